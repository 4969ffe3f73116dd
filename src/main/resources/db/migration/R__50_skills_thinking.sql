-- Skills: Thinking and problem solving.

merge into skill t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, a.id as skill_area_id, v.position as position, v.name as name, v.kind as kind, v.statement as statement, v.description as description, v.hours as hours, cast(v.refresh_months as integer) as refresh_months
    from (values
        ('3fa7ec14-4b47-567b-b8ef-8b9b46855109', 'critical-thinking', 'thinking', 1, 'Critical thinking', 'soft-skill', 'Question claims, evidence and your own assumptions before accepting a conclusion.', 'Ask what would have to be true, what else would explain the result, and what evidence would change your mind. The vocabulary includes confounding, selection bias, confirmation bias, base rates, and correlation against causation.

Papers and dashboards both flatter the method being sold, and each model has strengths and blind spots that deserve the same scrutiny. Doubt is a tool, not a pose: aim it first at the results you like.', 60, null),
        ('ef23c0f1-e784-574a-8034-166db64e95e0', 'problem-solving', 'thinking', 2, 'Problem solving', 'soft-skill', 'Break an unclear problem into parts, try solutions in a sensible order and check that they work.', 'Methods worth knowing: restate the problem, find the smallest failing case, divide and conquer, work backwards from the goal, change one thing at a time. Above all, decide how you will recognise success before you begin.

ML problems mix code, data and mathematics, so the cause often sits somewhere other than the symptom. Resist reaching for a bigger model first; a plain baseline and an hour with the raw data settle many a question.', 60, null),
        ('3de1eb18-ccd4-5562-bd4a-70d64e514c38', 'creativity', 'thinking', 3, 'Creativity', 'soft-skill', 'Come up with original, workable ideas for methods, data and uses of machine learning.', 'Creative work has techniques: borrow a method from a neighbouring field, invert the problem, remove a constraint, combine two half-good ideas, sketch many options before judging any. Analogies between vision, language and control have been especially fruitful.

New uses of ML rarely come from tuning alone. Give ideas time and a cheap test; novelty that never meets data is decoration, and early criticism kills more than it cures.', 40, null),
        ('e1bbda97-3cda-5a8e-b7ff-dfd374814843', 'analytical-thinking', 'thinking', 4, 'Analytical thinking', 'soft-skill', 'Draw sound conclusions from data by breaking a question down and testing each part.', 'An analytical mind moves from question to measurable quantities, from totals to segments, and from a number to its uncertainty. Expect decomposition, rates against counts, Simpson''s paradox, sanity checks by estimation, and reading a distribution instead of its mean.

It is what lets you judge a model''s performance and say what a dataset does and does not show. A common slip is to stop at the first breakdown that agrees with the story.', 60, null),
        ('21141c29-407a-525b-a49f-9c5b97071c57', 'trade-off-analysis', 'thinking', 5, 'Weighing trade-offs', 'method', 'Compare options on accuracy, complexity, cost, speed and risk, and justify the choice made.', 'Few model choices win on every count: a larger network gains accuracy and loses latency, a simpler one is easier to explain and to maintain. Tools include a decision table, a Pareto front, bias against variance, precision against recall, and an explicit price for each kind of error.

Weighing complexity against performance is a daily task for applied researchers. Name what you give up as plainly as what you gain, and revisit the choice when its assumptions move.', 25, null),
        ('330a1b0a-5761-577a-a802-cf3a84522d38', 'error-diagnosis', 'thinking', 6, 'Diagnosing model errors', 'method', 'Find out why a model goes wrong by examining its errors, data and code in turn.', 'Error analysis means reading the mistakes: sort them into groups, slice by segment, compare training with validation curves, look for label noise, leakage, shift or a preprocessing mismatch. Ablations and deliberately over-fitting a tiny batch isolate the culprit.

The next improvement nearly always hides in the misclassified examples. Do not tune blindly; a model that scores well for the wrong reason is the hardest fault to see.', 50, null),
        ('a7d6a8ef-e157-5321-9568-3d24d4fdb868', 'time-management', 'thinking', 7, 'Time management and organisation', 'soft-skill', 'Plan several strands of work, protect time for what matters and finish when you said you would.', 'Research time is hard to forecast, so plan in time boxes: fix the effort, then decide whether to go on. Useful tools are a weekly review, a short list of priorities, a Kanban board, calendar blocks for deep work, and overnight slots for long training runs.

Several projects usually run at once, and tuning expands to fill any evening. Reserve room for writing up and for failed jobs, and say no early and politely.', 25, null)
    ) as v (uuid, slug, area, position, name, kind, statement, description, hours, refresh_months)
    join skill_area a on a.seed_slug = v.area
    where not exists (select 1 from skill o where (o.slug = v.slug or o.name = v.name) and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'skill' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set skill_area_id = s.skill_area_id, position = s.position, name = s.name, kind = s.kind, statement = s.statement, description = s.description, hours = s.hours, refresh_months = s.refresh_months
when not matched then insert (uuid, slug, seed_slug, skill_area_id, position, name, kind, statement, description, hours, refresh_months) values (s.uuid, s.slug, s.slug, s.skill_area_id, s.position, s.name, s.kind, s.statement, s.description, s.hours, s.refresh_months);

delete from skill_alias where skill_id in (select id from untouched_skill where area = 'thinking');
insert into skill_alias (skill_id, alias, position)
    select k.id, v.alias, v.position
    from (values
        ('critical-thinking', 1, 'critical reasoning'),
        ('critical-thinking', 2, 'sceptical thinking'),
        ('critical-thinking', 3, 'reasoning skills'),
        ('problem-solving', 1, 'systematic problem solving'),
        ('problem-solving', 2, 'structured problem solving'),
        ('creativity', 1, 'creative thinking'),
        ('creativity', 2, 'innovation'),
        ('creativity', 3, 'ideation'),
        ('creativity', 4, 'lateral thinking'),
        ('analytical-thinking', 1, 'analytical skills'),
        ('analytical-thinking', 2, 'quantitative reasoning'),
        ('analytical-thinking', 3, 'data-driven thinking'),
        ('trade-off-analysis', 1, 'trade-off analysis'),
        ('trade-off-analysis', 2, 'tradeoffs'),
        ('trade-off-analysis', 3, 'cost-benefit analysis'),
        ('error-diagnosis', 1, 'error analysis'),
        ('error-diagnosis', 2, 'model debugging'),
        ('error-diagnosis', 3, 'failure analysis'),
        ('time-management', 1, 'time management'),
        ('time-management', 2, 'organisation skills'),
        ('time-management', 3, 'prioritisation'),
        ('time-management', 4, 'planning')
    ) as v (skill, position, alias)
    join untouched_skill k on k.slug = v.skill and k.area = 'thinking';

delete from proficiency_example where skill_id in (select id from untouched_skill where area = 'thinking');
insert into proficiency_example (skill_id, proficiency, example)
    select k.id, v.proficiency, v.example
    from (values
        ('critical-thinking', 1, 'Asks which baseline a paper compares against before believing its headline gain'),
        ('critical-thinking', 2, 'Lists two rival explanations for a rise in click-through before crediting the new ranker'),
        ('critical-thinking', 3, 'Shows that a celebrated improvement vanishes once the tuning budget is made equal'),
        ('critical-thinking', 4, 'Overturns a long-held belief in the group with an analysis that outsiders adopt as a test'),
        ('problem-solving', 1, 'Restates a vague request as a question with an input, an output and a measure of success'),
        ('problem-solving', 2, 'Shrinks a failing training job to a handful of rows that still show the fault'),
        ('problem-solving', 3, 'Finds a route round missing labels by combining weak rules with a small annotated set'),
        ('problem-solving', 4, 'Gets called in when projects stall, and leaves behind a method others apply unaided'),
        ('creativity', 1, 'Collects unusual uses of a known method and explains what made each one fresh'),
        ('creativity', 2, 'Proposes three different ways to gather labels when the obvious one is too expensive'),
        ('creativity', 3, 'Adapts a technique from audio processing to vibration data and beats the standard approach'),
        ('creativity', 4, 'Originates lines of work that other groups take up, and teaches how the ideas were found'),
        ('analytical-thinking', 1, 'Notices that an average hides two groups of users who behave quite differently'),
        ('analytical-thinking', 2, 'Splits an accuracy figure by region and season and reports where the model is weak'),
        ('analytical-thinking', 3, 'Detects Simpson''s paradox in an A/B result and rebuilds the comparison properly'),
        ('analytical-thinking', 4, 'Defines the measures by which the organisation judges its models, and defends them'),
        ('trade-off-analysis', 1, 'Explains why a more accurate model may still be the wrong one to ship'),
        ('trade-off-analysis', 2, 'Tabulates latency, memory and recall for three candidate models and recommends one'),
        ('trade-off-analysis', 3, 'Sets a decision threshold from the real cost of false alarms and missed cases'),
        ('trade-off-analysis', 4, 'Frames the choices on which the organisation''s model strategy rests, with exit points named'),
        ('error-diagnosis', 1, 'Spots from two learning curves whether a model is starved of data or of capacity'),
        ('error-diagnosis', 2, 'Groups a sample of misclassified emails by cause and counts each group'),
        ('error-diagnosis', 3, 'Traces a sudden accuracy jump to patient identifiers shared between training and test sets'),
        ('error-diagnosis', 4, 'Devises diagnostic suites that catch silent failures, now run on every model in the company'),
        ('time-management', 1, 'Separates urgent requests from important work in a list of the week''s tasks'),
        ('time-management', 2, 'Schedules long training runs overnight and keeps mornings free for analysis'),
        ('time-management', 3, 'Juggles a paper deadline and a production launch by cutting scope on both in good time'),
        ('time-management', 4, 'Designs planning routines that keep a whole research group on course through deadline season')
    ) as v (skill, proficiency, example)
    join untouched_skill k on k.slug = v.skill and k.area = 'thinking';

delete from skill_source where skill_id in (select id from untouched_skill where area = 'thinking');
insert into skill_source (skill_id, source_id, locator)
    select o.id, d.id, v.locator
    from (values
        ('critical-thinking', 'junior-ml-researcher-skills', '5. Soft Skills: Critical Thinking and Problem-Solving'),
        ('critical-thinking', 'applied-ml-researcher-skills', 'Research and Analytical Skills: 2. Critical Thinking'),
        ('critical-thinking', 'ml-researcher-career', 'Essential Soft Skills: Problem-Solving'),
        ('problem-solving', 'junior-ml-researcher-skills', '5. Soft Skills: Critical Thinking and Problem-Solving'),
        ('problem-solving', 'applied-ml-researcher-skills', 'Research and Analytical Skills: 1. Problem-Solving and Creativity'),
        ('problem-solving', 'ml-researcher-career', 'Essential Soft Skills: Problem-Solving; Requirements: Soft Skills'),
        ('creativity', 'applied-ml-researcher-skills', 'Research and Analytical Skills: 1. Problem-Solving and Creativity'),
        ('creativity', 'ml-researcher-career', 'Requirements: Soft Skills; Essential Soft Skills: Problem-Solving'),
        ('creativity', 'career-in-machine-learning', 'Skill Set for a Career in Machine Learning'),
        ('analytical-thinking', 'ml-researcher-career', 'Requirements: Soft Skills; Essential Soft Skills: Analytical Skills'),
        ('analytical-thinking', 'applied-ml-researcher-skills', 'Research and Analytical Skills: 1. Problem-Solving and Creativity'),
        ('trade-off-analysis', 'applied-ml-researcher-skills', 'Research and Analytical Skills: 2. Critical Thinking'),
        ('trade-off-analysis', 'ml-researcher-career', 'Common Challenges: Model Complexity; Essential Soft Skills: Leadership'),
        ('error-diagnosis', 'ml-researcher-career', 'Essential Soft Skills: Analytical Skills; Essential Soft Skills: Problem-Solving'),
        ('error-diagnosis', 'junior-ml-researcher-skills', 'Mathematical Foundations'),
        ('time-management', 'ml-researcher-career', 'Essential Soft Skills: Time Management and Organization')
    ) as v (owner, source, locator)
    join untouched_skill o on o.slug = v.owner and o.area = 'thinking' join source d on d.seed_slug = v.source;
