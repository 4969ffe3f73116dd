-- A guest's note is joined to the member's at sign-in, so a kept note may be longer than what the form takes at once.

alter table skill_note alter column note set data type varchar(100000);
