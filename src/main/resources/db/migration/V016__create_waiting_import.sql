-- Files of content that an editor has looked at and may import within the hour, in parts as large as a row may be.

create table waiting_import (
    uuid        uuid                        not null,
    file_name   varchar(200)                not null,
    uploaded_at timestamp(6) with time zone not null,
    constraint waiting_import_pk primary key (uuid)
);
create index waiting_import_uploaded_ix on waiting_import (uploaded_at);

create table waiting_import_part (
    waiting_import_uuid uuid    not null,
    position            integer not null,
    content             bytea   not null,
    constraint waiting_import_part_pk primary key (waiting_import_uuid, position),
    constraint waiting_import_part_import_fk foreign key (waiting_import_uuid) references waiting_import (uuid)
        on delete cascade
);
