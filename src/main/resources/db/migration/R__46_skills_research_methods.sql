-- Skills: Research methods.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('4232c58e-6a00-5c1d-a9cd-182ac80d793c', 'literature-review', 'research-methods', 1, 'Literature review', 'method', 'Find, select and sum up what is already known about a research topic.', 'A review maps a field: who tried what, on which data, with which result, and where the findings disagree. Work from search terms and databases, follow citations backwards and forwards, set rules for what counts, and keep a table of methods and claims.

Sources on research careers ask for it at junior level already, because gaps and questions come out of it. Group papers by idea instead of listing them one after another, and search also for negative results, which are cited less.', 40, null),
        ('be2e86e1-9db1-565b-b637-b20e227a6ba4', 'reading-papers', 'research-methods', 2, 'Reading research papers', 'practice', 'Read a research paper at the depth it deserves, and judge whether its evidence holds.', 'Papers are dense, so read in passes: title, figures and conclusion first; then the method; then proofs, appendix and code if the work matters to you. Look for the baseline, the ablation, the size of the test set and the spread over repeated runs.

Regular reading, of arXiv preprints as well as conference papers, is among the habits recommended to researchers. Preprints have not been reviewed, and even in reviewed work a claim in the abstract may be wider than the table that supports it.', 40, null),
        ('3f6816a2-888a-5984-b425-be942dc82ba3', 'research-questions', 'research-methods', 3, 'Research gaps and questions', 'method', 'Find what is not yet known and turn it into a question that an experiment could answer.', 'A gap is a place where evidence is missing, contradictory or limited to narrow conditions. A question worth asking is specific, can come out either way, fits your time and compute, and matters to somebody once answered.

Formulating such questions links the literature review to the experiment. Beware of the gap that is empty for good reason, and of a question so broad (“do transformers understand?”) that no result would settle it.', 30, null),
        ('581b743a-78dc-512b-8ab3-383c090f4575', 'scientific-method', 'research-methods', 4, 'Scientific method', 'concept', 'Turn an idea into a hypothesis, seek evidence against it and revise it honestly.', 'Science works by stating a claim that could be false and then trying hard to break it. The vocabulary is short: hypothesis, prediction, control, confounder, falsification, and the difference between exploring data and confirming a guess.

Researcher positions list scientific methods as a requirement of their own. In ML the temptation is to tune until the idea wins; writing down the prediction and the stopping rule beforehand keeps a pleasant accident from being taken for a discovery.', 25, null),
        ('ca5fdf9e-ae11-5ce7-bc8c-f963586941da', 'problem-framing', 'research-methods', 5, 'Framing problems for machine learning', 'method', 'Decide whether a practical problem suits ML, and state it with inputs, output and measure.', 'Framing comes before modelling: what decision will change, what is known when it is made, what should be predicted, and which error hurts more. The same wish may become classification, ranking, forecasting or a plain rule without any learning.

Finding and defining suitable problems heads the list of an applied researcher''s duties. Watch for the convenient target that stands in for the real one, such as clicks for satisfaction, and ask what happens today without a model.', 30, null),
        ('64c974b1-e42e-52dc-90c3-e7badd320a06', 'experiment-design', 'research-methods', 6, 'Experiment design', 'method', 'Plan comparisons that answer the question, with fair baselines and enough repeats.', 'A designed experiment changes one thing and holds the rest. Decide beforehand on hypothesis, baseline, data splits, metric, number of seeds, tuning budget for each method, ablations and, for live tests, sample size and randomisation.

All four sources behind these roadmaps have researchers design experiments. Most false improvements come from unequal effort: a new method tuned for weeks against a baseline left at its defaults.', 50, null),
        ('f479113f-b090-5104-bb7a-8a309e24c62c', 'experiment-analysis', 'research-methods', 7, 'Analysing experiment results', 'method', 'Turn raw results into conclusions that state their size, uncertainty and limits.', 'Analysis starts by looking at the data: learning curves, per-class errors, runs that diverged. Then come effect sizes, confidence intervals, paired comparisons, corrections for multiple tests, and a search for subgroups where the result reverses.

Analysing outcomes is what makes a finding valid, and it shows where to improve next. Report failed runs and every comparison you made; choosing the best seed afterwards is a quiet way to fool yourself.', 45, null),
        ('5579b49b-6169-5071-b59d-8304717c4ea8', 'experiment-records', 'research-methods', 8, 'Experiment records', 'practice', 'Record each run so that anyone can later tell what was tried, why and what came out.', 'A record ties a result to its cause: commit, data version, configuration, seed, environment, metrics, plus a sentence on why the run was made. A notebook, a plain log file or a tracking tool such as MLflow will do, provided it is filled in at the time.

Documenting findings and model performance belongs to the everyday duties of a researcher. Note dead ends too: they spare the next person, often yourself, from walking the same road.', 12, 24),
        ('eef3b4a3-8bf8-56a4-9672-f542a31b62df', 'reproducibility', 'research-methods', 9, 'Reproducibility', 'practice', 'Publish work so that others, with your code and data, obtain the same result.', 'Others should be able to run your experiment again and see what you saw. That takes fixed seeds, pinned dependencies, versioned data, one command from raw data to table, and an honest account of hardware and any randomness that remains.

Research integrity depends on it, and you are the first to benefit when a reviewer asks for one more row. Hidden manual steps are the common culprit, so try the instructions on a machine that has never seen the project.', 30, 24),
        ('c7dcb6f1-5461-5eef-967c-d5842edd6445', 'replicability', 'research-methods', 10, 'Replicability', 'practice', 'Check that a finding still holds with other data, other code or another environment.', 'Where reproducing repeats the same run, replicating asks whether the conclusion survives a change: fresh data, an independent implementation, another hospital, another language. (Some fields swap the two words, so say which sense you mean.)

Findings that hold on a single benchmark are a known weakness of ML research. Agree in advance what counts as success, and compare sizes with their intervals, because “significant here, not there” does not show that two studies disagree.', 35, null),
        ('d6d96b03-82df-5173-a119-cabbdbab2399', 'implementing-papers', 'research-methods', 11, 'Implementing published methods', 'practice', 'Rebuild a published method from its description and confirm that it behaves as claimed.', 'Turning a paper into working code is how new techniques reach practice. Begin with the simplest version on toy data, check tensor shapes and the loss on a batch you understand, then add parts one at a time and compare with the reported curves.

Papers leave things out: initialisation, learning-rate warm-up, data filtering, evaluation details. Look in the appendix and the official code, mind its licence, and write down each guess so that a mismatch is traceable.', 70, 12),
        ('fc06b6db-8377-5601-8e77-bde8e8b66463', 'novel-algorithms', 'research-methods', 12, 'Novel algorithms and architectures', 'method', 'Invent a method or architecture that does something existing ones do not, and show why.', 'New methods seldom come from nothing: they combine known parts, remove an assumption, or carry a principle such as symmetry or sparsity into a new setting. The craft includes analysing cost and convergence, building a minimal version, ablating each part and looking for cases where it fails.

Proposing new algorithms is part of what defines a research scientist. Simplicity counts: if a well-tuned baseline does as well, the honest outcome is to say so.', 200, null),
        ('91143a48-5429-50de-878d-aa23040a4d47', 'real-world-validation', 'research-methods', 13, 'Real-world validation', 'method', 'Check a model under the conditions of its real use before anyone relies on it.', 'A good test score says how a model does on data like its past. Validation in the field asks about tomorrow''s data, other sites, tired operators, bad lighting and people who react to the predictions. Methods include time-based splits, external sites, shadow mode, pilots and expert review of single cases.

Trying models against realistic scenarios is a named duty of researchers; involve those who will use the output, for they know the awkward cases that never made it into the dataset.', 35, null),
        ('74049779-59e3-5df3-89bb-69bbea14107e', 'signal-research', 'research-methods', 14, 'Signal and alpha research', 'method', 'Search noisy data for signals that predict, and reject those that are only luck.', 'Signal or alpha research looks for variables that carry information about a future outcome, a phrase used above all in investment. It draws on hypotheses about causes, lagged features, information coefficients, walk-forward tests, transaction costs and decay of a signal once it is known.

The main enemy is the number of attempts: try enough candidates and one will shine by chance. Count them all, keep an untouched final period, and guard against look-ahead, when a value enters before it was really available.', 80, 12),
        ('a7089533-eb01-5f92-b27d-581b2d13274f', 'research-writing', 'research-methods', 15, 'Research writing', 'practice', 'Write papers and reports whose claims, evidence and limits a reader can check.', 'A paper makes one main point and leads the reader to it: problem, idea, method, evidence, limits. Learn the usual parts (abstract, related work, method, experiments, discussion), figures that stand on their own, exact notation, LaTeX and BibTeX, and fair citation.

Clear, concise papers and reports are expected of junior and experienced researchers alike. Draft the figures and the introduction early, since muddled text often reveals a muddled experiment, and let no verb claim more than the table shows.', 60, null),
        ('d9358d4d-e19f-5109-8efa-884bedd8cb40', 'publishing', 'research-methods', 16, 'Publishing research', 'practice', 'Bring finished research to readers through a fitting venue, and see it through review.', 'Publishing covers the choice between journal, conference, workshop, preprint and blog; formatting and anonymity rules; supplementary code; replies to reviewers; and what you owe afterwards, such as corrections. NeurIPS, ICML and CVPR are the meetings our sources name.

It helps a career forward in universities and research institutes, and from the middle of a career it is expected. Treat rejection as part of the process: keep what the reviews teach you and submit again, and settle authorship before writing starts.', 50, 24),
        ('8266d748-c664-5988-8365-c87fc49db10c', 'conference-presenting', 'research-methods', 17, 'Presenting at conferences', 'practice', 'Present research at a conference by talk or poster, and handle the questions that follow.', 'A conference talk sells the paper, not every detail in it: one question, one idea, one convincing figure, and a slide that says where the method fails. Posters work differently, as short conversations that you adapt to each visitor.

Having presented at conferences counts as an asset when researchers are hired, and both academic and industry events are open to you. Rehearse against the clock before people from outside the project, and admit plainly when an answer is unknown.', 25, null),
        ('88d6dc92-b8fe-5023-ae67-df4a693b6df9', 'peer-review', 'research-methods', 18, 'Reviewing research with peers', 'practice', 'Review the research of others fairly and thoroughly, and gain from their review of yours.', 'Reviewing ranges from a colleague''s design sketch to a formal report for a conference. A useful review restates the contribution, checks whether evidence supports each claim, asks for what is missing, and separates fatal faults from matters of taste.

Going over research together is listed as a way to build collaboration. Declare conflicts of interest, keep manuscripts confidential, write nothing you would not say to the author''s face, and remember that unfamiliar is not the same as wrong.', 30, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'research-methods');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('literature-review', 1, 'literature survey'),
        ('literature-review', 2, 'systematic review'),
        ('literature-review', 3, 'related work'),
        ('literature-review', 4, 'state-of-the-art survey'),
        ('reading-papers', 1, 'paper reading'),
        ('reading-papers', 2, 'reading academic papers'),
        ('reading-papers', 3, 'reading scientific articles'),
        ('reading-papers', 4, 'critical reading of papers'),
        ('research-questions', 1, 'research gaps'),
        ('research-questions', 2, 'research question'),
        ('research-questions', 3, 'hypothesis formulation'),
        ('research-questions', 4, 'gap analysis in research'),
        ('scientific-method', 1, 'scientific research methods'),
        ('scientific-method', 2, 'scientific inquiry'),
        ('scientific-method', 3, 'falsifiability'),
        ('scientific-method', 4, 'empirical method'),
        ('problem-framing', 1, 'problem formulation'),
        ('problem-framing', 2, 'problem definition'),
        ('problem-framing', 3, 'ML problem scoping'),
        ('problem-framing', 4, 'use-case framing'),
        ('experiment-design', 1, 'design of experiments'),
        ('experiment-design', 2, 'experimental design'),
        ('experiment-design', 3, 'ablation studies'),
        ('experiment-design', 4, 'A/B testing'),
        ('experiment-design', 5, 'DoE'),
        ('experiment-analysis', 1, 'results analysis'),
        ('experiment-analysis', 2, 'analysing results'),
        ('experiment-analysis', 3, 'analyzing results'),
        ('experiment-analysis', 4, 'statistical analysis of experiments'),
        ('experiment-records', 1, 'experiment tracking'),
        ('experiment-records', 2, 'lab notebook'),
        ('experiment-records', 3, 'experiment log'),
        ('experiment-records', 4, 'run logging'),
        ('experiment-records', 5, 'research log'),
        ('reproducibility', 1, 'reproducible research'),
        ('reproducibility', 2, 'computational reproducibility'),
        ('reproducibility', 3, 'repeatable experiments'),
        ('replicability', 1, 'replication studies'),
        ('replicability', 2, 'generalisability of findings'),
        ('replicability', 3, 'external replication'),
        ('replicability', 4, 'robustness of results'),
        ('implementing-papers', 1, 'paper implementation'),
        ('implementing-papers', 2, 're-implementing papers'),
        ('implementing-papers', 3, 'reimplementation'),
        ('implementing-papers', 4, 'paper to code'),
        ('novel-algorithms', 1, 'algorithm design'),
        ('novel-algorithms', 2, 'algorithm development'),
        ('novel-algorithms', 3, 'new architectures'),
        ('novel-algorithms', 4, 'novel model architectures'),
        ('novel-algorithms', 5, 'method development'),
        ('real-world-validation', 1, 'field validation'),
        ('real-world-validation', 2, 'external validation'),
        ('real-world-validation', 3, 'shadow deployment'),
        ('real-world-validation', 4, 'pilot testing'),
        ('real-world-validation', 5, 'scenario testing'),
        ('signal-research', 1, 'alpha research'),
        ('signal-research', 2, 'signal discovery'),
        ('signal-research', 3, 'quantitative signal research'),
        ('signal-research', 4, 'predictive signals'),
        ('signal-research', 5, 'alpha generation'),
        ('research-writing', 1, 'academic writing'),
        ('research-writing', 2, 'scientific writing'),
        ('research-writing', 3, 'paper writing'),
        ('research-writing', 4, 'technical report writing'),
        ('publishing', 1, 'academic publishing'),
        ('publishing', 2, 'journal publication'),
        ('publishing', 3, 'conference publication'),
        ('publishing', 4, 'paper submission'),
        ('publishing', 5, 'peer-reviewed publication'),
        ('conference-presenting', 1, 'conference talks'),
        ('conference-presenting', 2, 'poster presentations'),
        ('conference-presenting', 3, 'academic presentations'),
        ('conference-presenting', 4, 'giving a research talk'),
        ('peer-review', 1, 'peer reviewing'),
        ('peer-review', 2, 'paper reviewing'),
        ('peer-review', 3, 'refereeing'),
        ('peer-review', 4, 'internal research review')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'research-methods';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'research-methods');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('literature-review', 1, 'Tells a survey from a single study, and knows where preprints and published papers on a topic are listed'),
        ('literature-review', 2, 'Collects the main papers on a given question into a table of data, method, metric and result'),
        ('literature-review', 3, 'Maps a crowded topic, shows that two strands use different test splits, and names what nobody has measured'),
        ('literature-review', 4, 'Writes the survey that newcomers to a subfield are sent to, and corrects its accepted account where evidence is thin'),
        ('reading-papers', 1, 'Names the claim, the dataset and the baseline of a paper after a first pass through it'),
        ('reading-papers', 2, 'Summarises a method for the reading group and marks the equations that remain unclear'),
        ('reading-papers', 3, 'Spots that the reported gain comes from longer training, because the baseline was given a smaller budget'),
        ('reading-papers', 4, 'Judges within minutes whether a paper deserves a close read, and is asked for a verdict on contested results'),
        ('research-questions', 1, 'Recognises which sentence in a paper states the open question, and which merely motivates it'),
        ('research-questions', 2, 'Narrows a broad interest with a supervisor until it names a population, a comparison and a measure'),
        ('research-questions', 3, 'Drops a tempting question after showing that either outcome would leave practice unchanged'),
        ('research-questions', 4, 'Opens a line of work that others take up, by asking something the field had treated as settled'),
        ('scientific-method', 1, 'Distinguishes a hypothesis from an opinion by saying which observation would refute it'),
        ('scientific-method', 2, 'Writes down the expected result and the reason for it before launching a training run'),
        ('scientific-method', 3, 'Rejects a favourite idea after a control shows that the extra parameters alone explain the improvement'),
        ('scientific-method', 4, 'Teaches a group to separate exploratory from confirmatory work, and holds senior colleagues to it as well'),
        ('problem-framing', 1, 'Sorts a list of business wishes into classification, ranking, forecasting and “no ML needed”'),
        ('problem-framing', 2, 'Drafts a one-page statement with target, inputs, metric and present baseline for a colleague to check'),
        ('problem-framing', 3, 'Discovers that a field is filled in only after the decision, and redefines the target before modelling starts'),
        ('problem-framing', 4, 'Reframes a stalled programme around another decision altogether, and leaves out the model where a rule will do'),
        ('experiment-design', 1, 'Identifies the baseline, the changed factor and the metric in an experiment described by a colleague'),
        ('experiment-design', 2, 'Plans an ablation with equal tuning budgets and several seeds, then has it reviewed before the run'),
        ('experiment-design', 3, 'Randomises a live test by household after noticing that members of one family would see both versions'),
        ('experiment-design', 4, 'Devises a protocol for comparisons that resists tuning luck, and sees it adopted beyond its own group'),
        ('experiment-analysis', 1, 'Reads a results table and says which differences lie within the spread of repeated runs'),
        ('experiment-analysis', 2, 'Plots mean and interval over seeds for each method and writes a cautious paragraph about them'),
        ('experiment-analysis', 3, 'Uncovers that an overall gain hides a loss for rare classes, and revises the conclusion to say so'),
        ('experiment-analysis', 4, 'Settles disputes over conflicting results by finding the hidden variable that separates them'),
        ('experiment-records', 1, 'Says which details a run needs on record before its result is worth quoting'),
        ('experiment-records', 2, 'Logs configuration, commit and metrics of each run in the tracker, with a short note on its purpose'),
        ('experiment-records', 3, 'Traces a puzzling number in an old report back to the exact data snapshot and setting behind it'),
        ('experiment-records', 4, 'Introduces records that cost seconds to fill in, so that a whole department keeps them without reminders'),
        ('reproducibility', 1, 'Explains why the same script may give different numbers on another machine'),
        ('reproducibility', 2, 'Pins versions and seeds, and writes a README from which a colleague regenerates the main table'),
        ('reproducibility', 3, 'Packages a study so that one command rebuilds each figure, and states which differences remain between GPUs'),
        ('reproducibility', 4, 'Establishes reproducibility checks for releases, and assesses artefacts for venues that ask for them'),
        ('replicability', 1, 'Tells a rerun of the same code from an independent test of the same claim'),
        ('replicability', 2, 'Repeats a published comparison on a second dataset and lists where the two settings differ'),
        ('replicability', 3, 'Shows that an effect vanishes under another tokeniser, and works out with its authors which condition it needs'),
        ('replicability', 4, 'Organises replications across several laboratories, and changes what the field accepts as sufficient evidence'),
        ('implementing-papers', 1, 'Matches the equations of a paper to the corresponding lines in an existing implementation'),
        ('implementing-papers', 2, 'Writes the core layer of a described model and verifies its shapes and gradients on a toy batch'),
        ('implementing-papers', 3, 'Closes the gap to the reported score by finding an unstated warm-up, and documents each assumption made'),
        ('implementing-papers', 4, 'Releases an implementation that others rely on in place of the original, with errors in the paper noted'),
        ('novel-algorithms', 1, 'Says which component of a recent architecture was new and which problem it addressed'),
        ('novel-algorithms', 2, 'Modifies one part of a known model with a stated reason and tests the change against the original'),
        ('novel-algorithms', 3, 'Develops a method with its cost analysis and ablations, and reports where a simpler baseline still wins'),
        ('novel-algorithms', 4, 'Originates an approach that other groups build upon, and clarifies by theory why it works'),
        ('real-world-validation', 1, 'Lists how the conditions of use differ from those in which the test set was gathered'),
        ('real-world-validation', 2, 'Splits data by time and by site, and reports how far the score falls compared with a random split'),
        ('real-world-validation', 3, 'Runs a model in shadow mode beside the present process and reviews the disagreements with its operators'),
        ('real-world-validation', 4, 'Agrees with domain experts and regulators what evidence a high-stakes model owes before it goes live'),
        ('signal-research', 1, 'Explains why testing many candidate signals on one history makes some look good by chance'),
        ('signal-research', 2, 'Evaluates a suggested feature with a walk-forward test and reports its strength period by period'),
        ('signal-research', 3, 'Catches look-ahead in restated figures, and retires a signal whose edge is smaller than its cost'),
        ('signal-research', 4, 'Directs a research programme that counts each trial, and decides which signals earn a place in production'),
        ('research-writing', 1, 'Names the parts of an ML paper and what a reader seeks in each of them'),
        ('research-writing', 2, 'Drafts the method and experiments sections from an outline, and revises them after comments from co-authors'),
        ('research-writing', 3, 'Leads a manuscript from first figure to final draft, and cuts a claim that the evidence does not carry'),
        ('research-writing', 4, 'Rewrites a confused draft around its one real finding, and is sought out to do so by other groups'),
        ('publishing', 1, 'Knows how a preprint, a workshop paper and a journal article differ in review and in standing'),
        ('publishing', 2, 'Prepares a submission to the rules of a venue: anonymity, page limit, checklist and supplementary files'),
        ('publishing', 3, 'Answers critical reviews point by point with added experiments, and picks a better-fitting venue after a rejection'),
        ('publishing', 4, 'Keeps up a record of influential papers, and helps a venue improve how it selects and corrects work'),
        ('conference-presenting', 1, 'Recognises from good talks how much detail a short slot allows'),
        ('conference-presenting', 2, 'Presents a poster at a workshop after a rehearsal with the team, and notes the questions received'),
        ('conference-presenting', 3, 'Gives a conference talk within its time, and meets a sharp question about baselines with the backup slide'),
        ('conference-presenting', 4, 'Delivers invited talks that set a topic for the community, and coaches first-time speakers before theirs'),
        ('peer-review', 1, 'Describes what a reviewer checks, and why conflicts of interest have to be declared'),
        ('peer-review', 2, 'Writes a review with summary, strengths and questions, guided by a more experienced referee'),
        ('peer-review', 3, 'Finds a leak between training and test data in a submission, and explains kindly how to repair it'),
        ('peer-review', 4, 'Chairs a reviewing process, reconciles opposed reports and trains new referees in fair judgement')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'research-methods';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'research-methods');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('literature-review', 'junior-ml-researcher-skills', 'Research Methodology: Literature Review'),
        ('literature-review', 'ml-researcher-career', 'Requirements: Research Skills'),
        ('reading-papers', 'applied-ml-researcher-skills', 'Research and Analytical Skills: Staying Current with Research; How to Stand Out: Stay Updated on Trends'),
        ('reading-papers', 'ml-researcher-career', 'Best Practices: Embrace Continuous Learning'),
        ('research-questions', 'junior-ml-researcher-skills', 'Research Methodology: Literature Review'),
        ('research-questions', 'ml-researcher-career', 'Best Practices: Drive Innovation through Research'),
        ('scientific-method', 'ml-researcher-career', 'Requirements: Research Skills'),
        ('scientific-method', 'junior-ml-researcher-skills', 'Research Methodology: Experiment Design and Statistical Analysis'),
        ('problem-framing', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?; Research and Analytical Skills: Problem-Solving and Creativity'),
        ('experiment-design', 'junior-ml-researcher-skills', 'Research Methodology: Experiment Design and Statistical Analysis'),
        ('experiment-design', 'applied-ml-researcher-skills', 'Research and Analytical Skills: Problem-Solving and Creativity'),
        ('experiment-design', 'ml-researcher-career', 'Core Responsibilities: Experimentation and Evaluation'),
        ('experiment-design', 'career-in-machine-learning', 'Job Roles in Machine Learning: Research Scientist in Machine Learning'),
        ('experiment-analysis', 'junior-ml-researcher-skills', 'Research Methodology: Experiment Design and Statistical Analysis'),
        ('experiment-analysis', 'ml-researcher-career', 'Core Responsibilities: Experimentation and Evaluation; Essential Soft Skills: Analytical Skills'),
        ('experiment-analysis', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('experiment-records', 'ml-researcher-career', 'Overview: Key Responsibilities; Common Challenges: Research Integrity'),
        ('experiment-records', 'applied-ml-researcher-skills', 'Soft Skills: Communication Skills'),
        ('reproducibility', 'ml-researcher-career', 'Common Challenges: Research Integrity'),
        ('replicability', 'ml-researcher-career', 'Common Challenges: Research Integrity'),
        ('implementing-papers', 'applied-ml-researcher-skills', 'Research and Analytical Skills: Staying Current with Research'),
        ('novel-algorithms', 'ml-researcher-career', 'Core Responsibilities: Research and Innovation; Best Practices: Drive Innovation through Research; Market Demand: Job Responsibilities'),
        ('novel-algorithms', 'career-in-machine-learning', 'Job Roles in Machine Learning: Research Scientist in Machine Learning'),
        ('real-world-validation', 'ml-researcher-career', 'Core Responsibilities: Experimentation and Evaluation'),
        ('signal-research', 'ml-researcher-career', 'Core Responsibilities: Data Analysis and Interpretation'),
        ('research-writing', 'junior-ml-researcher-skills', 'Soft Skills: Communication'),
        ('research-writing', 'ml-researcher-career', 'Requirements: Research Skills; Essential Soft Skills: Communication'),
        ('research-writing', 'career-in-machine-learning', 'Job Roles in Machine Learning: Research Scientist in Machine Learning'),
        ('publishing', 'ml-researcher-career', 'Core Responsibilities: Communication and Knowledge Sharing; Career Development'),
        ('publishing', 'career-in-machine-learning', 'Job Roles in Machine Learning: Research Scientist in Machine Learning'),
        ('publishing', 'junior-ml-researcher-skills', 'Soft Skills: Communication'),
        ('conference-presenting', 'ml-researcher-career', 'Core Responsibilities: Communication and Knowledge Sharing; Best Practices: Share Knowledge; Requirements: Additional Assets; Market Demand: Job Responsibilities'),
        ('peer-review', 'ml-researcher-career', 'Best Practices: Foster Collaboration; Essential Soft Skills: Feedback and Criticism')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'research-methods' join source d on d.seed_slug = v.source;
