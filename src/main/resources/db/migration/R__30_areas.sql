-- The skill areas: the lanes of the map.

merge into skill_area t
using (
    select cast(v.uuid as uuid) as uuid, v.slug as slug, v.position as position, v.name as name, v.summary as summary
    from (values
        ('43173780-e830-5584-86f7-f1ce245545e1', 'mathematics-and-statistics', 1, 'Mathematics and statistics', 'The language in which models are described: algebra, calculus, probability, and telling signal from chance.'),
        ('400d0f90-d053-51ec-80d8-0cc844680410', 'machine-learning', 2, 'Machine learning and deep learning', 'How machines learn from data: families of algorithms, network architectures, and judging what was learned.'),
        ('7153e5f6-abc3-504e-b202-1e0ee135d75e', 'applied-ai', 3, 'Language, vision and applied AI', 'Methods for particular inputs and tasks: text, speech, pictures, recommendations, plans and robots.'),
        ('3764b2ec-aac2-5fca-a51c-bb79f9c0c88d', 'programming', 4, 'Programming and engineering', 'Languages, and the habits that keep code correct, readable and shared.'),
        ('d5d4bab3-caf3-5fc0-ae88-c1208b777653', 'data', 5, 'Data', 'Finding, cleaning, shaping, moving and reading data, from one table to many machines.'),
        ('e5679b96-bf19-51c3-915d-80b0071ca032', 'research-methods', 6, 'Research methods', 'From reading what is known to asking, testing, writing up and publishing something new.'),
        ('e45b17de-1c9c-5d92-ad47-741c2dfe618a', 'tools-and-platforms', 7, 'Tools and platforms', 'The libraries, editors and clouds that the work is done with.'),
        ('81771f60-4f11-54d4-a57f-000d5726c129', 'production', 8, 'Production', 'Bringing models into use and keeping them fast, watched and affordable.'),
        ('26171bd7-8fd4-5b11-9300-60c2e4d46650', 'communication', 9, 'Communication and collaboration', 'Writing, speaking, listening and working with people of other trades.'),
        ('157c27a5-22f7-5fdb-9afb-5dd39a09bb3e', 'thinking', 10, 'Thinking and problem solving', 'Taking problems apart, weighing evidence and using time well.'),
        ('3b80b8f6-9ef9-5354-ab32-b70486894e09', 'adaptability', 11, 'Continual learning and adaptability', 'Staying current, learning from what went wrong, and changing course.'),
        ('8cd08f93-4cf9-5343-b1d3-372bd346dcd6', 'ethics', 12, 'Ethics and responsible AI', 'Fairness, privacy, transparency and answering for what a system does.'),
        ('c6626169-d0da-5b5c-8e65-690b8b73b469', 'domains', 13, 'Domains and industry', 'Knowing the field that the models serve, and the business around it.'),
        ('f70a2d45-73bf-5c5c-bfb8-9afe52cdb605', 'leadership', 14, 'Leadership', 'Growing people, steering projects and choosing where research goes.')
    ) as v (uuid, slug, position, name, summary)
    where not exists (select 1 from skill_area o where o.slug = v.slug and o.uuid <> cast(v.uuid as uuid))
        and not exists (select 1 from former_slug f where f.kind = 'area' and f.slug = v.slug)
) s on t.uuid = s.uuid
when matched and t.version = 0 then update set position = s.position, name = s.name, summary = s.summary
when not matched then insert (uuid, slug, seed_slug, position, name, summary) values (s.uuid, s.slug, s.slug, s.position, s.name, s.summary);
