-- The last version that a draft of a thing had, for good: what drafts said is forgotten after 30 days, and a form that stood open
-- longer must not be taken for one of a later draft.
create table draft_version (
    uuid    uuid   not null,
    version bigint not null,
    constraint draft_version_pk primary key (uuid)
);
insert into draft_version (uuid, version) select uuid, max(version) from former_draft group by uuid;
