-- The name by which the seed files (R__…) call a thing, whatever editors call it; a thing that an editor made has none.
-- All that is here by now came with the program.
alter table source add column seed_slug varchar(80);
update source set seed_slug = slug;
alter table source add constraint source_seed_slug_uk unique (seed_slug);

alter table career_level add column seed_slug varchar(80);
update career_level set seed_slug = slug;
alter table career_level add constraint career_level_seed_slug_uk unique (seed_slug);

alter table skill_area add column seed_slug varchar(80);
update skill_area set seed_slug = slug;
alter table skill_area add constraint skill_area_seed_slug_uk unique (seed_slug);

alter table skill add column seed_slug varchar(80);
update skill set seed_slug = slug;
alter table skill add constraint skill_seed_slug_uk unique (seed_slug);

alter table roadmap add column seed_slug varchar(80);
update roadmap set seed_slug = slug;
alter table roadmap add constraint roadmap_seed_slug_uk unique (seed_slug);

alter table learning_resource add column seed_slug varchar(80);
update learning_resource set seed_slug = slug;
alter table learning_resource add constraint learning_resource_seed_slug_uk unique (seed_slug);

alter table guide add column seed_slug varchar(80);
update guide set seed_slug = slug;
alter table guide add constraint guide_seed_slug_uk unique (seed_slug);

-- The owners whose lists a seed file may write: no editor has touched them.
create view untouched_level as
    select id, seed_slug as slug from career_level where version = 0 and seed_slug is not null;
create view untouched_skill as
    select k.id, k.seed_slug as slug, a.seed_slug as area
    from skill k join skill_area a on a.id = k.skill_area_id where k.version = 0 and k.seed_slug is not null;
create view untouched_roadmap as
    select id, seed_slug as slug from roadmap where version = 0 and seed_slug is not null;
create view untouched_resource as
    select id, seed_slug as slug from learning_resource where version = 0 and seed_slug is not null;
create view untouched_guide as
    select id, seed_slug as slug from guide where version = 0 and seed_slug is not null;
