-- Skills: Communication and collaboration.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('86c692c4-982c-5093-bd7c-1a92a3d5d004', 'written-communication', 'communication', 1, 'Written communication', 'soft-skill', 'Write reports, messages and papers that a busy reader understands at the first pass.', 'Good technical prose puts the result first, one idea in each paragraph, and the evidence next to the claim it supports. You meet structure, topic sentences, captions that stand alone, and the habit of cutting a draft before it is shown.

Researchers live by papers, reports and whitepapers, and much of a project''s reasoning survives only in what somebody wrote down. Watch for vague verbs, unexplained abbreviations, and a conclusion that waits until the last page.', 80, null),
        ('bbde5561-b623-5ad7-bcad-9f470e2b6d79', 'presenting', 'communication', 2, 'Presenting', 'soft-skill', 'Present work aloud so that listeners follow the argument and remember its main point.', 'A talk is built backwards from the one thing the audience should take away: a storyline, a few uncluttered slides, a chart explained axis by axis, and a rehearsed ending. Timing, voice and answering questions are part of the craft.

ML findings are shown at team meetings, steering groups and academic events, often in quite different formats. The usual trap is reading out everything that was done in the order in which it was done.', 40, null),
        ('ddc2e036-13ef-593c-bc4c-72a2c1f41f96', 'explaining-to-non-specialists', 'communication', 3, 'Explaining to non-specialists', 'soft-skill', 'Explain a model, its results and its limits to people who do not work in machine learning.', 'The work is translation: swap jargon for the listener''s own words, use one sound analogy, and turn metrics such as recall into consequences (“of ten faulty parts, it misses two”). Say how sure you are, too, and what the model was never shown.

Decisions about a model are often made by people who will never read its code. Simplify without becoming false, and check understanding by asking what the listener would now do.', 40, null),
        ('3dda274e-aa04-5ab2-8f10-e706aadb8f1f', 'technical-documentation', 'communication', 4, 'Technical documentation', 'practice', 'Document code, data and models so that others use them correctly without asking the author.', 'Documentation comes in kinds: a README that gets someone started, reference pages for an interface, a how-to for a task, and records such as model cards and datasheets that state purpose, training data, performance and limits.

An undocumented model is hard to hand over, audit or retrain. Keep the text beside the code, review it in the same change, and delete what no longer holds, since a wrong instruction costs more than a missing one.', 35, 24),
        ('7f1dfb1b-b87b-59e3-93ea-3c4cee4a6d29', 'teamwork', 'communication', 5, 'Teamwork', 'soft-skill', 'Work with a team towards a shared goal, keeping promises and making room for other views.', 'Teamwork shows in small acts: clear ownership of tasks, early word when something slips, pairing on hard parts, and disagreement that stays about the work. Ideas you will meet include stand-ups, retrospectives, shared definitions of done and psychological safety.

Models that reach users are seldom one person''s work. Watch for silent duplication of effort, and for the quiet colleague whose objection nobody heard.', 40, null),
        ('026a8f18-c266-5a0b-a35a-bd9f89d13441', 'cross-functional-collaboration', 'communication', 6, 'Cross-functional collaboration', 'soft-skill', 'Work with engineers, product managers and other functions to carry a model into use.', 'Each function has its own aims, calendar and vocabulary: product speaks of users and scope, engineering of latency and interfaces, operations of alerts. Shared artefacts such as an interface contract, a launch checklist or a joint metric keep them aligned.

A model becomes useful only once it is integrated, and that takes several departments. Agree early on who decides what; most friction starts as an assumption nobody wrote down.', 40, null),
        ('86a8fe63-0de5-5f9d-b882-c489ceec1f2f', 'interdisciplinary-collaboration', 'communication', 7, 'Interdisciplinary collaboration', 'soft-skill', 'Join ML expertise with that of other disciplines on problems neither side would solve alone.', 'Clinicians, physicists, lawyers or linguists bring knowledge that no dataset states outright. Working with them means learning their vocabulary, agreeing what counts as evidence, and using tools such as a shared glossary, joint annotation sessions and paired error review.

The gap between ML people and domain specialists is a common obstacle to sound research. Do not treat the expert as a supplier of labels: the best questions are usually theirs.', 50, null),
        ('3ed6b1d6-ded6-52fe-a923-b6013e1dd53d', 'stakeholder-engagement', 'communication', 8, 'Stakeholder engagement', 'soft-skill', 'Find out who is affected by a project, hear what they need and keep them informed to the end.', 'Begin by mapping stakeholders: those who pay, use, run, approve or are scored by the system. Then choose how to involve each, through interviews, demos, status notes or decision meetings, and record what was promised.

Machine learning invites inflated hopes, so expectations deserve as much care as accuracy. Bad news travels best early; a stakeholder surprised at launch rarely trusts the next project.', 40, null),
        ('288a7e4f-7b6f-5572-b6f1-3080b42e2f00', 'giving-feedback', 'communication', 9, 'Giving feedback', 'soft-skill', 'Give specific, kind and timely feedback that helps a colleague improve their work.', 'Useful feedback describes what you saw, its effect, and one thing to try; it separates the person from the pull request or the draft. Frameworks such as situation-behaviour-impact help at first, as does asking which kind of comment is wanted.

Code, papers and experiments in ML all pass through colleagues'' hands, so comments steer quality every day. Beware of praise so general that it teaches nothing, and of burying a serious flaw among matters of taste.', 20, null),
        ('5524b632-b9e2-572d-8089-3f25858ce128', 'receiving-feedback', 'communication', 10, 'Receiving feedback', 'soft-skill', 'Take criticism of your work openly, sort the useful part from the rest, and act on it.', 'Receiving well means listening to the end, asking for an example, thanking the giver, and deciding later what to change. A written reply to each point, as authors do for reviewers, keeps emotion out and progress visible.

Rejected papers, blunt code reviews and disappointed users are ordinary events in research. The risk lies at both ends: defending everything, or changing everything to please the last person who spoke.', 15, null),
        ('33f53200-01d9-5686-9747-6cf7660e23e6', 'knowledge-sharing', 'communication', 11, 'Knowledge sharing', 'practice', 'Pass on what you learn through talks, posts, internal notes and code that others reuse.', 'Forms range from a reading group, a lunch talk or a wiki page to a public blog, tutorial or open repository. Each has its own reach and upkeep; pick the one in which your readers already look.

A lesson kept in one head is paid for again by the next person, and publishing it builds your name in the field. Negative results belong here too, and so does a check that nothing confidential goes out with them.', 30, null),
        ('041d26f2-7023-51ba-be1e-2b2a6e1c8602', 'professional-networking', 'communication', 12, 'Professional networking', 'soft-skill', 'Build and keep honest working relationships across the ML community.', 'A network grows from repeated small contact: questions after a talk, comments on a repository, help given before it is asked for. Conferences, workshops, local meet-ups and social platforms each offer a way in, and a portfolio gives people a reason to reply.

Collaborations, reviewers and jobs often come by way of acquaintances. Depth beats a long contact list; follow up within days and remember what the other person works on.', 30, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'communication');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('written-communication', 1, 'technical writing'),
        ('written-communication', 2, 'business writing'),
        ('written-communication', 3, 'report writing'),
        ('presenting', 1, 'presentation skills'),
        ('presenting', 2, 'public speaking'),
        ('presenting', 3, 'giving talks'),
        ('explaining-to-non-specialists', 1, 'science communication'),
        ('explaining-to-non-specialists', 2, 'explaining to a non-technical audience'),
        ('explaining-to-non-specialists', 3, 'plain-language explanation'),
        ('technical-documentation', 1, 'software documentation'),
        ('technical-documentation', 2, 'model cards'),
        ('technical-documentation', 3, 'docs writing'),
        ('teamwork', 1, 'collaboration'),
        ('teamwork', 2, 'working in a team'),
        ('teamwork', 3, 'team player'),
        ('cross-functional-collaboration', 1, 'cross-functional teams'),
        ('cross-functional-collaboration', 2, 'cross-team collaboration'),
        ('cross-functional-collaboration', 3, 'working across functions'),
        ('interdisciplinary-collaboration', 1, 'interdisciplinary research'),
        ('interdisciplinary-collaboration', 2, 'working with domain experts'),
        ('interdisciplinary-collaboration', 3, 'multidisciplinary teams'),
        ('stakeholder-engagement', 1, 'stakeholder management'),
        ('stakeholder-engagement', 2, 'managing expectations'),
        ('stakeholder-engagement', 3, 'stakeholder communication'),
        ('giving-feedback', 1, 'constructive criticism'),
        ('giving-feedback', 2, 'feedback skills'),
        ('giving-feedback', 3, 'peer feedback'),
        ('receiving-feedback', 1, 'taking criticism'),
        ('receiving-feedback', 2, 'accepting feedback'),
        ('receiving-feedback', 3, 'coachability'),
        ('knowledge-sharing', 1, 'sharing knowledge'),
        ('knowledge-sharing', 2, 'technical blogging'),
        ('knowledge-sharing', 3, 'tech talks'),
        ('knowledge-sharing', 4, 'communities of practice'),
        ('professional-networking', 1, 'networking'),
        ('professional-networking', 2, 'community building'),
        ('professional-networking', 3, 'professional network')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'communication';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'communication');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('written-communication', 1, 'Recognises which part of a report states the result and which part merely supports it'),
        ('written-communication', 2, 'Drafts a two-page experiment summary that needs only light editing before the team reads it'),
        ('written-communication', 3, 'Rewrites a tangled results section so that each claim sits beside the table that backs it'),
        ('written-communication', 4, 'Sets the house style for reports and is asked to edit the papers that matter most'),
        ('presenting', 1, 'Outlines a short talk around one message and names who will be listening'),
        ('presenting', 2, 'Walks the team through a learning curve at the weekly meeting and keeps to the time'),
        ('presenting', 3, 'Fields hostile questions about the baseline calmly and admits what was not tested'),
        ('presenting', 4, 'Coaches colleagues through rehearsals and opens the company''s research day'),
        ('explaining-to-non-specialists', 1, 'Tells apart the words a customer would know from those only the team uses'),
        ('explaining-to-non-specialists', 2, 'Describes to a sales colleague what a confusion matrix says, without naming one'),
        ('explaining-to-non-specialists', 3, 'Turns a calibration plot into a staffing decision that an operations manager makes with confidence'),
        ('explaining-to-non-specialists', 4, 'Writes the plain-language account of a model''s limits that the whole company quotes'),
        ('technical-documentation', 1, 'Finds in a README how to install a project and names what the page leaves out'),
        ('technical-documentation', 2, 'Adds docstrings and a usage example to a data loader before asking for review'),
        ('technical-documentation', 3, 'Writes a model card that lets another team deploy the model without a meeting'),
        ('technical-documentation', 4, 'Establishes templates and automated checks that keep every team''s documentation current'),
        ('teamwork', 1, 'Says who in the team owns the data, the training code and the evaluation'),
        ('teamwork', 2, 'Takes a ticket from the board, reports progress daily and asks for help before the deadline slips'),
        ('teamwork', 3, 'Settles a dispute about labelling rules by getting both annotators to work one batch together'),
        ('teamwork', 4, 'Shapes the habits that let several teams train on one cluster without friction'),
        ('cross-functional-collaboration', 1, 'Names what product, engineering and operations each need before a model goes live'),
        ('cross-functional-collaboration', 2, 'Agrees the input and output format of a scoring service with a back-end engineer'),
        ('cross-functional-collaboration', 3, 'Negotiates a launch plan in which product, security and data engineering all sign off on time'),
        ('cross-functional-collaboration', 4, 'Redesigns how research hands models to engineering, and other departments copy the arrangement'),
        ('interdisciplinary-collaboration', 1, 'Lists terms that mean different things to a statistician and to a hospital consultant'),
        ('interdisciplinary-collaboration', 2, 'Sits with a geologist to label ambiguous rock images and writes down the reasoning'),
        ('interdisciplinary-collaboration', 3, 'Reframes a prediction target after a biologist shows that the measured proxy misleads'),
        ('interdisciplinary-collaboration', 4, 'Leads joint projects in which experts from several fields publish together as equals'),
        ('stakeholder-engagement', 1, 'Lists the people touched by a credit model, including applicants who never see it'),
        ('stakeholder-engagement', 2, 'Demonstrates a prototype to the claims team and brings back their three main worries'),
        ('stakeholder-engagement', 3, 'Resets a sponsor''s hopes when pilot data shows the promised accuracy is out of reach'),
        ('stakeholder-engagement', 4, 'Wins backing for a multi-year programme from executives whose interests conflict'),
        ('giving-feedback', 1, 'Tells a remark about the code apart from a remark about its author'),
        ('giving-feedback', 2, 'Comments on a colleague''s notebook with one concrete strength and one change to try'),
        ('giving-feedback', 3, 'Raises a flaw in a senior researcher''s evaluation privately, with evidence and a remedy'),
        ('giving-feedback', 4, 'Builds a review culture in which juniors criticise the lead''s drafts without fear'),
        ('receiving-feedback', 1, 'Names a habit of their own that reviewers have pointed out more than once'),
        ('receiving-feedback', 2, 'Asks a reviewer for an example, then updates the pull request and replies to each comment'),
        ('receiving-feedback', 3, 'Reworks an evaluation after a rejection and explains which reviewer points did not apply'),
        ('receiving-feedback', 4, 'Seeks out the harshest critic of a programme before funding it and changes course publicly'),
        ('knowledge-sharing', 1, 'Points a new colleague to the wiki page or talk that answers their question'),
        ('knowledge-sharing', 2, 'Posts a short internal note on a tokeniser bug and how the team got round it'),
        ('knowledge-sharing', 3, 'Runs the reading group and turns its discussions into a guide that newcomers follow'),
        ('knowledge-sharing', 4, 'Creates a company-wide programme of talks and tutorials that outside engineers cite'),
        ('professional-networking', 1, 'Identifies which conferences, forums and local groups gather people in a chosen subfield'),
        ('professional-networking', 2, 'Writes to a paper''s author with a precise question and thanks them for the answer'),
        ('professional-networking', 3, 'Starts a joint experiment with a university group met at a workshop poster session'),
        ('professional-networking', 4, 'Connects labs and companies so that shared benchmarks and joint workshops come about')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'communication';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'communication');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('written-communication', 'junior-ml-researcher-skills', '5. Soft Skills: Communication'),
        ('written-communication', 'ml-researcher-career', 'Essential Soft Skills: Communication; Core Responsibilities: Communication and Knowledge Sharing'),
        ('written-communication', 'applied-ml-researcher-skills', 'Soft Skills: 2. Communication Skills'),
        ('presenting', 'junior-ml-researcher-skills', '5. Soft Skills: Communication'),
        ('presenting', 'ml-researcher-career', 'Essential Soft Skills: Communication; Core Responsibilities: Communication and Knowledge Sharing'),
        ('explaining-to-non-specialists', 'junior-ml-researcher-skills', '5. Soft Skills: Communication'),
        ('explaining-to-non-specialists', 'applied-ml-researcher-skills', 'Soft Skills: 2. Communication Skills'),
        ('explaining-to-non-specialists', 'ml-researcher-career', 'Requirements: Soft Skills; Common Challenges: Interdisciplinary Collaboration'),
        ('technical-documentation', 'junior-ml-researcher-skills', '5. Soft Skills: Communication'),
        ('technical-documentation', 'applied-ml-researcher-skills', 'Soft Skills: 2. Communication Skills'),
        ('technical-documentation', 'ml-researcher-career', 'Overview'),
        ('teamwork', 'junior-ml-researcher-skills', '5. Soft Skills: Collaboration and Teamwork'),
        ('teamwork', 'applied-ml-researcher-skills', 'Soft Skills: 1. Collaboration and Teamwork'),
        ('teamwork', 'ml-researcher-career', 'Requirements: Soft Skills; Essential Soft Skills: Collaboration'),
        ('cross-functional-collaboration', 'applied-ml-researcher-skills', 'What Does an Applied Machine Learning Researcher Do?'),
        ('cross-functional-collaboration', 'ml-researcher-career', 'Core Responsibilities: Collaboration and Teamwork; Essential Soft Skills: Collaboration'),
        ('cross-functional-collaboration', 'career-in-machine-learning', 'Job Roles in Machine Learning'),
        ('interdisciplinary-collaboration', 'ml-researcher-career', 'Career Development: Work Environment; Essential Soft Skills: Collaboration; Best Practices: Adopt an Interdisciplinary Approach; Common Challenges: Interdisciplinary Collaboration'),
        ('stakeholder-engagement', 'applied-ml-researcher-skills', 'Soft Skills: 2. Communication Skills'),
        ('stakeholder-engagement', 'ml-researcher-career', 'Common Challenges: Interdisciplinary Collaboration'),
        ('giving-feedback', 'ml-researcher-career', 'Essential Soft Skills: Feedback and Criticism'),
        ('receiving-feedback', 'ml-researcher-career', 'Essential Soft Skills: Feedback and Criticism'),
        ('receiving-feedback', 'applied-ml-researcher-skills', 'Soft Skills: 3. Adaptability'),
        ('knowledge-sharing', 'applied-ml-researcher-skills', 'Soft Skills: 1. Collaboration and Teamwork'),
        ('knowledge-sharing', 'ml-researcher-career', 'Core Responsibilities: Communication and Knowledge Sharing; Best Practices: Share Knowledge'),
        ('knowledge-sharing', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning: Build an Online Presence'),
        ('professional-networking', 'ml-researcher-career', 'Career Development: Professional Development'),
        ('professional-networking', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning: Build an Online Presence')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'communication' join source d on d.seed_slug = v.source;
