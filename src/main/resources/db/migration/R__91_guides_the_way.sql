-- Guides: articles about a side of the career.

merge into guide t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, v.position as position, v.name as name, v.summary as summary, v.body as body
    from (values
        ('0ac666b2-a3d2-5754-8e21-21ebb6eaa155', 'best-practices', 10, 'Best practices', 'Eleven habits of good researchers, and the software habits beneath them, each with a small first step you could take this week.', 'These habits come from a list of best practices for researchers. Each is given with a way of starting that fits into ordinary working weeks. You will not keep all eleven at once; two or three, kept for a year, change a good deal.

## Go deep first

Master the core concepts, algorithms and techniques until you can rebuild them from memory. Then keep your hand in at several areas, such as [computer vision](/skills/computer-vision), [natural language processing](/skills/natural-language-processing) and [reinforcement learning](/skills/reinforcement-learning).

*Start:* write a [linear regression](/skills/linear-regression) without a library, and compare.

## Let questions lead

Innovation begins with a gap somebody noticed. Look for [gaps in the research](/skills/research-questions), propose an answer nobody has tried, and test it with [experiments](/skills/experiment-design) thorough enough to prove you wrong.

*Start:* end every paper you read with one sentence on what it leaves open.

## Work in company

[Review each other''s research](/skills/peer-review) and solve problems together. A group is better for being friendly, and for including people who do not all think alike.

*Start:* ask someone to attack your plan before you spend a week on it.

## Build things that are used

Models for real applications, in [production](/skills/model-deployment) and with data at full size, teach what a benchmark hides.

*Start:* deploy one small model and [watch it](/skills/model-monitoring) for a month.

## Keep your tools sharp

Stay proficient in languages such as [Python](/skills/python), [C++](/skills/c-plus-plus) and [MATLAB](/skills/matlab), and know your libraries ([TensorFlow](/skills/tensorflow), [PyTorch](/skills/pytorch), [OpenCV](/skills/opencv)) beyond the tutorial.

*Start:* read the source of a function you call every day.

## Never stop learning

Read papers regularly, attend conferences, and keep a personal project or a competition (Kaggle is the one usually named) on the side.

*Start:* see [professional development](/guides/professional-development) for a weekly rhythm.

## Share what you know

[Publish](/skills/publishing) in respected conferences and journals, and [present](/skills/conference-presenting) at academic and industry events. A short post about a dead end helps others as well.

*Start:* offer your team a talk on something you understood this month.

## Become a versatile problem solver

Take on varied, awkward problems. Improve the workflow of your research too, not only its prediction models: a faster way to run and compare experiments pays back with every run.

*Start:* automate the step you repeat most.

## Gain experience in industry

Practice in building and deploying models counts, above all in work that is heavy on [computing](/skills/high-performance-computing) and data.

*Start:* an internship, a joint project with a company, or a secondment.

## Cross the boundaries

Pair quantitative skill with [knowledge of a domain](/skills/domain-knowledge), and look for projects with advanced technology, for instance [drones](/skills/autonomous-systems) or [sensor fusion](/skills/sensor-fusion).

*Start:* spend a day with the people who will use your model.

## Put ethics and inclusion in the method

Treat [ethics](/skills/ai-ethics) as part of the design of a study. Encourage diversity and respect in the team ([inclusive research](/skills/inclusive-research)); both the people and the results gain.

*Start:* add a paragraph on risks and affected groups to every project plan.

## Good software habits

The junior and applied sources add a foundation that researchers sometimes skip: [version control](/skills/version-control) for everything, [clean code](/skills/clean-code), [code review](/skills/code-review), and [documentation](/skills/technical-documentation). They make a result repeatable, and they let others build on it.

## Where to begin

If you are at entry level, take depth, software habits and sharing. In the middle of a career, add experience in industry and work across disciplines. Seniors shape the environment: the review culture, the tools and the tone are theirs to set. The [ML researcher roadmap](/roadmaps/ml-researcher) shows which of these skills each level asks for, and [common challenges](/guides/common-challenges) what they help you to overcome.'),
        ('803d61f7-ce5b-56e8-bf4f-0da3b4c31514', 'common-challenges', 11, 'Common challenges', 'The problems that every researcher meets, in data, models, resources, integrity, teamwork and ethics, with a first response to each.', 'Every researcher meets the problems below. Knowing their names helps: a problem with a name has usually been met before, and has a literature.

## Data

- **[Scarcity](/skills/data-sourcing).** There is too little relevant data to train on and validate with. Consider [augmentation](/skills/data-augmentation), [pre-trained models](/skills/transfer-learning), or a narrower question.
- **[Quality](/skills/data-quality).** Noise and bias in the data turn up in the predictions. Look at the raw records before you model them.
- **Privacy and ethics.** [Data protection](/skills/data-protection-compliance) rules and ethical standards limit what you may use. Find out at the beginning, not after training.

## Complex models

A model may be too simple for its data or too flexible for it ([overfitting and underfitting](/skills/overfitting-and-underfitting)); fitting complexity to the data available is the old balancing act. Complex models are also hard to see into. [Interpretability](/skills/interpretability) asks how the model reaches its decision; [explainability](/skills/explainable-ai) asks whether you can give somebody a clear account of a prediction.

## Limited resources

Large models use a great deal of computing, and [cost](/skills/compute-cost-management) becomes a design constraint. [Scalability](/skills/scalable-systems) is the related question: will the model cope with far more data, or with many requests at a time? Try the small version first and write down what each run costs.

## Getting a model to work, and keeping it working

1. **[Hyperparameter tuning](/skills/hyperparameter-tuning):** a good configuration has to be found without searching for ever.
2. **[Deployment](/skills/model-deployment):** a notebook is not a service, and integration into production takes longer than most people plan.
3. **[Drift](/skills/model-drift):** the world changes and performance fades. Monitor from the first day and decide in advance when to retrain.

## Research integrity

[Reproducibility](/skills/reproducibility) means that others can repeat your experiment and get your result. [Replicability](/skills/replicability) goes further: the finding holds on other data or in another setting. Fixed seeds, recorded versions and shared code help with the former; modest claims and several datasets with the latter.

## Working across disciplines

Experts in machine learning and in the domain often use the same word for different things. Closing that gap takes patience and a shared glossary. [Stakeholders](/skills/stakeholder-engagement) without a technical background need another kind of explanation again, one that begins with their decision.

## Keeping pace

The field changes quickly, and more is published than anyone could read. Staying current is one challenge; [overload](/skills/handling-information-overload) is its opposite. Choose your topics, trust a few filters, and accept that you will miss things.

## Ethics

Our sources come back to three concerns.

- **Bias and fairness.** Algorithms can carry the prejudices and inequalities of a society forward. [Bias mitigation](/skills/bias-mitigation) starts with the data and goes on after release.
- **Privacy and security.** So much personal data is in use that every leak matters ([data security](/skills/data-security)).
- **Transparency.** People affected by a decision should be able to learn how it came about. Trust and [accountability](/skills/accountability) depend on it.

Behind them stands the wider [impact on society](/skills/societal-impact): who gains from a system, who bears its errors, and what happens if it spreads. The benefits of machine learning last only where these questions are answered.

## Finding your way through

Technical knowledge alone does not solve these. It takes critical thinking, people to think with, and a readiness to change the approach. When you are stuck, try this order:

1. Describe the problem in two sentences, without jargon.
2. Decide which of the headings above it belongs to.
3. Check the cheapest explanation, which is usually the data.
4. Ask somebody who has had it.
5. Write down what you learned, so that it is the last time for everyone.

[Best practices](/guides/best-practices) lists habits that prevent a good part of these, and interviewers like to hear how you dealt with one ([CV and interviews](/guides/cv-and-interviews)).'),
        ('ce95e6eb-9aca-5307-9278-099438b8c96e', 'standing-out', 12, 'Standing out', 'How to be noticed for your work: a portfolio, open source, an online presence, competitions, publications and knowledge of a field.', 'Many applicants have taken the same courses. What makes one of them memorable is work that can be seen: somebody solved a problem, explained it, and left the code where others can run it. Five strategies come up in our sources, with some additions for beginners.

## Build a portfolio of problems solved

Show projects in which machine learning solved something practical. A few good ones are enough.

- Put the code in a repository on [GitHub](/skills/github) with instructions that a stranger can follow.
- Write a case study for each: the problem, the data, what you tried, what came out, what you would change. [Case studies](/guides/case-studies) has patterns to borrow.
- Include a measured result, and say how you measured it.
- Mention a limit or a failure. Readers trust the rest more.

Choose a question you care about. A small original dataset is more interesting than the hundredth model of a famous one.

## Contribute to open source

Joining an [open-source](/skills/open-source-development) machine learning project brings experience and makes you visible. Begin with what maintainers need: a clearer page of documentation, a test, a bug that can be reproduced. Later you might publish a tool or a library of your own. Even a little one shows that you can design for other people.

## Follow what is new

NeurIPS, CVPR and ICML show what the research community finds important; preprints on arXiv show it earlier. Following them makes your conversation current. [Implementing a recent method](/skills/implementing-papers) and publishing what you found goes a step further, since hardly anyone does the second part.

## Be findable

An online presence need not be loud. A tidy GitHub profile, a blog in which you explain things as you learn them, and some friendly activity on social media connect you with the community. Tutorials for beginners count: you remember better than any expert what was confusing.

## Compete

Competitions such as those on Kaggle let you measure yourself on a shared task. Rank matters less than the write-up of how you got there.

## Publish and speak

For research roles a paper or a conference talk is the strongest sign you can give. Look for workshops, local meet-ups and student tracks. A certificate helps in its place ([certifications](/guides/certifications)).

## Know a field

Quantitative skill combined with a [domain](/skills/domain-knowledge) narrows the competition quickly. If you have worked as a nurse, an accountant or a logistics planner, that is an advantage to build on, not a past to hide.

## Present it well

Tailor your CV to the role and prepare for the interview. Both are treated in [CV and interviews](/guides/cv-and-interviews).

## What each level can show

- **[Entry](/levels/entry):** one or two finished projects, a first contribution, clear writing.
- **[Mid](/levels/mid):** papers or systems in use, results with numbers, a talk.
- **[Senior](/levels/senior):** initiatives led, people mentored, a library or method that others adopt.
- **[Lead](/levels/lead):** a research direction that held up, teams built, a voice in the field.

## A first quarter

If you have nothing public yet, three months are enough for a beginning. Spend the first on one project from data to result. Use the second to clean it up, document it and ask two people to run it. In the third, write the case study and make your first contribution elsewhere. The timetable is ours; stretch it as you need.

Keep in mind that visibility follows substance. Ten polished pages about a model that was never tested properly will not survive the first technical question, while a modest project you understand completely will carry you through an hour of them. The [applied ML researcher](/roadmaps/applied-ml-researcher) roadmap names the skills worth showing.'),
        ('7931dda8-7721-5185-a6ec-cbcc85da498f', 'cv-and-interviews', 13, 'CV and interviews', 'How to write a CV that shows measured results, and how to prepare for the three subjects interviewers in applied research return to.', 'A CV earns you a conversation, and the conversation decides. Both go better when you can point to work you have done and describe it plainly.

## Write the CV for the job

Read the advert twice and mark what it asks for. Then arrange your CV so that the matching work is easy to find.

- **Use the words of the field.** “Model optimisation”, “deep learning” and “machine learning research” are the examples our source gives; terms like these help a recruiter, or a search, to find you. Use only those you can talk about.
- **Give results you measured.** The example in our source is an accuracy raised by 15% through advanced [hyperparameter tuning](/skills/hyperparameter-tuning). Name the change, the size and the method, in one line.
- **Link to the evidence.** A repository, a paper, a demo, a talk.
- **Say what your part was.** In shared work, “I wrote the evaluation” is worth more than “we built a system”.
- **List skills honestly.** Group them (languages, frameworks, data, cloud) and leave out what you used once.

### Before and after

*Before:* “Responsible for machine learning models.”

*After:* what the model predicted, how you tested it, what improved and by how much, and where the code is.

If you have no employment in the field, put projects, competitions, contributions and courses in its place. A certificate goes in with its year; if the issuer has withdrawn it, add a note ([certifications](/guides/certifications)).

## Three subjects to prepare

Interviewers for applied research come back to these.

1. **How have you used machine learning to solve a particular problem?** Tell it from the problem: who had it, why a simpler answer would not do, which data you had, which models you [compared](/skills/model-selection), how you judged them, what happened afterwards. [Problem framing](/skills/problem-framing) and [model evaluation](/skills/model-evaluation) are what they listen for.
2. **How do you stay up to date?** Name your sources, a paper you read lately, and something you changed because of it. [Professional development](/guides/professional-development) helps you to have an answer that is true.
3. **What was hard about putting a complex model into practice?** Choose a real difficulty: too little data, drift, cost, a model nobody could interpret. Say how you found the cause and what you would do sooner next time. [Common challenges](/guides/common-challenges) lists candidates.

Prepare one story for each, about two minutes long, with one number in it and one thing you learned.

## Expect technical questions

The roles ask for foundations, so be ready to explain without notes:

- the algorithms on your CV and when each one fails;
- [overfitting](/skills/overfitting-and-underfitting), validation and the choice of a metric;
- the probability and [linear algebra](/skills/linear-algebra) behind a method you used;
- some code of your own, read aloud and defended;
- the trade-off between a model''s complexity and its performance ([weighing trade-offs](/skills/trade-off-analysis)).

Not knowing is allowed. Say so, then reason aloud towards an answer: that is what research is like.

## Questions about people and ethics

You may be asked to explain a result to somebody without a technical background, to describe a disagreement, or to judge a case of bias or privacy. Short true stories work better than principles. The [soft skills](/guides/soft-skills) guide sets out nine groups; have an example for at least four.

## Ask them something

An interview runs in both directions. Good questions: What data is there, and who may use it? How does a model reach production? How much time goes to research and how much to delivery? May results be published? Who would I learn from? The answers tell you more about the [working environment](/guides/working-environment) than the advert does.

## Afterwards

Write down the questions you could not answer, and turn them into skills to learn on your [roadmap](/roadmaps/applied-ml-researcher). If an offer comes, compare total pay and not only the base ([pay explained](/guides/pay-explained)). If it does not, ask for feedback; the next conversation will be with someone better prepared.'),
        ('b368db0d-0fe0-5163-9890-737f5e9207c0', 'case-studies', 14, 'Case studies', 'Three hypothetical cases with measured effects, the questions a careful reviewer would ask of them, and a pattern for writing your own.', 'The three cases below are **hypothetical**. They come from one of our sources, which offers them as invented scenarios, so no real team or product stands behind the numbers. They are useful all the same, because each shows what a good result looks like in one line: a task, a method, a measured effect.

## Case 1: disease in medical images

A deep learning model looks for diseases in medical images, and diagnostic accuracy goes up by 20%.

**Skills in play:** [convolutional neural networks](/skills/convolutional-neural-networks), [image recognition](/skills/image-recognition), [healthcare](/skills/healthcare-ai), [data privacy](/skills/data-privacy).

**Questions a reviewer would ask.** Accuracy against what: earlier software, or doctors? Were images of one patient kept from appearing in both training and test data? How does the model do on pictures from another hospital? Which error is worse, a missed disease or a false alarm? Can it [explain](/skills/explainable-ai) what it saw?

## Case 2: recommendations in an online shop

An e-commerce platform receives a recommendation system, and user engagement rises by 25%.

**Skills in play:** [recommender systems](/skills/recommender-systems), [experiment design](/skills/experiment-design), [scalable systems](/skills/scalable-systems), [retail](/skills/retail-and-e-commerce).

**Questions a reviewer would ask.** How was engagement defined, and is it what the business wanted? Was there a comparison group at the same time? Did the effect last once the novelty wore off? What do newcomers see, about whom nothing is known yet? Does the system narrow what people find?

## Case 3: what customers feel

A natural language processing pipeline analyses the sentiment of customers, and the churn rate falls by 15%.

**Skills in play:** [sentiment analysis](/skills/sentiment-analysis), [data pipelines](/skills/data-pipelines), [model monitoring](/skills/model-monitoring), [stakeholder engagement](/skills/stakeholder-engagement).

**Questions a reviewer would ask.** A model only reports; what did somebody do with its reports that kept customers? Is churn compared with the same season a year before? How does the pipeline treat irony, or a second language? Who checks when its accuracy [drifts](/skills/model-drift)?

## What the three have in common

Each goes from a problem somebody has, through a model, to an outcome that matters outside the laboratory. That is the applied researcher''s work in miniature ([what researchers do](/guides/what-ml-researchers-do)). None of them says how the number was obtained, and that is where your own case studies can do better.

## Write your own

Take a project you have finished and fill in these headings. A page is plenty.

1. **The problem.** Who had it, and what did it cost them?
2. **The data.** Where it came from, how much, what was wrong with it, what you were allowed to do.
3. **The baseline.** The simplest thing that could work, and its result.
4. **What you tried.** Including what failed.
5. **The result.** One main figure with the way it was measured, and how sure you are ([statistical significance](/skills/statistical-significance)).
6. **In use.** What happened once real people had it, or why that has not happened yet.
7. **Limits and risks.** Where you would not trust it, and who might be harmed.
8. **Next.** What you would do with another month.

## Keep it honest

- Percentages need a “from” and a “to”. An increase of 20% may mean points or proportion; say which.
- Do not credit the model with what a campaign or a season brought about.
- Never publish private data, not even in a screenshot.
- If you invent an example to teach something, label it, as we do here.

Put finished studies next to their code in your portfolio ([standing out](/guides/standing-out)), and rehearse telling them aloud before an interview ([CV and interviews](/guides/cv-and-interviews)).'),
        ('b6ac9e4b-e08f-5a80-b5c6-1891f2e27b48', 'job-roles', 15, 'Job roles', 'Eight roles in machine learning compared: what each one makes, who it suits, and how they work together on the same product.', '“Machine learning” on a job advert can mean very different days. Six roles are described in our career source, and two research roles in the others. Titles vary between employers, so read the duties before the name.

## Machine learning engineer

Designs, implements and deploys models in real applications. [Engineers](/roadmaps/machine-learning-engineer) work with other functions on solutions that [scale](/skills/scalable-systems), tune the algorithms and keep [data pipelines](/skills/data-pipelines) efficient. They carry research into practice.

*You may like it if* you enjoy seeing software run, reliably, for many people.

## Data scientist

Analyses and interprets complex data so that an organisation can decide well. [Data scientists](/roadmaps/data-scientist) combine [statistics](/skills/statistics), programming and [domain knowledge](/skills/domain-knowledge); they clean, process and model data, and build [predictive](/skills/predictive-modelling) and [prescriptive](/skills/prescriptive-modelling) models that support strategy.

*You may like it if* the question “what should we do?” interests you more than the method.

## Research scientist in machine learning

Moves the theory and the practice of the field forward. [Research scientists](/roadmaps/research-scientist) design experiments, propose [new algorithms](/skills/novel-algorithms) and publish papers, from which new techniques, models and applications grow.

*You may like it if* you can live with a question for months.

## AI engineer

Builds wider systems of which machine learning is one component: systems that [reason, plan](/skills/automated-planning) and decide. [AI engineers](/roadmaps/ai-engineer) combine learning with language technology and [robotics](/skills/robotics) into chatbots, virtual assistants and autonomous systems.

*You may like it if* you think in whole products rather than single models.

## NLP engineer

Enables computers to understand, interpret and [produce](/skills/language-generation) human language. [NLP engineers](/roadmaps/nlp-engineer) work on [sentiment analysis](/skills/sentiment-analysis), [translation](/skills/machine-translation) and [conversation](/skills/conversational-ai), and so on the way people and machines deal with each other.

*You may like it if* words and their ambiguities delight you.

## Computer vision engineer

Teaches computers to make sense of what a camera sees. [Vision engineers](/roadmaps/computer-vision-engineer) analyse images and [video](/skills/video-analysis), [detect objects](/skills/object-detection), recognise [faces](/skills/facial-recognition), and help vehicles to drive themselves. The aim is to approach what human sight does.

*You may like it if* geometry comes easily to you and results you can look at please you.

## Machine learning researcher

Develops and improves algorithms and models, in a university, an institute, a technology company or a consulting firm. [Researchers](/roadmaps/ml-researcher) share much with research scientists; the role as our source draws it is broader and includes production, pipelines and domain work.

## Applied machine learning researcher

Solves practical problems with machine learning and stands between theory and industry. [Applied researchers](/roadmaps/applied-ml-researcher) define the problem, build and test the model, and see it into production with others.

## How they fit together

A product often needs several of them. The scientist finds a method, the applied researcher fits it to a problem, the engineer makes it run, the data scientist reads what it changes, and specialists in language or vision bring depth. Together they carry a technique from idea to use.

Three questions separate the roles:

- **Is the result a paper, a decision or a running system?**
- **Is the material numbers, language or images?**
- **Do you choose the question, or does somebody bring it?**

## Starting points

First jobs are often called something else: data analyst, junior machine learning engineer, research assistant. Internships count as well. [Steps to start](/guides/steps-to-start) describes how to reach one, and the roadmap [Start a career in machine learning](/roadmaps/start-a-career-in-machine-learning) holds the skills they all share.

Those shared skills are a comfort when you cannot choose. Python, mathematics, handling data, the basic algorithms and clear communication appear on every roadmap here. A mark you set on one counts on all of them, so begin with the common ground and decide later.'),
        ('749b5f43-5eaf-5f48-afd0-755e413684d8', 'steps-to-start', 16, 'Steps to start', 'Six steps from curiosity to a first job in machine learning, each with a sign that tells you when you have gone far enough.', 'Six steps take you from curiosity to a first job. They overlap: you can begin a small project during step one, and the last step never ends. The roadmap [Start a career in machine learning](/roadmaps/start-a-career-in-machine-learning) lists the skills; this guide gives the order and the reasons.

## 1. Lay the foundation

Learn to program, in [Python](/skills/python) for preference: it is the common language of the field because it is simple and has libraries for almost everything. Beside it, strengthen the mathematics that algorithms rest on: [linear algebra](/skills/linear-algebra), [calculus](/skills/calculus), [statistics](/skills/statistics), and [probability](/skills/probability) too.

*Far enough when* you can load a table, clean it, plot it and say what an average hides.

## 2. Learn the core ideas

Understand the three ways of learning: [supervised](/skills/supervised-learning), [unsupervised](/skills/unsupervised-learning) and [reinforcement](/skills/reinforcement-learning). Then [neural networks](/skills/neural-networks) and [deep learning](/skills/deep-learning). Meet the classical methods first; [linear regression](/skills/linear-regression) and [decision trees](/skills/decision-trees) explain ideas that return in every larger model.

*Far enough when* you can choose a method for a simple task and defend the choice.

## 3. Do projects

Practice turns knowledge into ability. Enter a Kaggle competition, follow a question of your own, and help on an open-source project. Real data is messy, so you will learn [cleaning](/skills/data-cleaning), [transformation](/skills/data-transformation) and [feature engineering](/skills/feature-engineering) because you must, and [visualisation](/skills/data-visualisation) because you want to see. Employers look at projects for signs of what you can do.

*Far enough when* someone else has run your code and got your result.

## 4. Become visible

Put your projects on [GitHub](/skills/github), tidied. Start a blog, if you like to write, with insights, tutorials or the story of how you are learning. Be active where people in the field meet on social media. See [standing out](/guides/standing-out) for what makes a portfolio good.

*Far enough when* a stranger could find one good piece of your work in a minute.

## 5. Get a foot in the door

Look for internships and first posts: data analyst, research assistant, junior machine learning engineer. The title matters little. What counts is real projects and experienced people to learn from. [CV and interviews](/guides/cv-and-interviews) helps with applications, [job roles](/guides/job-roles) with choosing.

*Far enough when* you are paid, or supervised, for work with data.

## 6. Keep learning

New research and tools arrive all the time. Follow trends, attend conferences and workshops, take a course when a gap shows. [Professional development](/guides/professional-development) suggests a rhythm that leaves room for a life.

*There is no “far enough” here;* staying curious is the point.

## Which way to study

A bachelor''s degree is the common route, with a master''s or a PhD for those who want research. Online platforms (Coursera, Udacity, edX) and free material are real alternatives for much of it. [Requirements and education](/guides/requirements-and-education) compares them. If you work already, look for the shortest path from what you know: an analyst has the data skills, a software engineer the programming, a physicist the mathematics.

## Four habits from the first day

- **Version everything** with [Git](/skills/git), even homework.
- **Note your experiments**: what you tried, what came out.
- **Ask about harm**: [bias](/skills/bias-mitigation), privacy, who is affected.
- **Show your work** to somebody every week.

## If it feels slow

Slowness is normal. Mathematics needs time, first projects fail, and applications may go unanswered. Measure progress in skills, not in weeks: mark what you have learned, look at what it opens, and take the next step Waymark suggests. Learning from failure is on the list of research skills for good reason, and you may as well start [practising it](/skills/learning-from-failure) now.

When the first job is yours, the [junior ML researcher](/roadmaps/junior-ml-researcher) roadmap, or the one of your specialism, takes over.'),
        ('5c5d0f3f-4cba-567a-b79a-b5dd0b18d15f', 'working-environment', 17, 'Working environment', 'Universities, institutes, companies, consultancies and start-ups: what the places, teams, projects and tools are like, and how to compare offers.', 'Where you work shapes what you do as much as the title does. The same researcher might spend a year on one theorem in an institute, or ship a model every month in a start-up.

## Four kinds of employer

Our source names four without describing them. The remarks beside each are ours, so test them against the place you have in mind.

**Academic institutions.** Questions are chosen for what they add to knowledge; teaching and supervision go with the job. Publications count for a great deal, and advanced posts often require a PhD. Universities and research centres have been enlarging their machine learning programmes, which creates posts.

**Research institutes.** Full-time research, often around one theme or mission, without much teaching.

**Technology companies.** Large data, much computing, many colleagues in the same field. Research is close to products, and pay often includes stock.

**Consulting firms.** A variety of clients and problems. [Framing the problem](/skills/problem-framing) and [explaining the answer](/skills/explaining-to-non-specialists) take up much of the week.

To these add **start-ups** and ventures of your own. Artificial intelligence attracts many, with inventive projects, new technology, wide responsibilities and less certainty. And organisations in every sector, from hospitals to banks, now build teams of their own; some of them plan everything around AI from the outset and have made new roles for it.

## The people around you

Teams mix disciplines. You will meet data scientists, engineers, product managers, [domain](/skills/domain-knowledge) experts and fellow researchers, and each of them sees another part of the problem. [Cross-functional](/skills/cross-functional-collaboration) work is normal from the first week.

A good environment is inclusive: people respect each other, differ openly, review each other''s research and share what they know. That is partly luck and partly what you contribute ([inclusive research](/skills/inclusive-research)).

## The work itself

Projects tend to be complex and their effect large, and feedback can come at once: a metric moves, a user complains, an experiment refutes you overnight. Many people love this. It also means that [managing time](/skills/time-management) across several projects is part of the craft.

Expect to do some of these in most places:

- experiments that need [serious computing](/skills/high-performance-computing) and large datasets;
- [pipelines](/skills/data-pipelines), tests and [monitoring](/skills/model-monitoring) shared with engineers;
- reading groups, reviews and talks;
- documents: findings, model performance, plans.

## The tools on the desk

A notebook ([Jupyter](/skills/jupyter-notebook)) for ideas, an editor ([PyCharm](/skills/pycharm), [Visual Studio Code](/skills/vs-code)) for code that stays, [Git](/skills/git) for every version of it, and a cloud or a cluster for the heavy part. Which cloud is a question of the employer''s taste; [AWS](/skills/aws), [Google Cloud](/skills/google-cloud) and [Azure](/skills/microsoft-azure) all occur.

## Places and regions

Pay is higher in technology hubs, where both living costs and competition for talent are high; San Francisco, New York City and Seattle are the ones our source names in the United States. In Asia Pacific, adoption is quick in China, India and South Korea, with support from governments. See [pay explained](/guides/pay-explained) and [trends](/guides/trends).

## How to compare two offers

1. **Question:** who decides what you work on?
2. **Data and computing:** what will you have, and from which day?
3. **Publication:** may you publish, and is there time for it?
4. **People:** who will review your work, and whom could you learn from?
5. **Production:** does anything you make get used?
6. **Ethics:** who can stop a project, and has that ever happened?
7. **Growth:** conferences, courses, a path to the next [level](/levels/mid).

No employer is best at all seven. Decide which two matter to you now; at [entry level](/levels/entry) we would put people first, since you will learn most from those beside you.

## Moving between them

Careers cross these borders in both directions. A paper is welcome in industry and a deployed system in a university. What you learned travels with you, and [career progression](/guides/career-progression) explains how the levels compare.'),
        ('3d8f6053-ac1e-5e79-8315-a4cc65efbec1', 'pay-explained', 18, 'Pay explained', 'Where the pay bands come from, what moves people within them, what comes on top of base pay, and how far to trust the figures.', 'The [pay page](/pay) shows bands: a lower and an upper figure between which pay for a level typically lies, according to the source. This guide explains where they come from, what moves people within them, and how far to trust them.

## The bands of 2024

Our main source gives ranges for machine learning researchers in the United States, in US dollars a year. Base is the salary itself; total adds bonuses and stock options.

- **[Entry](/levels/entry), 0–3 years:** base 100,000–140,000; total 110,000–170,000.
- **[Mid](/levels/mid), 4–7 years:** base 140,000–180,000; total 160,000–230,000.
- **[Senior](/levels/senior), 8–12 years:** base 180,000–220,000; total 210,000–290,000.
- **[Lead](/levels/lead), 13 years and more:** base 220,000–280,000; total 270,000–380,000.

The distance between base and total grows with the level. A change of employer late in a career is therefore hard to judge by base alone.

## Two other sets of figures

The overview at the start of the same document has lower and coarser bands in three steps: 80,000–120,000 for entry, 120,000–180,000 for the middle, and 180,000–250,000 or more for senior. It gives neither a year nor a country for them. We show both sets, and treat the dated one as the better guide.

A third figure concerns [machine learning engineers](/roadmaps/machine-learning-engineer) in the United States, whose average is put between 109,143 and 131,000 a year. It names neither a level nor a year, so do not set it against the band of one level.

## Five things that move pay

- **Location.** Hubs such as San Francisco, New York City and Seattle pay more, because living there costs more and employers compete for the same people.
- **Industry.** Finance, healthcare and technology start-ups pay differently for similar work.
- **Size of company.** Large technology companies may build a pay package in another way than small firms or start-ups do.
- **Specialisation.** Expertise that is in short supply, such as [deep learning](/skills/deep-learning) or [natural language processing](/skills/natural-language-processing), can earn a premium.
- **Education.** Advanced degrees, a PhD above all, often go together with higher pay. That is a correlation; the degree alone may not be the cause.

## What comes on top

**Stock options and equity** are common, most of all in technology companies and start-ups. Ask when they become yours and what they would be worth if things go badly.

**Performance bonuses** can raise the total a good deal. Ask what they depend on, and what was in fact paid last year.

**Benefits** often comprise health insurance, retirement plans and money or time for professional development. The last of these is worth more than it looks when you are early in a career ([professional development](/guides/professional-development)).

## How to read a band

1. Find the level by scope as well as by years. Somebody with five years of experience who leads initiatives may be paid as Senior.
2. Compare like with like: base with base, total with total, the same country and year.
3. Expect new arrivals in a level to be near the bottom of it.
4. Note where bands meet. The top of one level''s base is the bottom of the next, so a promotion need not change much at first.

## A caution

All of these are estimates. They differ with personal circumstances, age quickly, and where a country is named it is only one. For a decision, look at adverts that are open now and at current salary surveys for your place, role and employer. If you work outside the United States, use the bands for the ratio between levels rather than for the amounts.

## Before you negotiate

Collect three or four current figures for comparable posts. Write down what you bring that is rare: a specialism, a [domain](/skills/domain-knowledge), a result with a number ([CV and interviews](/guides/cv-and-interviews)). Decide which parts of the package matter to you, and remember that time for research, permission to publish and good colleagues are also worth something ([working environment](/guides/working-environment)).')
    ) as v (uuid, slug, position, name, summary, body)
    where not exists (select 1 from guide o where o.slug = v.slug and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'guide' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set position = s.position, name = s.name, summary = s.summary, body = s.body
when not matched then insert (uuid, slug, seed_slug, position, name, summary, body) values (s.uuid, s.slug, s.slug, s.position, s.name, s.summary, s.body);

delete from guide_source where guide_id in (select id from untouched_guide
    where slug in ('best-practices', 'common-challenges', 'standing-out', 'cv-and-interviews', 'case-studies',
        'job-roles', 'steps-to-start', 'working-environment', 'pay-explained'));
insert into guide_source (guide_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('best-practices', 'ml-researcher-career', 'Best Practices'),
        ('best-practices', 'junior-ml-researcher-skills', '2. Programming Skills'),
        ('best-practices', 'applied-ml-researcher-skills', 'Soft Skills: 2. Communication Skills'),
        ('common-challenges', 'ml-researcher-career', 'Common Challenges'),
        ('common-challenges', 'career-in-machine-learning', 'Challenges and Ethical Considerations'),
        ('common-challenges', 'junior-ml-researcher-skills', '6. Ethics and Responsible AI'),
        ('standing-out', 'applied-ml-researcher-skills', 'How to Stand Out'),
        ('standing-out', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning: Hands-On Projects; Steps to Building a Career in Machine Learning: Build an Online Presence'),
        ('standing-out', 'ml-researcher-career', 'Requirements: Additional Assets'),
        ('standing-out', 'junior-ml-researcher-skills', '8. Domain-Specific Knowledge'),
        ('cv-and-interviews', 'applied-ml-researcher-skills', 'How to Stand Out: 4. Tailor Your CV; How to Stand Out: 5. Polish Your Interview Skills'),
        ('case-studies', 'applied-ml-researcher-skills', 'Real-World Examples of Success; How to Stand Out: 1. Build a Strong Research Portfolio'),
        ('job-roles', 'career-in-machine-learning', 'Job Roles in Machine Learning; Steps to Building a Career in Machine Learning: Internships and Entry-Level Roles'),
        ('job-roles', 'ml-researcher-career', 'Overview'),
        ('job-roles', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('steps-to-start', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning; Educational Pathways; Skill Set for a Career in Machine Learning'),
        ('steps-to-start', 'junior-ml-researcher-skills', '2. Programming Skills; 7. Continual Learning and Adaptability'),
        ('working-environment', 'ml-researcher-career', 'Overview: Work Environment; Career Development: Work Environment; Career Development: Industry Opportunities; Market Demand: Academic and Research Institutions; Requirements: Tools and Software; Best Practices: Prioritize Ethics and Inclusivity'),
        ('working-environment', 'applied-ml-researcher-skills', 'Tools and Technologies: 3. Development Environments'),
        ('working-environment', 'career-in-machine-learning', 'Growth and demand: Startup Ecosystem'),
        ('pay-explained', 'ml-researcher-career', 'Salary Ranges (US Market, 2024); Salary Ranges (US Market, 2024): Factors Influencing Salaries; Salary Ranges (US Market, 2024): Additional Compensation; Overview: Salary Range; Industry Trends: Skills and Employment')
    ) as v (owner, source, locator)
    join untouched_guide o on o.slug = v.owner join source d on d.seed_slug = v.source;
