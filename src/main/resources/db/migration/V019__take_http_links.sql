-- Some of what is worth learning from is on the web without encryption; readers are told so beside the link.
alter table learning_resource drop constraint learning_resource_url_ck;
alter table learning_resource add constraint learning_resource_url_ck check (url like 'https://%' or url like 'http://%');

alter table report drop constraint report_url_ck;
alter table report add constraint report_url_ck check (url is null or url like 'https://%' or url like 'http://%');
