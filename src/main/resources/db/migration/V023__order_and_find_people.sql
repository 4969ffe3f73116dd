-- Where somebody stands in lists, by what they are found, and who gets mail there. The program makes all three, for each
-- database knows something else about letters. What other rules made than those of spelled_by is made anew at a start.

alter table account add column name_order varchar(1000) default '' not null;
alter table account add column search_words varchar(30000) default '' not null;
alter table account add column mailbox varchar(1000) default '' not null;
alter table account add column spelled_by varchar(100) default '' not null;
create index account_name_order_ix on account (name_order, id);
create index account_mailbox_ix on account (mailbox);
