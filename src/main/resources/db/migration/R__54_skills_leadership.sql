-- Skills: Leadership.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('967eec69-36b3-5b88-b13d-73ded0dd46d0', 'mentoring', 'leadership', 1, 'Mentoring', 'soft-skill', 'Help less experienced colleagues grow through questions, example and honest advice.', 'Mentoring blends listening, open questions, modelling how you work, and stretch tasks with a safety net; unlike in managing, the mentee sets the goals. Pair programming, joint paper reading and regular one-to-one talks are typical settings.

Sharing experience with juniors is expected of senior ML people, and explaining sharpens the mentor too. Let people struggle a little; solving the problem for them feels kind and teaches less.', 40, null),
        ('0da373e4-da43-5e77-b878-1eaef3c8f274', 'team-leadership', 'leadership', 2, 'Team leadership', 'soft-skill', 'Lead a research or engineering team so that people do good work together and grow.', 'Leading a team means giving it a clear purpose, dividing work by strength and ambition, making decisions visible, and protecting attention. Learners meet delegation, one-to-ones, conflict resolution, team charters and the shift from own output to that of others.

Mid-career researchers often begin to lead teams. Research folk need autonomy and a direction at the same time; too much of either stalls them.', 100, null),
        ('23c809f8-6acc-5fdb-b5da-b29bd4e27aee', 'project-leadership', 'leadership', 3, 'Project leadership', 'soft-skill', 'Carry a project from first idea to finished result, on a scope and schedule others rely on.', 'A project lead sets scope, milestones, risks and owners, and closes the work with a review. ML projects need room for doubt: a feasibility spike, stage gates with go or stop criteria, a baseline early, data access secured before modelling.

Senior researchers are asked to see work through from inception to completion. The first demonstration is perhaps halfway; plan for evaluation, integration and handover while there is still time.', 60, null),
        ('bb277800-6645-5dd4-8630-940b87e04eed', 'motivating-others', 'leadership', 4, 'Motivating others', 'soft-skill', 'Keep people engaged and confident in their work, in slow stretches above all.', 'Motivation rests on autonomy, growing mastery and a purpose people believe in; recognition works when it is specific and fair. Find out what drives each person, connect tasks to outcomes, and mark progress that is otherwise invisible, such as an idea properly ruled out.

Long experiments, rejections and failed runs drain morale, so leaders are expected to inspire. Cheerfulness that ignores real trouble has the opposite effect.', 25, null),
        ('5572c7e7-12ca-53f2-9b74-8e560b3b9ede', 'initiative', 'leadership', 5, 'Taking initiative', 'soft-skill', 'See what needs doing, start it without being told, and bring others along.', 'Initiative is seeing a gap and acting within your remit: mending a flaky test, proposing a benchmark, writing a one-page pitch, asking forgiveness for small things and permission for large ones. A prototype persuades better than a plan.

Progress in research depends on people who push for it. Choose with care, finish what you start, and tell those affected, for an uninvited rewrite is seldom a gift.', 15, null),
        ('e68d1cf3-03ac-51a0-b70b-659fb33bce2b', 'decision-making', 'leadership', 6, 'Decision making', 'soft-skill', 'Decide in good time on incomplete evidence, weighing technical, business and ethical sides.', 'Sort decisions by how reversible they are: quick for a two-way door, careful for a one-way one. Useful tools are decision records, pre-mortems, expected value, written criteria agreed before the options are known, and one named person who decides.

Leads in ML balance accuracy, money and harm, frequently all three at once. Sunk cost and the loudest voice distort more choices than lack of data; judge a decision by its reasoning, not by luck.', 40, null),
        ('c468f097-85da-5ad1-a9fa-dc10340abb77', 'research-direction', 'leadership', 7, 'Setting research direction', 'practice', 'Choose which research questions a group pursues, and why, over months and years.', 'Direction means a thesis about where the field is going, a portfolio that balances safe and risky bets, and criteria for starting and stopping. Expect roadmaps, literature landscapes, strategy papers, funding cases and talks with those who will use the results.

Experienced researchers take part in strategic discussion and help to steer the agenda. Fashion is a poor compass; ask what your data, people and problems allow that others lack.', 80, 12),
        ('361bfad5-ffe8-5732-9d08-a9e795211a7b', 'hiring', 'leadership', 8, 'Hiring', 'practice', 'Find, assess and choose people for ML roles fairly and on evidence.', 'Good hiring begins with a role described by its tasks, not by a wish list. Structured interviews, work samples, scoring rubrics and independent notes before discussion predict better than chat; a diverse panel and plain adverts widen the field.

Taking part in recruitment is among a researcher''s responsibilities. Test what the work requires, respect candidates'' time, and distrust “culture fit” where nobody is able to define it.', 30, 24)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'leadership');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('mentoring', 1, 'coaching'),
        ('mentoring', 2, 'mentorship'),
        ('mentoring', 3, 'supervising juniors'),
        ('team-leadership', 1, 'people management'),
        ('team-leadership', 2, 'leading teams'),
        ('team-leadership', 3, 'research team lead'),
        ('project-leadership', 1, 'project management'),
        ('project-leadership', 2, 'leading projects'),
        ('project-leadership', 3, 'technical project lead'),
        ('motivating-others', 1, 'inspiring others'),
        ('motivating-others', 2, 'motivation skills'),
        ('motivating-others', 3, 'employee engagement'),
        ('initiative', 1, 'proactivity'),
        ('initiative', 2, 'self-starter'),
        ('initiative', 3, 'taking ownership'),
        ('decision-making', 1, 'decision making under uncertainty'),
        ('decision-making', 2, 'informed judgement'),
        ('decision-making', 3, 'decision-making skills'),
        ('research-direction', 1, 'research strategy'),
        ('research-direction', 2, 'research agenda'),
        ('research-direction', 3, 'research roadmap'),
        ('research-direction', 4, 'setting a research vision'),
        ('hiring', 1, 'recruitment'),
        ('hiring', 2, 'recruiting'),
        ('hiring', 3, 'interviewing candidates'),
        ('hiring', 4, 'talent acquisition')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'leadership';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'leadership');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('mentoring', 1, 'Knows the difference between giving an answer and asking the question that leads to it'),
        ('mentoring', 2, 'Supports an intern through a first training pipeline with weekly talks and small tasks'),
        ('mentoring', 3, 'Brings a junior researcher from first idea to accepted paper while leaving them the credit'),
        ('mentoring', 4, 'Builds the mentoring programme and trains the mentors, whose mentees now lead teams'),
        ('team-leadership', 1, 'Describes what a lead does that a strong individual contributor does not'),
        ('team-leadership', 2, 'Leads a small group for one project, sharing out tasks and holding weekly one-to-ones'),
        ('team-leadership', 3, 'Turns round a divided team by settling roles, airing the conflict and dropping two projects'),
        ('team-leadership', 4, 'Grows several leads and an organisation that goes on delivering in their absence'),
        ('project-leadership', 1, 'Reads a project plan and picks out the milestone most likely to slip'),
        ('project-leadership', 2, 'Manages a short feasibility study with a baseline, a risk list and a stop criterion'),
        ('project-leadership', 3, 'Delivers a multi-team forecasting project and cuts scope in time when labels arrive late'),
        ('project-leadership', 4, 'Directs a portfolio of research initiatives and stops weak ones without losing goodwill'),
        ('motivating-others', 1, 'Names what drives two colleagues and sees that the drives differ'),
        ('motivating-others', 2, 'Thanks a teammate in front of others for a specific piece of careful data cleaning'),
        ('motivating-others', 3, 'Restores a group''s spirits after a rejected paper by finding a venue and a clear next step'),
        ('motivating-others', 4, 'Inspires a whole organisation with a purpose that draws in and keeps scarce talent'),
        ('initiative', 1, 'Points out a recurring manual step in the workflow that nobody owns'),
        ('initiative', 2, 'Repairs an unreliable evaluation script unprompted and tells the team what changed'),
        ('initiative', 3, 'Launches an internal benchmark, recruits contributors and sees it adopted by two teams'),
        ('initiative', 4, 'Starts programmes that open new markets or fields and persuades leadership to back them'),
        ('decision-making', 1, 'Tells a reversible choice from one that will be costly to undo'),
        ('decision-making', 2, 'Records why the team chose one data vendor, with the options and criteria considered'),
        ('decision-making', 3, 'Delays a launch over an unresolved harm, setting out revenue, risk and evidence fairly'),
        ('decision-making', 4, 'Designs how an organisation makes its largest AI decisions and reviews them honestly later'),
        ('research-direction', 1, 'Summarises the group''s research themes and how each serves the organisation'),
        ('research-direction', 2, 'Writes a proposal for next quarter''s experiments, with reasons to stop as well as to start'),
        ('research-direction', 3, 'Redirects a project line after early evidence, keeping collaborators and funders on board'),
        ('research-direction', 4, 'Sets a multi-year agenda that draws talent and funding and that other labs respond to'),
        ('hiring', 1, 'Tells which lines of a job advert are true requirements and which are habit'),
        ('hiring', 2, 'Interviews candidates from a prepared rubric and writes up notes before hearing other views'),
        ('hiring', 3, 'Designs a work sample on messy data that separates sound reasoning from memorised answers'),
        ('hiring', 4, 'Builds the hiring system for a growing research group and audits it for bias each year')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'leadership';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'leadership');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('mentoring', 'applied-ml-researcher-skills', 'Soft Skills: 1. Collaboration and Teamwork'),
        ('mentoring', 'ml-researcher-career', 'Essential Soft Skills: Collaboration; Core Responsibilities: Collaboration and Teamwork; Career Development: Career Progression'),
        ('team-leadership', 'ml-researcher-career', 'Career Development: Career Progression; Essential Soft Skills: Leadership'),
        ('project-leadership', 'ml-researcher-career', 'Essential Soft Skills: Time Management and Organization; Career Development: Career Progression'),
        ('motivating-others', 'ml-researcher-career', 'Essential Soft Skills: Leadership'),
        ('initiative', 'ml-researcher-career', 'Essential Soft Skills: Leadership'),
        ('decision-making', 'ml-researcher-career', 'Essential Soft Skills: Leadership'),
        ('research-direction', 'ml-researcher-career', 'Core Responsibilities: Collaboration and Teamwork; Career Development: Career Progression'),
        ('hiring', 'ml-researcher-career', 'Core Responsibilities: Collaboration and Teamwork')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'leadership' join source d on d.seed_slug = v.source;
