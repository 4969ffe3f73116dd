-- By what a report is found, as for people in V023.

alter table report add column search_words varchar(100000) default '' not null;
alter table report add column spelled_by varchar(100) default '' not null;
