-- The roadmaps and what each of their levels is.

merge into roadmap t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, v.position as position, v.name as name, v.family as family, v.summary as summary, v.description as description
    from (values
        ('bcb8d1ee-9f53-53d1-93f4-e32f682fe339', 'start-a-career-in-machine-learning', 1, 'Start a career in machine learning', 'Starting out', 'The way in: the mathematics, Python, data work and first models to have behind you when you apply for an internship or a first job.', 'This road is for anyone who has not had a job in machine learning yet, whether you come from school, a degree or another trade. It asks for a working grasp of a good many things rather than depth in any one of them, and it stops where the roadmaps for single roles begin.

The source sees six steps: lay foundations in programming and mathematics, learn how the main kinds of model work, do projects, let people see them, find a junior post or an internship, and go on learning. It accepts several kinds of schooling, from a degree to online courses and teaching yourself, as long as programming, mathematics and the central ideas of machine learning are sound at the end of it.'),
        ('dd0a6183-feed-51e8-a6d5-cd433b259184', 'junior-ml-researcher', 2, 'Junior ML researcher', 'Research', 'The first years in research: from running experiments under guidance to asking, testing and writing up a question of your own.', 'Junior researchers run other people''s ideas first and their own soon after. The days go on reading papers, preparing data, training models, and working out whether a difference between two results means anything. Compared with the road into machine learning in general, this one adds method: gaps, questions, experiments and significance.

The source sets out eight areas to grow in, and the lanes of this map keep them in its order, from fundamentals to knowledge of a field such as healthcare, finance or robotics. It names no career levels. Waymark spreads the areas over the first two, so that you can see what to have early and what can follow. The [ML researcher](/roadmaps/ml-researcher) roadmap goes on from there.'),
        ('1b1ec3e8-c727-5967-86cb-9136dd890e47', 'applied-ml-researcher', 3, 'Applied ML researcher', 'Research', 'Turns recent research into models that solve a practical problem, from first prototypes to deciding which problems a company takes on.', 'Applied researchers stand between the paper and the product. They spot problems that suit machine learning, design and develop a model, measure it in experiments, and work with engineers, data scientists and product managers to get it into production. A pure researcher may stop at a new idea; here the idea has to survive real data.

The source asks for research sense, strong programming and knowledge of the field you serve, and lists its tools one by one: frameworks, data tools, editors and version control. Much of what makes people stand out, it says, can be seen from outside: a portfolio of case studies, open-source work, and results put in numbers. It gives no levels, so the four here are Waymark''s reading of it.'),
        ('5231fa3a-e28f-59ee-a541-eb615ddca64a', 'ml-researcher', 4, 'ML researcher', 'Research', 'Advances machine learning itself and sees that it works: from assisting in a project to directing what an organisation investigates.', 'Machine learning researchers develop new algorithms and architectures, test them in experiments, and put what they find into papers, talks and working systems. The work reaches further into production than a [research scientist](/roadmaps/research-scientist)''s, with pipelines, testing and monitoring shared with engineers. Universities, technology companies, research institutes and consultancies all employ them.

A bachelor''s or master''s degree is the base, and advanced posts often ask for a PhD. The source''s career path has three steps, from research assistant to director; its pay section adds a fourth, Lead/Principal, and this roadmap has all four. Of all the roadmaps it asks for the widest range of skills, because the document names so many. Few people hold every optional one: R and Julia, for instance, are alternatives to Python, and one cloud platform will do.'),
        ('19ac3c57-4a89-5cfe-a414-df0345e99ad7', 'research-scientist', 5, 'Research scientist in machine learning', 'Research', 'Extends the theory and practice of the field through new algorithms and published papers, up to heading a research programme.', 'A research scientist''s product is knowledge: an algorithm nobody had proposed, an experiment that settles an argument, a paper that others build on. The source gives the role both a theoretical and a practical side, and singles out three activities: designing experiments, proposing algorithms and publishing.

Next to an [applied ML researcher](/roadmaps/applied-ml-researcher), whose measure is the problem solved, you go deeper into mathematics and spend less time on deployment. Next to the general [ML researcher](/roadmaps/ml-researcher) roadmap, this one asks for fewer tools and more proof. The levels follow the career path that the document on researchers describes.'),
        ('0df18e9c-54c6-5182-923d-27ccdfe702bd', 'machine-learning-engineer', 6, 'Machine learning engineer', 'Engineering', 'Designs, builds and runs models inside real applications, from the first deployed service to platforms that carry many of them.', 'Machine learning engineers turn a promising model into something people depend on. They design and implement it, keep the data flowing to it, make it fast enough, deploy it, and notice when it goes stale. The source places the role between research and practical use, and gives scalable solutions, tuned algorithms and efficient pipelines as its concerns.

A [data scientist](/roadmaps/data-scientist) mostly delivers insight, and a researcher mostly delivers methods; you deliver software that stays up. The document on researchers counts MLOps among the skills in demand and reports average US pay for ML engineers between $109,143 and $131,000. Neither document sets out levels for this job, so those here are our own reading.'),
        ('3b4173d0-fb07-5b9d-990a-79c89daae62a', 'ai-engineer', 7, 'AI engineer', 'Engineering', 'Joins machine learning, language, planning and robotics into systems that reason and act, from one component to whole products.', 'AI engineers assemble. A chatbot, a virtual assistant or an autonomous machine needs several techniques at once, and the AI engineer makes them behave as one system that can reason, plan and decide. Machine learning is one ingredient; language processing and robotics are others the source mentions.

That breadth is the difference from its neighbours. A [machine learning engineer](/roadmaps/machine-learning-engineer) goes deeper into pipelines and serving, an [NLP engineer](/roadmaps/nlp-engineer) into language alone. Expect to work with large pre-trained models and to answer for what a system does on its own, a concern that the source''s outlook on AI ethics and regulation makes plain. It describes the role in one paragraph and sets no levels; ours follow from it.'),
        ('0d394c71-0f3c-5ef0-b5c1-af049e30cd10', 'nlp-engineer', 8, 'NLP engineer', 'Engineering', 'Teaches computers to understand, interpret and produce human language, from text classifiers to an organisation''s language systems.', 'NLP engineers work with text and speech: they sort opinions, translate, and build chatbots that hold a conversation. The source describes models that understand, interpret and generate language, and sees in them a better way for people to deal with machines.

Language is slippery in ways that tables of numbers are not: sarcasm, dialect, names, and biases soaked up from what people have written. So this roadmap puts cleaning and normalising text, sequence models, transformers and the evaluation of free text before anything else, and fairness early. An [AI engineer](/roadmaps/ai-engineer) uses language as one part among several; here it is the whole subject. The source does not divide the job into levels; Waymark does.'),
        ('6c2d1acd-eb06-5a4d-a52b-54049f972c29', 'computer-vision-engineer', 9, 'Computer vision engineer', 'Engineering', 'Builds systems that see: from recognising what is in a picture to perception that vehicles and cameras can rely on.', 'Computer vision engineers get machines to make sense of images and video. Typical work in the source is analysing pictures and footage, finding objects, recognising faces and helping vehicles to drive themselves; it compares the aim with what human sight does.

The craft rests on linear algebra, convolutional networks and OpenCV, and on patience with data: lighting, angles, blur and labels decide more than the latest architecture. Compared with a [machine learning engineer](/roadmaps/machine-learning-engineer), you meet cameras, frame rates and small devices; compared with an [NLP engineer](/roadmaps/nlp-engineer), continuous signals in place of words. Faces and public places also bring privacy to your desk sooner than in most jobs. No document divides this career into levels; the four below are ours.'),
        ('e2dd0c62-95d7-5681-ac7a-d55a2f66c7f3', 'data-scientist', 10, 'Data scientist', 'Data', 'Turns complex data into insight and better business decisions, from clean tables and clear charts to advising those who decide.', 'Data scientists ask what the data says and what should be done about it. In the source''s account they draw on statistics, programming and knowledge of the field to prepare and model data, and they build two kinds of model: predictive ones, which estimate what will happen, and prescriptive ones, which suggest what to do.

The result is often a decision rather than a program, so statistics, charts and plain explanation weigh more here than deployment, which a [machine learning engineer](/roadmaps/machine-learning-engineer) would take on. You work closer to the business than anyone else on these roadmaps, and you need to know its questions as well as your tools. The source says nothing of levels; Waymark has set them by scope and audience.')
    ) as v (uuid, slug, position, name, family, summary, description)
    where not exists (select 1 from roadmap o where o.slug = v.slug and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'roadmap' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set position = s.position, name = s.name, family = s.family, summary = s.summary, description = s.description
when not matched then insert (uuid, slug, seed_slug, position, name, family, summary, description) values (s.uuid, s.slug, s.slug, s.position, s.name, s.family, s.summary, s.description);

delete from roadmap_source where roadmap_id in (select id from untouched_roadmap);
insert into roadmap_source (roadmap_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('start-a-career-in-machine-learning', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning; Skill Set for a Career in Machine Learning; Educational Pathways; Challenges and Ethical Considerations'),
        ('junior-ml-researcher', 'junior-ml-researcher-skills', '1. Fundamental Understanding; 2. Programming Skills; 3. Data Handling Skills; 4. Research Methodology; 5. Soft Skills; 6. Ethics and Responsible AI; 7. Continual Learning and Adaptability; 8. Domain-Specific Knowledge'),
        ('junior-ml-researcher', 'ml-researcher-career', 'Overview: Career Path'),
        ('applied-ml-researcher', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?; Core Technical Skills; Research and Analytical Skills; Soft Skills; Tools and Technologies; How to Stand Out; Real-World Examples of Success'),
        ('ml-researcher', 'ml-researcher-career', 'Overview; Core Responsibilities; Requirements; Career Development: Career Progression; Salary Ranges (US Market, 2024); Essential Soft Skills; Best Practices; Common Challenges'),
        ('research-scientist', 'career-in-machine-learning', 'Job Roles in Machine Learning; Future Trends in Machine Learning'),
        ('research-scientist', 'ml-researcher-career', 'Core Responsibilities: Research and Innovation; Requirements: Research Skills; Career Development: Career Progression; Common Challenges: Research Integrity'),
        ('machine-learning-engineer', 'career-in-machine-learning', 'Job Roles in Machine Learning; Future Trends in Machine Learning'),
        ('machine-learning-engineer', 'ml-researcher-career', 'Core Responsibilities: Deployment and Production; Common Challenges: Model Optimization; Industry Trends: Skills and Employment'),
        ('ai-engineer', 'career-in-machine-learning', 'Job Roles in Machine Learning; Future Trends in Machine Learning; Industries and Applications'),
        ('ai-engineer', 'ml-researcher-career', 'Industry Trends: Technological Advancements; Industry Trends: Emerging Trends'),
        ('nlp-engineer', 'career-in-machine-learning', 'Job Roles in Machine Learning; Future Trends in Machine Learning; Challenges and Ethical Considerations'),
        ('nlp-engineer', 'ml-researcher-career', 'Requirements: Technical Skills; Industry Trends: Technological Advancements'),
        ('computer-vision-engineer', 'career-in-machine-learning', 'Job Roles in Machine Learning; Skill Set for a Career in Machine Learning; Industries and Applications; Challenges and Ethical Considerations'),
        ('computer-vision-engineer', 'applied-ml-researcher-skills', 'Tools and Technologies'),
        ('data-scientist', 'career-in-machine-learning', 'Job Roles in Machine Learning; Skill Set for a Career in Machine Learning; Industries and Applications; Challenges and Ethical Considerations'),
        ('data-scientist', 'ml-researcher-career', 'Market Demand: Data-Driven Decision Making')
    ) as v (owner, source, locator)
    join untouched_roadmap o on o.slug = v.owner join source d on d.seed_slug = v.source;

delete from roadmap_lane_area where roadmap_lane_id in
    (select l.id from roadmap_lane l join untouched_roadmap r on r.id = l.roadmap_id);
delete from roadmap_lane where roadmap_id in (select id from untouched_roadmap);
insert into roadmap_lane (roadmap_id, slug, position, name, summary)
    select r.id, v.slug, v.position, v.name, v.summary
    from (values
        ('junior-ml-researcher', 1, 'fundamentals', 'Machine learning and deep learning fundamentals', 'Know how the main families of algorithm learn, and the mathematics that explains why.'),
        ('junior-ml-researcher', 2, 'programming', 'Programming', 'Write Python that others can read, run and review, with the libraries research is done in.'),
        ('junior-ml-researcher', 3, 'data-handling', 'Data handling', 'Get data into a state you can trust, even when there is a great deal of it.'),
        ('junior-ml-researcher', 4, 'research-methodology', 'Research methodology', 'Go from what is known to a question, an experiment, and a conclusion that the numbers support.'),
        ('junior-ml-researcher', 5, 'soft-skills', 'Soft skills', 'Think clearly, write and speak plainly, and be good to work with.'),
        ('junior-ml-researcher', 6, 'ethics-and-responsible-ai', 'Ethics and responsible AI', 'See whom your work may affect, and build fairness, privacy and openness into it from the start.'),
        ('junior-ml-researcher', 7, 'continual-learning-and-adaptability', 'Continual learning and adaptability', 'Follow a field that does not stand still, and make something of the attempts that fail.'),
        ('junior-ml-researcher', 8, 'domain-knowledge', 'Domain knowledge', 'Learn one field of application well enough to see the research questions hidden in it.')
    ) as v (roadmap, position, slug, name, summary)
    join untouched_roadmap r on r.slug = v.roadmap;

insert into roadmap_lane_area (roadmap_lane_id, skill_area_id, position)
    select l.id, a.id, v.position
    from (values
        ('junior-ml-researcher', 'fundamentals', 'machine-learning', 1),
        ('junior-ml-researcher', 'fundamentals', 'mathematics-and-statistics', 2),
        ('junior-ml-researcher', 'programming', 'programming', 1),
        ('junior-ml-researcher', 'programming', 'tools-and-platforms', 2),
        ('junior-ml-researcher', 'data-handling', 'data', 1),
        ('junior-ml-researcher', 'research-methodology', 'research-methods', 1),
        ('junior-ml-researcher', 'soft-skills', 'communication', 1),
        ('junior-ml-researcher', 'soft-skills', 'thinking', 2),
        ('junior-ml-researcher', 'ethics-and-responsible-ai', 'ethics', 1),
        ('junior-ml-researcher', 'continual-learning-and-adaptability', 'adaptability', 1),
        ('junior-ml-researcher', 'domain-knowledge', 'domains', 1),
        ('junior-ml-researcher', 'domain-knowledge', 'applied-ai', 2)
    ) as v (roadmap, lane, area, position)
    join untouched_roadmap r on r.slug = v.roadmap join roadmap_lane l on l.roadmap_id = r.id and l.slug = v.lane join skill_area a on a.seed_slug = v.area;

merge into roadmap_level t
using (
    select r.id as roadmap_id, l.id as career_level_id, v.summary as summary, cast(v.changes as varchar(2000)) as changes
    from (values
        ('start-a-career-in-machine-learning', 'entry', 'You have finished a few small projects of your own, and you can explain each decision in them to the person who may hire you.', null),
        ('junior-ml-researcher', 'entry', 'You understand the standard algorithms and the mathematics under them, and run experiments that a colleague has helped to plan.', null),
        ('junior-ml-researcher', 'mid', 'You find a gap in the literature, turn it into a question, and carry it through to a result that stands up to scrutiny.', 'You move from carrying out parts of a plan to owning the plan. Your readers are no longer only the team: reviewers and people outside research read you as well.'),
        ('applied-ml-researcher', 'entry', 'You build and measure models for a problem someone else has defined, in code your colleagues can pick up.', null),
        ('applied-ml-researcher', 'mid', 'You own a problem from its definition to a model in production, and choose the methods along the way.', 'The problem is now yours, not only the model. You deal with other teams directly and answer for what happens once the model is in use.'),
        ('applied-ml-researcher', 'senior', 'You take on problems with no known recipe, make models quick and robust enough for real use, and bring others on.', 'Your results count through other people as well as through your own models. Ill-defined problems come to you, and you are trusted to say no to the wrong ones.'),
        ('applied-ml-researcher', 'lead', 'You decide where machine learning is worth using, set the standard of evidence, and answer for a group of projects.', 'You move from solving hard problems to choosing them. Your audience is the whole organisation, and your horizon is years rather than quarters.'),
        ('ml-researcher', 'entry', 'You take part in a shared project, learn its methods at first hand, and deliver results that the others can build upon.', null),
        ('ml-researcher', 'mid', 'You lead a line of work with a small team, publish what comes of it, and help to carry the useful part into production.', 'You go from contributing to a project to being answerable for one. The wider research community, and not only your group, becomes your audience.'),
        ('ml-researcher', 'senior', 'You design advanced models, lead whole research initiatives, and raise the junior researchers who work on them.', 'The scope grows from one project to an initiative with several. You are expected to make others productive, and to speak for the work to partners and sponsors.'),
        ('ml-researcher', 'lead', 'You set the direction of research, choose the people who pursue it, and keep the organisation at the front of its field.', 'Leading initiatives gives way to deciding which ones exist. Your word now carries across the organisation and in the field beyond it.'),
        ('research-scientist', 'entry', 'You bring solid mathematics, reproduce published results, and test parts of a larger question under a senior scientist.', null),
        ('research-scientist', 'mid', 'You ask your own questions, propose methods to answer them, and see the answers through to publication.', 'Questions used to be handed to you; now you find them. Strangers judge the work through peer review, so the standard of evidence rises.'),
        ('research-scientist', 'senior', 'You open lines of work that others join, and your methods hold on data and problems you did not choose.', 'A single paper matters less than the line it belongs to. People beyond your employer start from your results, and you look after the growth of younger scientists.'),
        ('research-scientist', 'lead', 'You set a programme of research for years ahead, gather the people for it, and stand for its integrity.', 'The unit of your work becomes the programme. You still contribute ideas, but your lasting influence is the questions, people and standards you leave.'),
        ('machine-learning-engineer', 'entry', 'You write dependable Python around models, and ship small pieces of a pipeline under review.', null),
        ('machine-learning-engineer', 'mid', 'You take models into production by yourself and keep them healthy once they are there.', 'You are responsible for a running system rather than for tickets about it. Other teams come to you directly when it misbehaves.'),
        ('machine-learning-engineer', 'senior', 'You design systems for many models and heavy traffic, with cost and security in mind from the outset.', 'Your designs outlive single models, and several teams rely on them. You decide how things are built and teach the reasons.'),
        ('machine-learning-engineer', 'lead', 'You answer for how the organisation builds and runs machine learning, and for what it costs.', 'Technical judgement is joined by ownership of budgets and commitments. Executives and partners are now among those you must convince.'),
        ('ai-engineer', 'entry', 'You build one part of an intelligent system from existing models and tools, and check that it does what it should.', null),
        ('ai-engineer', 'mid', 'You deliver complete assistants or agents that combine several techniques, and put them in front of users.', 'One component becomes a product. You choose the techniques and answer to its users for how they work together.'),
        ('ai-engineer', 'senior', 'You design systems that act with some autonomy, at scale, and that people can question and correct.', 'You design for systems that act rather than merely answer, so a mistake costs more. Security, explanation and scale become yours to get right.'),
        ('ai-engineer', 'lead', 'You decide what the organisation''s intelligent systems may do, and set up the oversight that keeps them to it.', 'Beyond building systems well, you decide which should exist. Lawyers, regulators and the board join your audience.'),
        ('nlp-engineer', 'entry', 'You prepare text and train models for well-defined language tasks, and can tell when their output is wrong.', null),
        ('nlp-engineer', 'mid', 'You adapt pre-trained language models to real tasks and release them, with measures of quality that users would accept.', 'Set exercises give way to open tasks in real language. You choose model, data and measure, and answer for what users read.'),
        ('nlp-engineer', 'senior', 'You design language systems that hold up over many topics, languages and users, and make large models affordable to run.', 'You are trusted with text that goes out under the organisation''s name. The question changes from whether a model works to whether it is safe, fair and affordable for everyone.'),
        ('nlp-engineer', 'lead', 'You set the direction for everything the organisation does with language, and decide where machines should not speak for it.', 'You stop choosing models for a product and start choosing aims for all of them. Decisions about harm and trust end with you.'),
        ('computer-vision-engineer', 'entry', 'You train and test image models on prepared data, and learn to look at the pictures as well as at the score.', null),
        ('computer-vision-engineer', 'mid', 'You deliver detection and video features for a given camera and place, and keep them working after release.', 'You are given a scene and a purpose in place of a tidy data set. Accuracy has to be reached within limits of time, hardware and law.'),
        ('computer-vision-engineer', 'senior', 'You design perception for conditions that no data set covers completely, and prove that it can be trusted in them.', 'Features become whole perception systems, some of which steer machines near people. Your sign-off means that rare cases have been thought through.'),
        ('computer-vision-engineer', 'lead', 'You answer for every system of the organisation that sees, for what it can do, and for where it must not be used.', 'The remit widens from systems to policy: what to look at, and for whom. People outside engineering rely on your judgement.'),
        ('data-scientist', 'entry', 'You answer a clear question with sound data, an honest chart and a simple model.', null),
        ('data-scientist', 'mid', 'You turn a loose business question into an analysis or a predictive model, and the answer gets used.', 'You help to form the question instead of receiving it. Managers outside the data team act on your answers, so you need to know their business.'),
        ('data-scientist', 'senior', 'You model decisions as well as outcomes, and your recommendations change what the organisation does.', 'Prediction alone no longer suffices: you advise on action, and stand by the advice. Colleagues look to you when methods are in dispute.'),
        ('data-scientist', 'lead', 'You guide the organisation''s strategic choices with evidence, and decide which questions its data scientists pursue.', 'From advising on single decisions you move to shaping how decisions are made. Most of your work now happens in conversation with those who carry them out.')
    ) as v (roadmap, level, summary, changes)
    join untouched_roadmap r on r.slug = v.roadmap join career_level l on l.seed_slug = v.level
) s on t.roadmap_id = s.roadmap_id and t.career_level_id = s.career_level_id
when matched and t.version = 0 then update set summary = s.summary, changes = s.changes
when not matched then insert (roadmap_id, career_level_id, summary, changes) values (s.roadmap_id, s.career_level_id, s.summary, s.changes);

delete from roadmap_level_title where roadmap_id in (select id from untouched_roadmap);
insert into roadmap_level_title (roadmap_id, career_level_id, position, title)
    select r.id, l.id, v.position, v.title
    from (values
        ('start-a-career-in-machine-learning', 'entry', 1, 'Machine learning intern'),
        ('start-a-career-in-machine-learning', 'entry', 2, 'Data analyst'),
        ('start-a-career-in-machine-learning', 'entry', 3, 'Junior machine learning engineer'),
        ('start-a-career-in-machine-learning', 'entry', 4, 'Research assistant'),
        ('junior-ml-researcher', 'entry', 1, 'Research assistant'),
        ('junior-ml-researcher', 'entry', 2, 'Junior machine learning researcher'),
        ('junior-ml-researcher', 'mid', 1, 'Machine learning researcher'),
        ('applied-ml-researcher', 'entry', 1, 'Junior applied machine learning researcher'),
        ('applied-ml-researcher', 'mid', 1, 'Applied machine learning researcher'),
        ('applied-ml-researcher', 'senior', 1, 'Senior applied machine learning researcher'),
        ('applied-ml-researcher', 'lead', 1, 'Lead applied machine learning researcher'),
        ('applied-ml-researcher', 'lead', 2, 'Principal applied machine learning researcher'),
        ('ml-researcher', 'entry', 1, 'Research assistant'),
        ('ml-researcher', 'entry', 2, 'Junior machine learning researcher'),
        ('ml-researcher', 'mid', 1, 'Machine learning researcher'),
        ('ml-researcher', 'mid', 2, 'Senior research scientist'),
        ('ml-researcher', 'senior', 1, 'Lead researcher'),
        ('ml-researcher', 'senior', 2, 'Principal scientist'),
        ('ml-researcher', 'senior', 3, 'Director of machine learning research'),
        ('ml-researcher', 'lead', 1, 'Lead machine learning researcher'),
        ('ml-researcher', 'lead', 2, 'Principal machine learning researcher'),
        ('research-scientist', 'entry', 1, 'Research assistant'),
        ('research-scientist', 'entry', 2, 'Junior research scientist'),
        ('research-scientist', 'mid', 1, 'Research scientist'),
        ('research-scientist', 'mid', 2, 'Senior research scientist'),
        ('research-scientist', 'senior', 1, 'Principal scientist'),
        ('research-scientist', 'senior', 2, 'Lead researcher'),
        ('research-scientist', 'lead', 1, 'Director of machine learning research'),
        ('research-scientist', 'lead', 2, 'Distinguished research scientist'),
        ('machine-learning-engineer', 'entry', 1, 'Junior machine learning engineer'),
        ('machine-learning-engineer', 'mid', 1, 'Machine learning engineer'),
        ('machine-learning-engineer', 'senior', 1, 'Senior machine learning engineer'),
        ('machine-learning-engineer', 'lead', 1, 'Lead machine learning engineer'),
        ('machine-learning-engineer', 'lead', 2, 'Principal machine learning engineer'),
        ('ai-engineer', 'entry', 1, 'Junior AI engineer'),
        ('ai-engineer', 'mid', 1, 'AI engineer'),
        ('ai-engineer', 'senior', 1, 'Senior AI engineer'),
        ('ai-engineer', 'lead', 1, 'Lead AI engineer'),
        ('ai-engineer', 'lead', 2, 'Principal AI engineer'),
        ('nlp-engineer', 'entry', 1, 'Junior NLP engineer'),
        ('nlp-engineer', 'mid', 1, 'NLP engineer'),
        ('nlp-engineer', 'senior', 1, 'Senior NLP engineer'),
        ('nlp-engineer', 'lead', 1, 'Lead NLP engineer'),
        ('nlp-engineer', 'lead', 2, 'Principal NLP engineer'),
        ('computer-vision-engineer', 'entry', 1, 'Junior computer vision engineer'),
        ('computer-vision-engineer', 'mid', 1, 'Computer vision engineer'),
        ('computer-vision-engineer', 'senior', 1, 'Senior computer vision engineer'),
        ('computer-vision-engineer', 'lead', 1, 'Lead computer vision engineer'),
        ('computer-vision-engineer', 'lead', 2, 'Principal computer vision engineer'),
        ('data-scientist', 'entry', 1, 'Junior data scientist'),
        ('data-scientist', 'entry', 2, 'Data analyst'),
        ('data-scientist', 'mid', 1, 'Data scientist'),
        ('data-scientist', 'senior', 1, 'Senior data scientist'),
        ('data-scientist', 'lead', 1, 'Lead data scientist'),
        ('data-scientist', 'lead', 2, 'Principal data scientist')
    ) as v (roadmap, level, position, title)
    join untouched_roadmap r on r.slug = v.roadmap join career_level l on l.seed_slug = v.level;

delete from roadmap_level_expectation where roadmap_id in (select id from untouched_roadmap);
insert into roadmap_level_expectation (roadmap_id, career_level_id, position, expectation)
    select r.id, l.id, v.position, v.expectation
    from (values
        ('start-a-career-in-machine-learning', 'entry', 1, 'Take a messy public data set from download to a cleaned table, and note what you removed and why.'),
        ('start-a-career-in-machine-learning', 'entry', 2, 'Train a classifier and a regression model in scikit-learn, and say which suits the question and how you know.'),
        ('start-a-career-in-machine-learning', 'entry', 3, 'Draw charts that show what the data contains before and after you model it.'),
        ('start-a-career-in-machine-learning', 'entry', 4, 'Explain in plain words how a neural network learns, and what convolutional and recurrent ones are for.'),
        ('start-a-career-in-machine-learning', 'entry', 5, 'Keep two or three projects on GitHub that a stranger can install and run from the README.'),
        ('start-a-career-in-machine-learning', 'entry', 6, 'Set aside time each week for a course, a competition or an open-source contribution.'),
        ('junior-ml-researcher', 'entry', 1, 'Train each of the classic algorithms, from linear regression to a small neural network, and explain what it assumes.'),
        ('junior-ml-researcher', 'entry', 2, 'Clean, normalise and augment a data set with a script that gives the same result twice.'),
        ('junior-ml-researcher', 'entry', 3, 'Commit small changes with clear messages, and act on what reviewers say about your code.'),
        ('junior-ml-researcher', 'entry', 4, 'Summarise the papers on a narrow topic and say where they disagree.'),
        ('junior-ml-researcher', 'entry', 5, 'Report a failed run as openly as a good one, with your best guess at the cause.'),
        ('junior-ml-researcher', 'entry', 6, 'Notice when data may hold private details or an unfair pattern, and raise it before training.'),
        ('junior-ml-researcher', 'mid', 1, 'Design an experiment with baselines, a fixed budget and a test of significance decided beforehand.'),
        ('junior-ml-researcher', 'mid', 2, 'Choose between convolutional, recurrent and transformer architectures for a task, and defend the choice.'),
        ('junior-ml-researcher', 'mid', 3, 'Write up findings for publication, and give the same story to people outside the field.'),
        ('junior-ml-researcher', 'mid', 4, 'Review a colleague''s code and analysis with remarks they can use.'),
        ('junior-ml-researcher', 'mid', 5, 'State in each project who could be harmed by it and what you have done about that.'),
        ('applied-ml-researcher', 'entry', 1, 'Prepare data with pandas and NumPy, and try out baselines in a notebook.'),
        ('applied-ml-researcher', 'entry', 2, 'Train models in scikit-learn and PyTorch, and compare them on data they have not seen.'),
        ('applied-ml-researcher', 'entry', 3, 'Read a paper a colleague recommends, and explain its main idea at a team meeting.'),
        ('applied-ml-researcher', 'entry', 4, 'Move notebook code into tidy modules under Git once an idea shows promise.'),
        ('applied-ml-researcher', 'entry', 5, 'Document what you tried, including the settings that did not help.'),
        ('applied-ml-researcher', 'mid', 1, 'Decide with the product team whether a problem needs machine learning, and what success would be.'),
        ('applied-ml-researcher', 'mid', 2, 'Reimplement a recent method and test honestly whether it beats what you already have.'),
        ('applied-ml-researcher', 'mid', 3, 'Tune hyperparameters within a budget and record what each gain cost.'),
        ('applied-ml-researcher', 'mid', 4, 'Process data too big for one machine with Spark or Dask.'),
        ('applied-ml-researcher', 'mid', 5, 'Walk a product manager through a model''s results and limits without formulas.'),
        ('applied-ml-researcher', 'senior', 1, 'Weigh accuracy against complexity, latency and upkeep, and put the choice in writing.'),
        ('applied-ml-researcher', 'senior', 2, 'Validate a new approach in the setting where it will be used, not only on a benchmark.'),
        ('applied-ml-researcher', 'senior', 3, 'Rewrite the slow part of a system in C++ or Java when Python cannot keep up.'),
        ('applied-ml-researcher', 'senior', 4, 'Mentor junior colleagues and share what you learn through talks and internal notes.'),
        ('applied-ml-researcher', 'senior', 5, 'Publish a tool or library that people outside your team can use.'),
        ('applied-ml-researcher', 'lead', 1, 'Find uses of machine learning in the business that nobody has asked for yet.'),
        ('applied-ml-researcher', 'lead', 2, 'Set the rules by which the group''s experiments are designed and its models accepted.'),
        ('applied-ml-researcher', 'lead', 3, 'Change course across projects when feedback or a new finding calls for it.'),
        ('applied-ml-researcher', 'lead', 4, 'Make the case for or against an investment to executives who do not build models.'),
        ('ml-researcher', 'entry', 1, 'Run experiments from a plan agreed with a senior colleague, and log every setting.'),
        ('ml-researcher', 'entry', 2, 'Clean, explore and plot large data sets, and report what looks wrong in them.'),
        ('ml-researcher', 'entry', 3, 'Implement standard models in PyTorch or scikit-learn and find out why one of them misbehaves.'),
        ('ml-researcher', 'entry', 4, 'Read new papers each week and bring the relevant ones to the group.'),
        ('ml-researcher', 'entry', 5, 'Present your part of a project to the team and put their comments to use.'),
        ('ml-researcher', 'mid', 1, 'Identify a gap, propose a way to close it, and plan the experiments that would settle the matter.'),
        ('ml-researcher', 'mid', 2, 'Write papers and defend them before reviewers and at conferences.'),
        ('ml-researcher', 'mid', 3, 'Build data pipelines and automated tests together with engineers.'),
        ('ml-researcher', 'mid', 4, 'Trace errors and biases in a model to the data, the code or the method.'),
        ('ml-researcher', 'mid', 5, 'Guide a few colleagues through a project and review their work.'),
        ('ml-researcher', 'mid', 6, 'Explain findings to people with no technical training.'),
        ('ml-researcher', 'senior', 1, 'Devise architectures or algorithms that improve on the best known ones, and show it fairly.'),
        ('ml-researcher', 'senior', 2, 'Lead an initiative from the first idea to a model validated in real conditions.'),
        ('ml-researcher', 'senior', 3, 'Keep models efficient and scalable, and weigh the cost of computing against what it gains.'),
        ('ml-researcher', 'senior', 4, 'Work with domain experts and bridge the gap between their language and yours.'),
        ('ml-researcher', 'senior', 5, 'Mentor junior researchers and students, and see that credit goes to them.'),
        ('ml-researcher', 'senior', 6, 'Answer for the fairness, privacy and explainability of what your projects produce.'),
        ('ml-researcher', 'lead', 1, 'Set the research agenda, and drop directions that no longer earn their keep.'),
        ('ml-researcher', 'lead', 2, 'Take part in hiring and build a team whose members respect one another.'),
        ('ml-researcher', 'lead', 3, 'Balance technical, business and ethical reasons in decisions that bind others.'),
        ('ml-researcher', 'lead', 4, 'Shape strategy together with the people who run the organisation.'),
        ('ml-researcher', 'lead', 5, 'Keep producing or sponsoring ideas that the field takes up.'),
        ('research-scientist', 'entry', 1, 'Reproduce the main table of a paper and account for any difference from it.'),
        ('research-scientist', 'entry', 2, 'Work through a proof or derivation and spot the step that carries the argument.'),
        ('research-scientist', 'entry', 3, 'Run controlled experiments that change one thing at a time.'),
        ('research-scientist', 'entry', 4, 'Maintain a survey of the literature around your group''s question.'),
        ('research-scientist', 'entry', 5, 'Keep records from which someone else could repeat your runs.'),
        ('research-scientist', 'mid', 1, 'Propose an algorithm and state when it should work and when it should not.'),
        ('research-scientist', 'mid', 2, 'Plan ablations and baselines that would expose a wrong claim, including your own.'),
        ('research-scientist', 'mid', 3, 'Submit papers as first author and answer reviewers point by point.'),
        ('research-scientist', 'mid', 4, 'Release code and data descriptions alongside each result.'),
        ('research-scientist', 'mid', 5, 'Review submissions by others fairly and on time.'),
        ('research-scientist', 'senior', 1, 'Develop techniques that other groups adopt or try to beat.'),
        ('research-scientist', 'senior', 2, 'Confirm that a finding holds on several data sets and in other hands.'),
        ('research-scientist', 'senior', 3, 'Lead collaborations with scientists from other disciplines.'),
        ('research-scientist', 'senior', 4, 'Mentor doctoral students and early-career scientists through their first papers.'),
        ('research-scientist', 'senior', 5, 'Judge which fashionable idea deserves a year of the group''s effort.'),
        ('research-scientist', 'lead', 1, 'Define the open problems the programme will pursue, and explain why they matter.'),
        ('research-scientist', 'lead', 2, 'Recruit scientists whose strengths complement each other.'),
        ('research-scientist', 'lead', 3, 'Weigh what a line of research could do to society before it begins.'),
        ('research-scientist', 'lead', 4, 'Speak for the programme to funders, executives and the scientific community.'),
        ('machine-learning-engineer', 'entry', 1, 'Package a trained model behind an interface that another service can call.'),
        ('machine-learning-engineer', 'entry', 2, 'Write automated tests for data preparation as well as for code.'),
        ('machine-learning-engineer', 'entry', 3, 'Fix a failing pipeline step by reading its logs before changing anything.'),
        ('machine-learning-engineer', 'entry', 4, 'Train and evaluate a baseline so that later models have something to beat.'),
        ('machine-learning-engineer', 'entry', 5, 'Ask for code review early and return the favour.'),
        ('machine-learning-engineer', 'mid', 1, 'Deploy a model with a way to roll it back.'),
        ('machine-learning-engineer', 'mid', 2, 'Set up monitoring that tells a broken feed from a drifting population.'),
        ('machine-learning-engineer', 'mid', 3, 'Build pipelines that can be rerun safely after a failure.'),
        ('machine-learning-engineer', 'mid', 4, 'Agree with data scientists and product teams what a release must achieve.'),
        ('machine-learning-engineer', 'mid', 5, 'Cut inference time or memory use and prove that quality has not suffered.'),
        ('machine-learning-engineer', 'senior', 1, 'Design training and serving systems that grow with the data.'),
        ('machine-learning-engineer', 'senior', 2, 'Choose infrastructure by measured load and cost instead of by habit.'),
        ('machine-learning-engineer', 'senior', 3, 'Bring a method from a recent paper into production when the gain is worth the upkeep.'),
        ('machine-learning-engineer', 'senior', 4, 'Protect models and the data behind them against misuse.'),
        ('machine-learning-engineer', 'senior', 5, 'Coach colleagues in testing, releasing and running machine learning.'),
        ('machine-learning-engineer', 'lead', 1, 'Set the practices every team follows to release and watch over its models.'),
        ('machine-learning-engineer', 'lead', 2, 'Decide what to build, buy or retire across the platform.'),
        ('machine-learning-engineer', 'lead', 3, 'Settle conflicts between speed, cost and reliability with the people affected.'),
        ('machine-learning-engineer', 'lead', 4, 'Plan capacity and skills for the years ahead.'),
        ('ai-engineer', 'entry', 1, 'Connect a pre-trained language model to a small application and test its replies.'),
        ('ai-engineer', 'entry', 2, 'Describe how search, planning and learning differ, and where a system uses each.'),
        ('ai-engineer', 'entry', 3, 'Write code that handles a model''s wrong answer without falling over.'),
        ('ai-engineer', 'entry', 4, 'Collect examples of failure and turn them into test cases.'),
        ('ai-engineer', 'mid', 1, 'Build a chatbot or virtual assistant from dialogue design to release.'),
        ('ai-engineer', 'mid', 2, 'Combine speech, language and planning components so that each knows the limits of the next.'),
        ('ai-engineer', 'mid', 3, 'Adapt a pre-trained model to a new task with little data.'),
        ('ai-engineer', 'mid', 4, 'Test the system as a whole, including requests it ought to refuse.'),
        ('ai-engineer', 'mid', 5, 'Work with designers and domain experts on what the system may decide by itself.'),
        ('ai-engineer', 'senior', 1, 'Architect systems in which planning, perception and language share one view of the world.'),
        ('ai-engineer', 'senior', 2, 'Tailor models to the data, vocabulary and rules of a particular enterprise.'),
        ('ai-engineer', 'senior', 3, 'Make decisions traceable, so that people affected by one can learn the reason.'),
        ('ai-engineer', 'senior', 4, 'Decide which part runs on the device and which in the cloud.'),
        ('ai-engineer', 'senior', 5, 'Guide other engineers in judging whether a new model is ready for use.'),
        ('ai-engineer', 'lead', 1, 'Draw the line between what a system decides and what a person must.'),
        ('ai-engineer', 'lead', 2, 'Put governance in place that meets regulation and still lets teams work.'),
        ('ai-engineer', 'lead', 3, 'Choose which capabilities to develop and which to take from elsewhere.'),
        ('ai-engineer', 'lead', 4, 'Account to executives, regulators and the public for how systems behave.'),
        ('nlp-engineer', 'entry', 1, 'Clean, tokenise and normalise text without losing what the task needs.'),
        ('nlp-engineer', 'entry', 2, 'Train a sentiment classifier, simple first and neural second, and compare the two.'),
        ('nlp-engineer', 'entry', 3, 'Label a sample by hand to learn where people themselves disagree.'),
        ('nlp-engineer', 'entry', 4, 'Explain how recurrent networks and transformers each deal with word order.'),
        ('nlp-engineer', 'mid', 1, 'Fine-tune a transformer for a task with limited labelled text.'),
        ('nlp-engineer', 'mid', 2, 'Build a translation or dialogue feature and evaluate it with people as well as scores.'),
        ('nlp-engineer', 'mid', 3, 'Sort errors by kind of language and fix the most common kind first.'),
        ('nlp-engineer', 'mid', 4, 'Check how a model treats different groups of speakers, and correct what is unfair.'),
        ('nlp-engineer', 'mid', 5, 'Find and document sources of text you are allowed to use.'),
        ('nlp-engineer', 'senior', 1, 'Design generation and dialogue systems with checks on what they may say.'),
        ('nlp-engineer', 'senior', 2, 'Shape a general model to a company''s own documents and terms.'),
        ('nlp-engineer', 'senior', 3, 'Shrink or speed up a model until its running cost fits the product.'),
        ('nlp-engineer', 'senior', 4, 'Judge from the literature which new method deserves a trial.'),
        ('nlp-engineer', 'senior', 5, 'Teach colleagues how to evaluate text that has no single right answer.'),
        ('nlp-engineer', 'lead', 1, 'Choose which language capabilities to build over the coming years.'),
        ('nlp-engineer', 'lead', 2, 'Define the standards by which language systems are evaluated before release.'),
        ('nlp-engineer', 'lead', 3, 'Weigh the effect on the people who read, and on those whose words were used for training.'),
        ('nlp-engineer', 'lead', 4, 'Lead projects that span product, legal and research teams.'),
        ('computer-vision-engineer', 'entry', 1, 'Read, resize, filter and annotate images with OpenCV.'),
        ('computer-vision-engineer', 'entry', 2, 'Train a convolutional network to recognise images, and inspect what it gets wrong.'),
        ('computer-vision-engineer', 'entry', 3, 'Augment a small data set in ways that could really occur in front of the camera.'),
        ('computer-vision-engineer', 'entry', 4, 'Spot labels that are missing, shifted or wrong before training on them.'),
        ('computer-vision-engineer', 'mid', 1, 'Choose and train a detector that meets a target for accuracy and frame rate.'),
        ('computer-vision-engineer', 'mid', 2, 'Start from a pre-trained network and show how far it transfers to your images.'),
        ('computer-vision-engineer', 'mid', 3, 'Plan which scenes to record next by studying where the model fails.'),
        ('computer-vision-engineer', 'mid', 4, 'Compare error rates over groups of people before a face ever enters a product.'),
        ('computer-vision-engineer', 'mid', 5, 'Port the slow part of a pipeline to C++ when needed.'),
        ('computer-vision-engineer', 'senior', 1, 'Combine cameras with other sensors where one of them alone would fail.'),
        ('computer-vision-engineer', 'senior', 2, 'Validate perception at night, in rain and in rare situations, and publish the limits.'),
        ('computer-vision-engineer', 'senior', 3, 'Fit models on to devices at the edge without giving up safety margins.'),
        ('computer-vision-engineer', 'senior', 4, 'Design for privacy, from what the camera records to what is kept.'),
        ('computer-vision-engineer', 'senior', 5, 'Review the data plans and experiments of less experienced colleagues.'),
        ('computer-vision-engineer', 'lead', 1, 'Set the direction for perception across products.'),
        ('computer-vision-engineer', 'lead', 2, 'Decide where facial recognition is not acceptable, and hold to it.'),
        ('computer-vision-engineer', 'lead', 3, 'Establish the evidence of safety a system must show before release.'),
        ('computer-vision-engineer', 'lead', 4, 'Represent the work to customers, regulators and partners in industry.'),
        ('data-scientist', 'entry', 1, 'Clean and join tables, and keep a list of every assumption you made.'),
        ('data-scientist', 'entry', 2, 'Explore data in a notebook that a colleague can follow from top to bottom.'),
        ('data-scientist', 'entry', 3, 'Fit linear and tree-based models and check that they beat a plain average.'),
        ('data-scientist', 'entry', 4, 'Say whether a difference is likely to be chance before reporting it.'),
        ('data-scientist', 'entry', 5, 'Present a finding in one chart and three sentences.'),
        ('data-scientist', 'mid', 1, 'Rephrase a manager''s question until data can answer it.'),
        ('data-scientist', 'mid', 2, 'Build predictive models on features that make sense in the business.'),
        ('data-scientist', 'mid', 3, 'Choose among models by what a mistake would cost, not by score alone.'),
        ('data-scientist', 'mid', 4, 'Explain uncertainty to people who would rather have a single number.'),
        ('data-scientist', 'mid', 5, 'Handle personal data with care and only for the purpose agreed.'),
        ('data-scientist', 'senior', 1, 'Build prescriptive models that recommend an action and show what it trades away.'),
        ('data-scientist', 'senior', 2, 'Defend statistical choices against informed criticism.'),
        ('data-scientist', 'senior', 3, 'Open up a model enough for those it affects to understand it.'),
        ('data-scientist', 'senior', 4, 'Bring deep knowledge of an industry, such as finance, retail or manufacturing, to the work.'),
        ('data-scientist', 'senior', 5, 'Check other people''s analyses before anyone acts on them.'),
        ('data-scientist', 'lead', 1, 'Agree with executives which decisions deserve analysis at all.'),
        ('data-scientist', 'lead', 2, 'Stop a project whose answer would not change anything.'),
        ('data-scientist', 'lead', 3, 'Set rules for evidence, privacy and interpretation across the team.'),
        ('data-scientist', 'lead', 4, 'Lead programmes that run over several departments.')
    ) as v (roadmap, level, position, expectation)
    join untouched_roadmap r on r.slug = v.roadmap join career_level l on l.seed_slug = v.level;
