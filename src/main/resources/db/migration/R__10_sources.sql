-- The documents that the content was written from.

merge into source t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, v.position as position, v.title as title, v.kind as kind, cast(v.published_on as date) as published_on, cast(v.revised_on as date) as revised_on, v.summary as summary
    from (values
        ('21f63e94-0b82-5963-8e3e-317834024d85', 'junior-ml-researcher-skills', 1, 'What skills should junior ML researchers learn?', 'article', null, null, 'Eight areas that a junior machine learning researcher builds on, from algorithms and mathematics to ethics and domain knowledge.'),
        ('d4f5ba33-2de5-588d-a870-ee39166a144b', 'applied-ml-researcher-skills', 2, 'How to Excel as an Applied ML Researcher', 'article', null, null, 'What applied researchers do, the technical and personal skills they need, certificates, tools, and ways to stand out in a job market.'),
        ('99c11e36-f5a9-5e5f-96a6-bc6bde2789b0', 'ml-researcher-career', 3, 'Machine Learning Researcher', 'career guide', null, null, 'An overview of the researcher’s career: responsibilities, requirements, progression, pay in the United States in 2024, trends, practices and challenges.'),
        ('c18a7528-95f8-53f5-857b-0fef9fe3bbbf', 'career-in-machine-learning', 4, 'Career in Machine Learning', 'article', '2022-03-19', '2023-08-18', 'Why the field grows, the skills and steps to enter it, six job roles, the industries that use it, and where it is heading.')
    ) as v (uuid, slug, position, title, kind, published_on, revised_on, summary)
    where not exists (select 1 from source o where o.slug = v.slug and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'source' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set position = s.position, title = s.title, kind = s.kind, published_on = s.published_on, revised_on = s.revised_on, summary = s.summary
when not matched then insert (uuid, slug, seed_slug, position, title, kind, published_on, revised_on, summary) values (s.uuid, s.slug, s.slug, s.position, s.title, s.kind, s.published_on, s.revised_on, s.summary);
