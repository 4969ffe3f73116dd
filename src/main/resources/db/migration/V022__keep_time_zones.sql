-- Where a member's clock stands: the id of a time zone, or auto for that of the device.
alter table account add column time_zone varchar(64) default 'auto' not null;
alter table waiting_sign_up add column time_zone varchar(64) default 'auto' not null;
