-- Guides: articles about a side of the career.

merge into guide t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, v.position as position, v.name as name, v.summary as summary, v.body as body
    from (values
        ('3da0f376-e964-515f-829a-d04886c7e15a', 'what-ml-researchers-do', 1, 'What ML researchers do', 'The seven groups of work that fill a researcher''s weeks, from new algorithms to production, and the five duties of the applied variant.', 'Machine learning is the craft of getting computers to learn from data and decide well without being programmed for every case. Self-driving cars, personal recommendations and help with medical diagnosis all rest on it. A machine learning researcher invents, builds and improves the models and algorithms underneath.

In a single month that may mean reading, coding, measuring, writing and explaining. The work falls into seven groups.

## Research and innovation

Researchers look for what nobody has done yet: [novel algorithms and architectures](/skills/novel-algorithms) that beat the best known results, in deep learning and the fields around it. They also [keep up with the literature](/skills/keeping-up-to-date), so that their organisation hears about an advance early rather than late.

## Model development and improvement

Someone has to turn an idea into a trained model that fits a particular use. That covers design, training and fine-tuning; making a model faster, leaner and able to grow ([model optimisation](/skills/model-optimisation)); and trying out techniques that give it abilities it did not have before.

## Data analysis and interpretation

Large datasets hold the patterns a model will learn, along with noise it should not.

- [Clean](/skills/data-cleaning), [preprocess](/skills/data-preprocessing) and [interpret](/skills/data-interpretation) data before training on it.
- Search for [patterns](/skills/pattern-recognition), trends and insights worth acting on.
- In prediction-heavy fields, look for signals that carry real predictive value ([signal and alpha research](/skills/signal-research)).

## Experimentation and evaluation

A claim about a model is only as good as its test. Researchers [design experiments](/skills/experiment-design), find where a model falls short, try a remedy, and check it [against the real world](/skills/real-world-validation) as well as a benchmark.

## Collaboration and teamwork

Engineers, specialists in the subject and fellow researchers share the work. With experience you take part in strategy, help to [set the direction of research](/skills/research-direction), interview candidates ([hiring](/skills/hiring)) and [mentor](/skills/mentoring) newer colleagues.

## Deployment and production

Many researchers stay with a model after the paper. They use [computational infrastructure](/skills/computational-infrastructure) to [deploy](/skills/model-deployment) it, see that it is [tested](/skills/testing-ml-systems), tuned and [monitored](/skills/model-monitoring) while in use, and work with others on [data pipelines](/skills/data-pipelines) and [automated tests](/skills/automated-testing).

## Communication and knowledge sharing

Results count once others can use them. Researchers record findings and model performance, [present](/skills/presenting) to specialists and to everyone else, [publish](/skills/publishing) at leading conferences and in journals, and write blog posts, white papers and the like.

## The applied variant

An [applied ML researcher](/roadmaps/applied-ml-researcher) stands between theory and what an industry needs today. Five duties mark the role:

1. Spot a problem that machine learning can solve, and [define it clearly](/skills/problem-framing).
2. Design and develop a model for it.
3. Run experiments that show how well the model does.
4. Get it into production together with teams from other disciplines.
5. Follow current research closely enough to put it to use.

It takes research skill, programming and [knowledge of the domain](/skills/domain-knowledge) in equal parts.

## How the balance shifts

No job holds all of this in equal measure. Early on you mostly run experiments and prepare data beside more experienced people; later, more of your week goes to choosing questions and helping others answer them. See [career progression](/guides/career-progression) for the stages, [job roles](/guides/job-roles) for the neighbouring jobs, and the [ML researcher roadmap](/roadmaps/ml-researcher) for the skills at each level.'),
        ('72f47254-a0c7-5b9f-9f04-858d9d5b726c', 'requirements-and-education', 2, 'Requirements and education', 'What employers ask for: degrees and their alternatives, mathematics, programming, tools and research skills, arranged so that you can start anywhere.', 'Nobody arrives with everything on this page. Read it as a map: what employers ask for, what a degree usually covers, and what you will need to add yourself.

## Degrees

A **bachelor''s degree** in computer science, mathematics, statistics or a related subject is the usual starting point; data science is another common choice. Physics and other STEM subjects lay good foundations too.

A **master''s degree** in machine learning, artificial intelligence or data science gives you an edge, and many research jobs ask for one.

A **PhD** in machine learning, computer science or a field close to them is often required for advanced research posts. One of our sources describes an advanced degree (master''s or PhD) as the norm for researchers, while another accepts a bachelor''s for applied work. So look at the adverts for the job you want before you commit years to a degree.

## Learning without a degree course

Coursera, edX and Udacity run machine learning courses, many with a certificate, that fit around a job. Blogs, forums, YouTube tutorials and public GitHub repositories teach a great deal of practice for nothing. Whichever way you choose, the ground to cover is the same: programming, mathematics and the ideas of machine learning. [Certifications](/guides/certifications) weighs the paper you can earn on the way.

## Technical knowledge

- **Programming.** [Python](/skills/python) first; [R](/skills/r) or [Julia](/skills/julia) also serve. [C++](/skills/c-plus-plus) or [Java](/skills/java) come in where speed counts. Know [data structures and algorithms](/skills/data-structures-and-algorithms) in depth.
- **Mathematics.** [Linear algebra](/skills/linear-algebra), [calculus](/skills/calculus), [probability](/skills/probability) and [statistics](/skills/statistics), well enough to [optimise](/skills/mathematical-optimisation) a model or see why it misbehaves.
- **Methods.** [Supervised](/skills/supervised-learning), [unsupervised](/skills/unsupervised-learning) and [reinforcement learning](/skills/reinforcement-learning); [classification](/skills/classification) and [regression](/skills/regression), [clustering](/skills/clustering) and [dimensionality reduction](/skills/dimensionality-reduction); when each of them suits the task.
- **Deep learning.** [Convolutional](/skills/convolutional-neural-networks) networks for images, [recurrent](/skills/recurrent-neural-networks) ones for sequences, and [transformers](/skills/transformers).
- **Frameworks.** [TensorFlow](/skills/tensorflow), [PyTorch](/skills/pytorch), [scikit-learn](/skills/scikit-learn), [Keras](/skills/keras); [OpenCV](/skills/opencv) for vision.
- **Data.** Cleaning, transformation, [feature engineering](/skills/feature-engineering), and charts with [Matplotlib](/skills/matplotlib), [Seaborn](/skills/seaborn) or [Plotly](/skills/plotly). [pandas](/skills/pandas) and [NumPy](/skills/numpy) do the daily handling.
- **Large data.** Some acquaintance with [big data](/skills/big-data-processing): [Hadoop](/skills/apache-hadoop), [Spark](/skills/apache-spark), [Dask](/skills/dask) or [NoSQL databases](/skills/nosql-databases).
- **Language work.** [Natural language processing](/skills/natural-language-processing) is expected where the role centres on it.

## Tools

[Git](/skills/git) and [GitHub](/skills/github) hold the code. [Jupyter Notebook](/skills/jupyter-notebook) suits a first try, [PyCharm](/skills/pycharm) or [Visual Studio Code](/skills/vs-code) the software that follows. Expect at least one cloud: [AWS](/skills/aws), [Google Cloud](/skills/google-cloud) or [Azure](/skills/microsoft-azure).

## Research skills

You need the [scientific method](/skills/scientific-method), thorough [literature reviews](/skills/literature-review), and practice in writing papers and presenting them. Applied posts add the reading and [implementing of published methods](/skills/implementing-papers).

## Eight areas for a first research job

The [junior roadmap](/roadmaps/junior-ml-researcher) arranges a beginner''s learning in eight areas:

1. **Fundamentals:** from [linear](/skills/linear-regression) and [logistic regression](/skills/logistic-regression), [decision trees](/skills/decision-trees) and [support vector machines](/skills/support-vector-machines) to neural networks, with their mathematics.
2. **Programming:** Python with its libraries, [version control](/skills/version-control), [clean code](/skills/clean-code), [code review](/skills/code-review).
3. **Data handling:** cleaning, [normalising](/skills/data-normalisation), [augmenting](/skills/data-augmentation), and big data where it is needed.
4. **Research method:** finding gaps, [asking questions](/skills/research-questions), designing experiments, [statistical significance](/skills/statistical-significance).
5. **Soft skills:** thinking, writing, speaking, working with others.
6. **Ethics:** bias, privacy, [fairness](/skills/fairness), [accountability](/skills/accountability), [transparency](/skills/transparency).
7. **Continual learning:** staying current, and learning from what did not work.
8. **A domain:** healthcare, finance or robotics, say, if one attracts you. It can set you apart and lead to niche questions.

## What helps beyond the list

Employers also value [problem solving](/skills/problem-solving), clear communication, teamwork and [adaptability](/skills/adaptability) ([soft skills](/guides/soft-skills)); a certificate; a portfolio or open-source contributions; and a talk or a paper to your name. Courses, workshops and conferences show that you go on learning. None of these is compulsory for a first job, and [standing out](/guides/standing-out) shows where to begin.'),
        ('cd92250c-e6c0-5f2b-9d9d-2c3682a0283d', 'certifications', 3, 'Certifications', 'Which certificates the sources name, which of them have been withdrawn since, and how to tell whether one is worth your time.', 'A certificate is evidence that you have covered a subject and passed a test on it. It supports your credibility; it does not stand in for work that others can look at. Choose one when it teaches you something you need, or when the employers you have in mind ask for it.

## The certificates our sources name

**Google Cloud Professional Machine Learning Engineer.** Named as a useful extra for researchers. It is tied to one cloud, so it makes most sense if you work with [Google Cloud](/skills/google-cloud) or want to.

**Coursera and edX certificates.** Leading universities teach [deep learning](/skills/deep-learning), [natural language processing](/skills/natural-language-processing) and [computer vision](/skills/computer-vision) there, and a certificate marks the end of a course. Udacity is the third platform mentioned; all three let you study at your own pace.

**TensorFlow Developer Certificate: withdrawn.** It tested deep learning in [TensorFlow](/skills/tensorflow). Google closed the programme in 2024, so you cannot sit the exam any more. If you hold the certificate, list it with its date.

**AWS Certified Machine Learning - Specialty: retired.** It covered building and deploying models on [Amazon Web Services](/skills/aws). AWS ended the exam on 31 March 2026; its current certificate nearest to the subject is AWS Certified Machine Learning Engineer - Associate. Look at the provider''s own page before you pay for any preparation course, because older courses may still be on sale.

The two withdrawals carry a lesson: a certificate depends on its issuer, while a skill stays yours. Mark the skill here, whatever happens to the badge.

## How to choose

Ask these questions in order:

1. **What gap does it close?** Open your roadmap, look at what is still to learn, and pick a certificate whose syllabus covers it.
2. **Who reads it?** Cloud certificates speak to teams that run models in production, such as those in [machine learning engineering](/roadmaps/machine-learning-engineer). University courses speak more to knowledge of methods.
3. **Is it still offered, and does it expire?** Check with the issuer, not with a list on the web (this one included).
4. **What will you have built by the end?** A course that ends with a project gives you two things to show.

## When another path serves you better

For a research post, publications, a degree and a strong [portfolio](/guides/standing-out) usually say more. An entry in a Kaggle competition or a merged contribution to a library shows skill in the open, for anybody to inspect. If your time is short, one finished project that others can run will often teach you more than a second certificate.

A certificate earns its place when you come from another field and have no degree in the subject, when you move to a platform you have never used, or when your employer pays for training as part of your benefits (see [pay explained](/guides/pay-explained)).

## How to show it

- Put the exact title, the issuer and the year on your CV.
- Place it next to the project in which you used what it taught.
- Be ready to talk about the material: an interviewer may start from the certificate and go deeper.
- If it has been withdrawn, say so yourself. It is no fault of yours, and the knowledge behind it still counts.

Degrees and the skills employers list are set out in [requirements and education](/guides/requirements-and-education).'),
        ('c7186e5b-d3ba-5c9c-b4a8-140529ec25d0', 'career-progression', 4, 'Career progression', 'From research assistant to lead: what each career level does, which titles go with it, and how to recognise that the next one is near.', 'Careers in machine learning research run from helping with a study to deciding which studies are worth doing. Waymark uses four levels for that road. They describe the scope of a job, never the worth of a person, and the years are a guide rather than a rule.

## The four levels

- **[Entry](/levels/entry), 0–3 years of experience:** shared projects and hands-on practice.
- **[Mid](/levels/mid), 4–7 years:** your own studies, papers, perhaps a team to guide.
- **[Senior](/levels/senior), 8–12 years:** advanced models, research initiatives, mentoring.
- **[Lead](/levels/lead), 13 years and more:** the direction of research and of people.

## Entry: learn by doing

Typical titles are research assistant and junior machine learning researcher. You join research that others have framed and collect as much practice as you can: preparing data, running experiments, reading papers, writing down what happened. A good question to ask each month is which part you could now do without help.

The [junior roadmap](/roadmaps/junior-ml-researcher) covers this stage and the step after it.

## Mid: results under your own name

The titles here are machine learning researcher and senior research scientist. You publish, you contribute something the field notices, and you begin to [lead](/skills/team-leadership): our source places the leading of research teams already in mid-career. The change from entry is one of ownership. A study is now yours from the question to the conclusion, and when it goes wrong you find out why.

Skills that grow most: [experiment design](/skills/experiment-design), [research writing](/skills/research-writing), [project leadership](/skills/project-leadership).

## Senior: work through others

Lead researcher, principal scientist and director of machine learning research are the titles named for advanced roles. People at this stage design demanding models, run whole research initiatives, [mentor](/skills/mentoring) those who are newer, and carry findings to audiences of very different backgrounds. Technical depth stays necessary. What is new is that a good share of your results appears in other people''s work.

## Lead: choose the questions

The pay table in our source adds a fourth step, Lead or Principal, from thirteen years on. It lists no duties for that step alone; those of the advanced roles carry over, with a wider reach: taking part in strategy, [setting research directions](/skills/research-direction), [hiring](/skills/hiring), and weighing technical, commercial and ethical reasons in one decision.

## Three steps or four?

Different parts of the same document count differently. Its overview has three steps (entry, mid, senior) and its salary section four. We follow the four, because they come with years of experience. The titles of the third step therefore reach across our Senior and Lead.

## Specialise, or move sideways

The path is not a single ladder. You can go deep into a specialism such as [natural language processing](/roadmaps/nlp-engineer) or [computer vision](/roadmaps/computer-vision-engineer), turn towards production as a [machine learning engineer](/roadmaps/machine-learning-engineer), or stay with publication as a [research scientist](/roadmaps/research-scientist). Universities, companies and start-ups value different things, so a change of place can count as much as a change of title; [working environment](/guides/working-environment) compares them. A mark on a skill counts on every roadmap, so little is lost in a move.

## How to tell that you are ready

- You already do most of what the next level expects, at least on good days.
- Others come to you for help with something specific.
- You can point to evidence: a paper, a system in use, a colleague you helped to grow.

Set a goal for the next level on your roadmap to see what is still to learn, and look at [pay](/pay) for what each level earns.'),
        ('4eea45dc-c01b-5f15-a7ef-5a963a0334ff', 'professional-development', 5, 'Professional development', 'How to keep learning for a whole career: papers, conferences, courses, publishing, a network, and a rhythm that can be kept up.', 'The field moves quickly, and what you learned in a degree will need topping up for as long as you work in it. That is less daunting than it sounds if learning has a regular place in your week instead of arriving in bursts of guilt.

## Read, a little and often

Papers are the main source of news. arXiv carries preprints, often well before a journal does, so it shows where ideas are heading. [Reading papers](/skills/reading-papers) is a skill of its own: look at the claim, the experiment and the limits before the proofs. Choose one paper now and then to [implement](/skills/implementing-papers); you will find out what the text leaves out.

Too much is published for anyone to follow. Pick a few topics and a few sources, and let the rest go ([handling information overload](/skills/handling-information-overload)).

## Conferences

NeurIPS, ICML and CVPR are the three our sources name; the first two span machine learning, the third is the home of computer vision. There are several ways in:

- Follow the accepted papers from home.
- Attend a workshop and talk to the people at the posters.
- [Present](/skills/conference-presenting) something of your own, at an academic meeting or an industry event.

## Courses and workshops

A specialised course helps when you need an area quickly and in order, such as [reinforcement learning](/skills/reinforcement-learning) or [MLOps](/skills/mlops). Online platforms have many; [certifications](/guides/certifications) discusses which certificates still exist. Benefits packages often include money or time for this, so ask.

## Learn to publish

Publication is what advances people in universities and research institutes, and it is a trained skill: framing a claim, choosing comparisons, [writing](/skills/research-writing), answering reviewers. Begin small, with a workshop paper or a technical report, and find a co-author who has done it before. Papers are one form among several; blog posts and white papers reach readers who never open a journal.

## Practise outside the day job

Personal projects let you fail cheaply. Competitions, Kaggle above all, give you a clean problem, a deadline and strangers to compare yourself with. Contributions to [open-source projects](/skills/open-source-development) add code review by people who owe you nothing. All of them double as a portfolio, as [standing out](/guides/standing-out) explains.

## Build a network

Machine learning has a worldwide research community, and you need no invitation to join it. [Networking](/skills/professional-networking) means being useful and being findable: a thoughtful comment on someone''s repository, a question after a talk, a post about what you learned. Social media has its place here as well.

Mentoring belongs under this heading from both sides. Ask for a mentor early; later, become one.

## Keep the breadth alive

Depth in the core methods comes first. Alongside it, stay able to work in areas such as vision, language and reinforcement learning, keep more than one programming language in use, and pick up new tools when they clearly beat the old. Curiosity about a [domain](/skills/domain-knowledge) pays as well: quantitative skill joined with knowledge of a subject is rare.

## Treat failure as material

Most ideas do not work. People who go far in research keep [records](/skills/experiment-records), ask why, and change direction without drama ([learning from failure](/skills/learning-from-failure)). Stay open to methods that replace your favourites.

## A rhythm you might try

- **Every week:** one paper read properly, one note on it.
- **Every month:** something shared, be it a post, a talk to colleagues, or a contribution.
- **Every year:** one conference followed, one new area tried, and a look at your roadmap to see what has gone stale.

The rhythm is our suggestion, not a finding. Adjust it to the life you have.'),
        ('9bc8ca98-ad1c-5a19-b220-4d031c18c050', 'market-demand', 6, 'Market demand', 'Why demand for machine learning skill has grown, where the work is, which skills employers ask for, and what the sources expect next.', 'Our sources agree that demand for people who can do machine learning has been growing fast, and expect it to stay strong in the coming years. They give reasons, which matter more to you than the headline: reasons tell you where the work is.

## Industry is adopting it

Machine learning is being built into work in healthcare, finance, retail, technology and beyond. Companies invest in the capability and look for researchers to match. Some go further and plan with artificial intelligence from the start, an “AI-first” approach that creates jobs which did not exist before. Start-ups and new ventures add openings of their own.

## The technology allows more

Better computing power, better storage and large datasets have widened what is possible. Each widening needs people who can develop the advanced models and put them to use.

## Decisions rest on data

Organisations base more of their strategy on what their data says. That calls for people who can analyse complicated datasets with machine learning ([data analysis](/skills/data-analysis), [predictive modelling](/skills/predictive-modelling)).

## Universities are growing too

Research centres and universities are enlarging their programmes in the subject. For a [research scientist](/roadmaps/research-scientist), that means posts outside industry.

## Ten reasons for growth

A second source lists what drives careers in machine learning. In our words:

- **Growth across sectors**, technology, healthcare and finance among them.
- **Plenty of data**, and too few people to make sense of it.
- **Automation:** industries want tasks done with less effort.
- **Personal experiences:** products adapt to each user by learning.
- **Investment** in research and development.
- **Integration:** AI becomes part of ordinary products.
- **A shortage of talent:** demand outruns supply, which lifts pay.
- **Many applications**, such as language, vision and [robotics](/skills/robotics).
- **Start-ups** with inventive projects.
- **Constant innovation:** methods change, so skills must be renewed.

## Skills that employers ask for

- **Programming:** [Python](/skills/python), [R](/skills/r), [Julia](/skills/julia).
- **Frameworks:** [TensorFlow](/skills/tensorflow), [PyTorch](/skills/pytorch), [scikit-learn](/skills/scikit-learn).
- **Data:** [preprocessing](/skills/data-preprocessing), [feature engineering](/skills/feature-engineering).
- **Models:** [evaluation](/skills/model-evaluation), [optimisation](/skills/model-optimisation), [deep learning](/skills/deep-learning).
- **Foundations:** [statistics](/skills/statistics) and mathematics.
- **Operations:** [MLOps](/skills/mlops), which one list puts beside Python and data analysis among the skills that matter most.

## What the jobs ask you to do

Adverts ask for new algorithms and models, better versions of existing ones, sound experiments, work with other teams so that the results reach a product, and publications or talks. [What researchers do](/guides/what-ml-researchers-do) goes through these duties one by one.

## Outlook

Growth is expected to go on as more industries change. New ground for research lies in [explainable AI](/skills/explainable-ai), [edge AI](/skills/edge-ai) and [ethical AI](/skills/ai-ethics).

A word of care. These are the judgements of the documents we drew on, the newest figures among them from 2024, and a market can turn faster than a web page. Before you plan around demand, look at current adverts in your own region: how many there are, what level they ask for, which skills recur. For the figures behind the growth see [trends](/guides/trends); for what it means for wages, [pay explained](/guides/pay-explained).

## What to do with this

Strong demand does not mean that every applicant is wanted. The shortage is of skilled people, so the surest answer to the market is evidence of skill. Choose a [roadmap](/roadmaps/start-a-career-in-machine-learning), learn the essentials, and let people see what you can do.'),
        ('d6d94698-fae6-5b91-9a0c-3d1ac96d0cbc', 'industry-applications', 7, 'Industry applications', 'What each sector does with machine learning, from hospitals and banks to games and factories, and how to choose a domain to know well.', 'Machine learning is used wherever there is data and a decision to make. Knowing one industry well makes you more useful in it: you ask better questions, notice implausible data sooner, and can talk with the people whose problem it is. Here is what our sources say each sector does with it.

## Healthcare

Models support diagnosis and help to fit a treatment to the individual patient. Predictive analytics and personalised medicine are where the growth is expected; AI in [healthcare](/skills/healthcare-ai) is projected to be worth USD 187.95 billion by 2030. Images play a large part, so [computer vision](/skills/computer-vision) helps, and so does a firm grasp of [data privacy](/skills/data-privacy).

## Finance and banking

Fraud detection and risk assessment are the established uses. In banking, middle-office tasks are next to be automated, and AI there is forecast to reach USD 315.50 billion by 2033. Researchers who look for predictive signals in markets ([signal and alpha research](/skills/signal-research)) work in [finance](/skills/finance-ai) too.

## Legal

Machine learning is changing how risk is assessed and gives support to legal strategy. Most [legal](/skills/legal-ai) material is text, which makes [natural language processing](/skills/natural-language-processing) the natural way in.

## Retail and e-commerce

[Recommender systems](/skills/recommender-systems) shape what shoppers see, and the experience improves as they learn. Personalisation of this kind is one of the reasons demand for specialists keeps growing. One of our three invented [case studies](/guides/case-studies) is set in a [shop of this sort](/skills/retail-and-e-commerce).

## Vehicles and drones

[Autonomous vehicles](/skills/autonomous-systems) use learned models to navigate and to assist the driver. Drone systems raise related problems. Both combine readings from several instruments ([sensor fusion](/skills/sensor-fusion)), and both reward people who work across disciplines.

## Entertainment and gaming

Games gain more realistic graphics, and studios predict how players will behave. [Entertainment](/skills/entertainment-and-gaming) brings together graphics and the study of how people play.

## Manufacturing and supply chains

Analytics driven by machine learning tune how goods are made and how they are distributed. [Manufacturing](/skills/manufacturing-and-supply-chain) also brings sensors and connected devices into play ([Internet of Things](/skills/iot-integration)).

## Technology companies

[Technology firms](/skills/technology-industry) both use machine learning and sell it: speech recognition, translation, chatbots, virtual assistants, cloud platforms.

## Across the board

Some kinds of problem turn up in every sector:

- **Language:** [sentiment analysis](/skills/sentiment-analysis), translation, conversation.
- **Vision:** recognising images, faces and objects, and following what happens in video.
- **[Prediction](/skills/predictive-modelling):** risk, demand, behaviour, churn.
- **Automation:** taking routine steps off people''s hands.
- **Robotics:** systems that perceive, plan and act.

A method learned in one place travels. Sentiment analysis of customer reviews and of court filings share most of their machinery; what differs is the vocabulary, the cost of an error and the law.

## Choosing a domain

You need not choose at the start. When one begins to attract you, these questions help:

1. Do you find its problems interesting on an ordinary Tuesday?
2. Can you get data, or work near people who have it?
3. What harm can a wrong prediction do, and would you accept that responsibility?
4. Does the sector pay and hire as you hope? See [pay explained](/guides/pay-explained) and [market demand](/guides/market-demand).

Then learn the [domain](/skills/domain-knowledge) as seriously as a method: its terms, its regulations, its data and the way its specialists reason. It can be the edge that decides between two good candidates, and it leads to research questions that others do not see. The [applied ML researcher](/roadmaps/applied-ml-researcher) roadmap gives such knowledge a place at every level.

The two market figures above come from a document that describes the state of 2024. They are projections, and nobody has yet been able to check them.'),
        ('76fb0138-a971-5316-8498-f909f98ece03', 'trends', 8, 'Trends', 'Market figures with their years, the technologies and regions that are moving, and the growing weight of explanation, ethics and regulation.', 'This page gathers what our sources expect of the field: figures first, then technologies, regions, and the questions that come with them. Projections are opinions with numbers attached. Use them for direction, not for planning to the decimal place.

## The figures

- **Global machine learning market:** USD 419.94 billion by 2030.
- **Growth of that market:** 34.8% a year, compounded, from 2023 to 2030.
- **AI in healthcare:** USD 187.95 billion by 2030.
- **AI in banking:** USD 315.50 billion by 2033.
- **Average pay of machine learning engineers in the United States:** USD 109,143 to 131,000 a year; the list gives no year for it.

## Technology

**Deep learning** still drives progress in [speech recognition](/skills/speech-recognition), language and vision. **[Generative AI](/skills/generative-ai)** moves fast, with [large language models](/skills/large-language-models) that take in longer contexts and more than one kind of input ([multimodal models](/skills/multimodal-models)). **[AutoML](/skills/automl)** lets people with less training build models, which may shift the specialist''s work towards framing problems and judging results.

**[Transfer learning](/skills/transfer-learning)** and pre-trained models speed up development, because what was learned on one task is put to work on another. **[Reinforcement learning](/skills/reinforcement-learning)** is expected to achieve notable advances in using resources well.

## Where the computing happens

Cloud platforms for machine learning see growing use: [AWS](/skills/aws), [Google Cloud](/skills/google-cloud) with its AI Platform, and [Azure](/skills/microsoft-azure) Machine Learning are named.

At the same time work moves outwards. [Federated learning](/skills/federated-learning) and [edge computing](/skills/edge-ai) train or run models on the devices themselves, so that personal data need not leave them. Joined with the [Internet of Things](/skills/iot-integration), this allows decisions in real time among connected devices.

## Industry

Healthcare concentrates on prediction and personal treatment, banking on automating the middle office, law on assessing risk and supporting strategy. More and more companies want models [customised to their business](/skills/enterprise-model-customisation) instead of general ones. [Industry applications](/guides/industry-applications) goes sector by sector.

## Regions

China, India and South Korea are adopting AI and machine learning quickly. Government initiatives and investment in research and development push the growth in Asia Pacific.

## People and skills

Specialists are sought after. [Python](/skills/python), [data analysis](/skills/data-analysis) and [MLOps](/skills/mlops) are singled out as the skills that matter most, and pay for engineers is high, as the figures above show. [Market demand](/guides/market-demand) gives the reasons.

## Trust

Several trends concern whether people may rely on what a model says.

- **[Explainable AI](/skills/explainable-ai)** opens up models that have been black boxes, so that they can be understood and trusted.
- **[Governance](/skills/ai-governance)** frameworks and [ethical AI](/skills/ai-ethics) receive more attention inside organisations.
- **Regulation** grows in importance as AI spreads, to keep its use responsible and accountable.

Explainable, edge and ethical AI are also named as young areas with room for new research. If you are looking for a thesis topic, begin there.

## The direction of travel

Taken together, the sources describe machine learning becoming more efficient, more open to inspection and more conscious of its duties, while its applications spread to new fields. They also agree that the pace will not slow, which is why [continual learning](/skills/continual-learning) stands in every roadmap.

## How to use a trend

1. Ask what would have to be true for it to touch your work within a few years.
2. Learn it to the point of being Aware: able to explain and recognise it.
3. Try one small project before you invest more.
4. Return to the fundamentals. [Linear algebra](/skills/linear-algebra), [statistics](/skills/statistics) and sound [experiments](/skills/experiment-design) have outlasted every wave so far.

Not every forecast comes true, and our source does not say who made these. The page on [pay](/pay) states source and year beside every figure, and you are right to ask the same of any other.'),
        ('78ffc9b4-8581-5984-a347-6b1943368e57', 'soft-skills', 9, 'Soft skills', 'Nine groups of abilities beside the technical ones, from communication to feedback, each with a way to practise it in ordinary work.', 'Technical skill lets you find an answer; soft skills decide whether anybody can use it. One of our sources puts both on the same footing for applied researchers. All of these can be learned like anything else, by practice with feedback.

## Communication

You will explain complicated ideas to people of every background: colleagues, managers, customers, reviewers. Practise in several forms.

- [Write](/skills/written-communication) papers and reports that are short and clear, and [documentation](/skills/technical-documentation) someone else can follow.
- [Present](/skills/presenting) the same result as a talk, a poster and a two-minute summary.
- [Explain it to non-specialists](/skills/explaining-to-non-specialists) without false precision and without talking down.

## Collaboration

Research is done with data scientists, engineers, product managers and domain experts. Good [teamwork](/skills/teamwork) means taking other perspectives seriously and working towards a shared aim. It stretches [across functions](/skills/cross-functional-collaboration) and [across disciplines](/skills/interdisciplinary-collaboration). [Sharing knowledge](/skills/knowledge-sharing) and [mentoring](/skills/mentoring) juniors or students belong here, and you can begin both early.

## Problem solving

Look at a problem from several sides before settling on one ([critical thinking](/skills/critical-thinking)). Invent solutions when the standard ones fail ([creativity](/skills/creativity)). Good [problem solving](/skills/problem-solving) is orderly. When something breaks, search systematically: is it the code, the data or the model ([debugging](/skills/debugging))? Setbacks are part of the method, so leave room for them.

For applied work add [weighing trade-offs](/skills/trade-off-analysis): what each model is good and bad at, and whether more complexity buys enough performance.

## Time management and organisation

Researchers often carry several projects at once. [Managing time](/skills/time-management) means deciding what comes first, dividing your hours sensibly between reading, experiments and writing, and bringing [projects](/skills/project-leadership) from the first idea to a finished result.

## Adaptability and continuous learning

Methods you master today will be replaced. [Keep up](/skills/keeping-up-to-date) with developments, stay flexible about technologies and directions, [experiment](/skills/embracing-experimentation) willingly, and change a model or a plan when feedback or findings say so. An experiment that failed has told you something; [use it](/skills/learning-from-failure).

## Analytical skills

[Think analytically](/skills/analytical-thinking): draw conclusions that the data supports and no others ([data interpretation](/skills/data-interpretation)). Judge a model''s performance critically, including your own model''s. Find out [why it errs](/skills/error-diagnosis), or where it is biased, and put that right.

## Ethical awareness

Raise questions of privacy and bias when they can still change the design. Make sure that solutions are [fair](/skills/fairness), [transparent](/skills/transparency) and [accountable](/skills/accountability), and think about their [effect on society](/skills/societal-impact). [Common challenges](/guides/common-challenges) returns to this.

## Leadership

Leadership starts long before the title. [Take the initiative](/skills/initiative) when something could be better. [Motivate](/skills/motivating-others) the people around you. When it is your turn to [decide](/skills/decision-making), weigh technical, [business](/skills/business-acumen) and ethical reasons together and say openly how you weighed them.

## Feedback

[Receive criticism](/skills/receiving-feedback) without defending yourself at once: listen, ask, then act on what is useful. [Give it](/skills/giving-feedback) so that it helps: specific, kind, about the work, in time to change something.

## How to practise

Pick one of the nine for a month. Some small exercises:

1. Summarise a paper for a friend outside the field, and ask them to tell it back to you.
2. Ask a colleague what you could have done better in your last meeting.
3. Keep a log of a bug hunt: guess, test, result.
4. Review one pull request a week with care.
5. Before a project begins, write down who could be harmed by a wrong prediction.

Then mark the skill with the proficiency that matches what others would see, not what you intend. Each skill page describes all four proficiencies with an example. Interviewers ask about these abilities as well; [CV and interviews](/guides/cv-and-interviews) shows how to answer with a story in place of an adjective.')
    ) as v (uuid, slug, position, name, summary, body)
    where not exists (select 1 from guide o where o.slug = v.slug and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'guide' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set position = s.position, name = s.name, summary = s.summary, body = s.body
when not matched then insert (uuid, slug, seed_slug, position, name, summary, body) values (s.uuid, s.slug, s.slug, s.position, s.name, s.summary, s.body);

delete from guide_source where guide_id in (select id from untouched_guide
    where slug in ('what-ml-researchers-do', 'requirements-and-education', 'certifications', 'career-progression',
        'professional-development', 'market-demand', 'industry-applications', 'trends', 'soft-skills'));
insert into guide_source (guide_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('what-ml-researchers-do', 'ml-researcher-career', 'Overview; Core Responsibilities; Market Demand: Job Responsibilities'),
        ('what-ml-researchers-do', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('what-ml-researchers-do', 'career-in-machine-learning', 'Career in Machine Learning (introduction)'),
        ('requirements-and-education', 'ml-researcher-career', 'Requirements; Overview; Career Development: Education and Skills'),
        ('requirements-and-education', 'applied-ml-researcher-skills', 'Core Technical Skills; Research and Analytical Skills; Educational Background and Certifications; Tools and Technologies'),
        ('requirements-and-education', 'junior-ml-researcher-skills', '1. Fundamental Understanding; 2. Programming Skills; 3. Data Handling Skills; 4. Research Methodology; 8. Domain-Specific Knowledge'),
        ('requirements-and-education', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning; Educational Pathways'),
        ('certifications', 'applied-ml-researcher-skills', 'Educational Background and Certifications: 2. Certifications'),
        ('certifications', 'ml-researcher-career', 'Requirements: Additional Assets'),
        ('certifications', 'career-in-machine-learning', 'Educational Pathways'),
        ('career-progression', 'ml-researcher-career', 'Overview: Career Path; Career Development: Career Progression; Core Responsibilities: Collaboration and Teamwork; Salary Ranges (US Market, 2024)'),
        ('professional-development', 'ml-researcher-career', 'Career Development: Professional Development; Requirements: Continuous Learning; Best Practices: Embrace Continuous Learning; Best Practices: Share Knowledge'),
        ('professional-development', 'applied-ml-researcher-skills', 'How to Stand Out: 3. Stay Updated on Trends'),
        ('professional-development', 'junior-ml-researcher-skills', '7. Continual Learning and Adaptability'),
        ('professional-development', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning: Continuous Learning'),
        ('market-demand', 'ml-researcher-career', 'Market Demand; Career Development: Industry Opportunities; Industry Trends: Skills and Employment'),
        ('market-demand', 'career-in-machine-learning', 'Growth and demand'),
        ('industry-applications', 'career-in-machine-learning', 'Industries and Applications; Job Roles in Machine Learning'),
        ('industry-applications', 'ml-researcher-career', 'Industry Trends: Industry Applications; Market Demand: Industry Adoption; Best Practices: Adopt an Interdisciplinary Approach'),
        ('industry-applications', 'junior-ml-researcher-skills', '8. Domain-Specific Knowledge'),
        ('trends', 'ml-researcher-career', 'Industry Trends; Market Demand: Future Outlook'),
        ('trends', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('soft-skills', 'ml-researcher-career', 'Essential Soft Skills; Requirements: Soft Skills'),
        ('soft-skills', 'applied-ml-researcher-skills', 'Soft Skills; Research and Analytical Skills: 2. Critical Thinking'),
        ('soft-skills', 'junior-ml-researcher-skills', '5. Soft Skills; 6. Ethics and Responsible AI')
    ) as v (owner, source, locator)
    join untouched_guide o on o.slug = v.owner join source d on d.seed_slug = v.source;
