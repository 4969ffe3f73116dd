-- Skills: Continual learning and adaptability.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('9d925fbe-f1f1-516f-8514-16dcfcb9ecf2', 'keeping-up-to-date', 'adaptability', 1, 'Keeping up to date', 'practice', 'Follow new research, tools and practice in your area and judge what deserves attention.', 'Sources differ in speed and reliability: arXiv preprints come first, conferences such as NeurIPS, ICML and CVPR add review, release notes and changelogs cover the tools. Alerts, citation trails and a weekly slot turn intention into routine.

The field changes quickly enough for last year''s default to be this year''s second choice. Keep a log of what you tried and dropped; knowing why something was set aside saves a later detour.', 30, 6),
        ('f4a4919e-457a-5c08-b283-637ce15c6e8d', 'continual-learning', 'adaptability', 2, 'Continual learning', 'practice', 'Set your own learning goals, study steadily and turn new knowledge into practice.', 'Effective study is active: recall instead of rereading, spaced practice, small projects, explaining a topic to someone else. Courses, workshops, books, competitions such as Kaggle and personal projects all count when something is built at the end.

Learning in this field does not stop with a degree. Choose depth in one or two subjects at a time, and plan what to let go, since collecting certificates is not the same as gaining skill.', 40, null),
        ('4bcbce8c-4284-5926-ad58-7358aadcab82', 'learning-from-failure', 'adaptability', 3, 'Learning from failure', 'soft-skill', 'Treat a failed experiment, model or project as evidence, and change something because of it.', 'Techniques include the blameless post-mortem, asking why several times over, a written record of negative results, and deciding in advance what would make you stop. The aim is a changed habit or check, not a culprit.

Experiments fail often in research, and setbacks there are where much of the growth comes from. Two errors are common: moving on so fast that nothing is learnt, and drawing a grand lesson from a single bad run.', 20, null),
        ('b8f01277-ffcf-53f9-9101-72f85643e548', 'adaptability', 'adaptability', 4, 'Adaptability', 'soft-skill', 'Change methods, tools or plans when evidence or circumstances change, without losing the goal.', 'Adaptable people hold the aim firmly and the means loosely. In practice: short planning cycles, modular code that lets a component be replaced, early warning signs agreed beforehand, and willingness to drop a favoured technique.

Requirements move, data dries up, a better architecture appears; models and strategy must follow. Flexibility has a price as well, so ask whether a change is driven by a finding or merely by fashion.', 25, null),
        ('42bc91aa-58a2-5af7-93b2-20926f21f632', 'handling-information-overload', 'adaptability', 5, 'Handling information overload', 'practice', 'Filter the flood of papers, tools and news so that the few relevant ones get proper reading.', 'Work in passes: title and figures, then method, then the full text for the rare paper that earns it. Reference managers, saved searches, survey articles, trusted curators and a fixed reading budget all help, and so does a note on why you stopped.

Far more research appears than anyone reads, so accept missing things: what truly matters returns through citations and colleagues. Beware of letting popularity on social media choose for you.', 12, 12),
        ('b43d71f2-3b00-5b15-8bde-7d490716fff0', 'embracing-experimentation', 'adaptability', 6, 'Embracing experimentation', 'soft-skill', 'Try new ideas readily through small, cheap tests, and let the outcome decide.', 'The attitude has a method behind it: state a hypothesis, pick the least costly test, set a time limit and a stopping rule, then look at the result whatever it says. Prototypes, pilot studies, feature flags and notebooks kept for throwaway work lower the price of being wrong.

New methods prove themselves only by trial. Curiosity needs a budget, though; change several things at once and you learn little from any of them.', 20, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'adaptability');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('keeping-up-to-date', 1, 'staying current'),
        ('keeping-up-to-date', 2, 'following research trends'),
        ('keeping-up-to-date', 3, 'horizon scanning'),
        ('continual-learning', 1, 'lifelong learning'),
        ('continual-learning', 2, 'continuous learning'),
        ('continual-learning', 3, 'self-directed learning'),
        ('continual-learning', 4, 'professional development'),
        ('learning-from-failure', 1, 'resilience'),
        ('learning-from-failure', 2, 'post-mortems'),
        ('learning-from-failure', 3, 'handling setbacks'),
        ('adaptability', 1, 'flexibility'),
        ('adaptability', 2, 'open-mindedness'),
        ('adaptability', 3, 'coping with change'),
        ('handling-information-overload', 1, 'information overload'),
        ('handling-information-overload', 2, 'paper triage'),
        ('handling-information-overload', 3, 'reading triage'),
        ('handling-information-overload', 4, 'information filtering'),
        ('embracing-experimentation', 1, 'experimental mindset'),
        ('embracing-experimentation', 2, 'curiosity'),
        ('embracing-experimentation', 3, 'trying new approaches')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'adaptability';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'adaptability');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('keeping-up-to-date', 1, 'Knows which conferences, preprint lists and release notes cover their subfield'),
        ('keeping-up-to-date', 2, 'Summarises one new paper a week for the team, noting whether it applies to their data'),
        ('keeping-up-to-date', 3, 'Tests a freshly released method on internal data before anyone proposes adopting it'),
        ('keeping-up-to-date', 4, 'Calls coming shifts in the field early enough for the organisation to prepare'),
        ('continual-learning', 1, 'Lists the gaps between their present skills and the next role they hope for'),
        ('continual-learning', 2, 'Completes an online course and rebuilds its final project on a dataset of their own'),
        ('continual-learning', 3, 'Picks up an unfamiliar subfield in a few months and delivers a working model in it'),
        ('continual-learning', 4, 'Designs learning paths for the department and shows which ones changed how people work'),
        ('learning-from-failure', 1, 'Describes what a null result rules out instead of calling it wasted time'),
        ('learning-from-failure', 2, 'Writes up an unsuccessful fine-tuning attempt with its likely cause and the next step'),
        ('learning-from-failure', 3, 'Runs a blameless review after a bad release and adds the test that would have caught it'),
        ('learning-from-failure', 4, 'Makes failed experiments searchable and discussed across the group, starting with their own'),
        ('adaptability', 1, 'Recognises when a new finding makes the present plan doubtful and says so'),
        ('adaptability', 2, 'Switches from one framework to another mid-project with a colleague''s help'),
        ('adaptability', 3, 'Replans a study within days after the data provider withdraws half the records'),
        ('adaptability', 4, 'Steers a group through a change of paradigm while keeping its best people and projects'),
        ('handling-information-overload', 1, 'Explains how a survey article saves reading dozens of separate papers'),
        ('handling-information-overload', 2, 'Skims a day''s preprint listing in minutes and keeps two papers for a full read'),
        ('handling-information-overload', 3, 'Maintains a tagged library from which the team answers “has this been tried?” in minutes'),
        ('handling-information-overload', 4, 'Organises shared screening so that a large group covers its field without duplicated reading'),
        ('embracing-experimentation', 1, 'Distinguishes a quick trial meant to inform from a full study meant to convince'),
        ('embracing-experimentation', 2, 'Spends an afternoon on a throwaway prototype before arguing for or against an idea'),
        ('embracing-experimentation', 3, 'Runs a series of small pilots with stopping rules and drops most of them without regret'),
        ('embracing-experimentation', 4, 'Secures time and compute for risky trials across the group and celebrates honest nulls')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'adaptability';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'adaptability');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('keeping-up-to-date', 'junior-ml-researcher-skills', '7. Continual Learning and Adaptability'),
        ('keeping-up-to-date', 'applied-ml-researcher-skills', 'Research and Analytical Skills: 3. Staying Current with Research; 3. Stay Updated on Trends'),
        ('keeping-up-to-date', 'ml-researcher-career', 'Common Challenges: Keeping Pace with Advancements'),
        ('continual-learning', 'junior-ml-researcher-skills', '7. Continual Learning and Adaptability'),
        ('continual-learning', 'ml-researcher-career', 'Requirements: Continuous Learning; Best Practices: Embrace Continuous Learning'),
        ('continual-learning', 'career-in-machine-learning', 'Steps to Building a Career in Machine Learning: Continuous Learning'),
        ('learning-from-failure', 'junior-ml-researcher-skills', '7. Continual Learning and Adaptability; 5. Soft Skills: Critical Thinking and Problem-Solving'),
        ('learning-from-failure', 'ml-researcher-career', 'Essential Soft Skills: Adaptability and Continuous Learning'),
        ('adaptability', 'junior-ml-researcher-skills', '7. Continual Learning and Adaptability'),
        ('adaptability', 'applied-ml-researcher-skills', 'Soft Skills: 3. Adaptability'),
        ('adaptability', 'ml-researcher-career', 'Essential Soft Skills: Adaptability and Continuous Learning'),
        ('adaptability', 'career-in-machine-learning', 'Future Trends in Machine Learning'),
        ('handling-information-overload', 'ml-researcher-career', 'Common Challenges: Keeping Pace with Advancements'),
        ('embracing-experimentation', 'ml-researcher-career', 'Essential Soft Skills: Adaptability and Continuous Learning')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'adaptability' join source d on d.seed_slug = v.source;
