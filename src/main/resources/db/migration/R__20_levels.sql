-- The career levels: stages of a job, never of a skill.

merge into career_level t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, v.position as position, v.name as name, v.years_from as years_from, cast(v.years_to as integer) as years_to, v.summary as summary, v.scope as scope, cast(v.changes as varchar(4000)) as changes
    from (values
        ('e3d18770-92d0-5273-9336-cdbb565a190e', 'entry', 1, 'Entry', 0, 3, 'You join research that others have framed, gain hands-on practice, and learn to do its parts well.', 'The unit of work is a task within a shared project: a dataset to prepare, an experiment to run, a method to try. Someone more experienced sets the question and reviews the answer. What counts is that your part is **correct, recorded and on time**, and that you need a little less help each month.', null),
        ('dbd6af10-da4e-5c14-abb3-480ee23b5510', 'mid', 2, 'Mid', 4, 7, 'You own studies from question to conclusion, publish what they show, and begin to lead the people who work on them.', 'A whole study is yours: its question, its design, its write-up and its use. You contribute results that the field takes notice of and may guide a research team. Colleagues from engineering and from the domain deal with **you**, not with your supervisor.', 'You move from carrying out parts of a plan to making the plan. Papers appear under your name, and others begin to depend on your judgement.'),
        ('8b9fff87-74d0-5006-83be-267552c15872', 'senior', 3, 'Senior', 8, 12, 'You lead research initiatives, design advanced models, and make the people around you better at their work.', 'Several studies, and the people in them, form one initiative that you answer for. You design the demanding models yourself or help others to, mentor junior researchers, and explain findings to audiences as different as engineers and directors. **Hiring and strategy** begin to take up time.', 'A good part of your results now appears in other people''s work. Your audience reaches beyond the specialists, and you are asked about more than your own project.'),
        ('98f6f6d9-a39d-550d-bdcf-925e1dce54e8', 'lead', 4, 'Lead', 13, null, 'You decide which questions an organisation works on, build the teams for them, and stand for the quality of the outcome.', 'Whole lines of research fall within your reach, with the people, budgets and consequences that belong to them. Decisions weigh **technical, business and ethical** reasons together. Our source calls this step Lead or Principal in its pay table and lists no separate duties for it; those of the advanced roles apply, more widely.', 'From leading initiatives you pass to choosing among them. Success is judged over years, by a direction that held up and by people who have outgrown your help.')
    ) as v (uuid, slug, position, name, years_from, years_to, summary, scope, changes)
    where not exists (select 1 from career_level o where (o.slug = v.slug or o.position = v.position) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'level' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set position = s.position, name = s.name, years_from = s.years_from, years_to = s.years_to, summary = s.summary, scope = s.scope, changes = s.changes
when not matched then insert (uuid, slug, seed_slug, position, name, years_from, years_to, summary, scope, changes) values (s.uuid, s.slug, s.slug, s.position, s.name, s.years_from, s.years_to, s.summary, s.scope, s.changes);

delete from career_level_title where career_level_id in (select id from untouched_level);
insert into career_level_title (career_level_id, position, title)
    select l.id, v.position, v.title
    from (values
        ('entry', 1, 'Research assistant'),
        ('entry', 2, 'Junior machine learning researcher'),
        ('mid', 1, 'Machine learning researcher'),
        ('mid', 2, 'Senior research scientist'),
        ('senior', 1, 'Lead researcher'),
        ('senior', 2, 'Principal scientist'),
        ('senior', 3, 'Director of machine learning research'),
        ('lead', 1, 'Principal scientist'),
        ('lead', 2, 'Director of machine learning research')
    ) as v (level, position, title)
    join untouched_level l on l.slug = v.level;

delete from career_level_source where career_level_id in (select id from untouched_level);
insert into career_level_source (career_level_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('entry', 'ml-researcher-career', 'Overview: Career Path; Career Development: Career Progression; Salary Ranges (US Market, 2024): Entry-Level (0-3 years of experience)'),
        ('mid', 'ml-researcher-career', 'Overview: Career Path; Career Development: Career Progression; Salary Ranges (US Market, 2024): Mid-Level (4-7 years of experience)'),
        ('senior', 'ml-researcher-career', 'Overview: Career Path; Career Development: Career Progression; Core Responsibilities: Collaboration and Teamwork; Salary Ranges (US Market, 2024): Senior-Level (8-12 years of experience)'),
        ('lead', 'ml-researcher-career', 'Salary Ranges (US Market, 2024): Lead/Principal (13+ years of experience); Overview: Career Path; Career Development: Career Progression; Essential Soft Skills: Leadership')
    ) as v (owner, source, locator)
    join untouched_level o on o.slug = v.owner join source d on d.seed_slug = v.source;
