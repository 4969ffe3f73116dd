-- The words at the head of the front page. Where one is empty, readers see the program's own, in their language.
create table front_page (
    id      smallint     not null,
    version bigint       not null,
    heading varchar(120) not null,
    lede    varchar(600) not null,
    constraint front_page_pk primary key (id),
    constraint front_page_single_ck check (id = 1)
);
insert into front_page (id, version, heading, lede) values (1, 1, '', '');
