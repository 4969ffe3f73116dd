-- What the release that ran last ships, thing by thing, so that the next one can tell what is new in it; and what of it is
-- offered to editors, because they have made something else of the thing.
create table shipped_document (
    uuid     uuid           not null,
    kind     varchar(20)    not null,
    document varchar(400000) not null,
    offered  boolean        not null,
    constraint shipped_document_pk primary key (uuid)
);

create table shipped_edition (
    id      smallint    not null,
    edition varchar(64) not null,
    constraint shipped_edition_pk primary key (id),
    constraint shipped_edition_single_ck check (id = 1)
);
