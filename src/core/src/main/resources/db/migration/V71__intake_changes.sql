-- Who changed what about an intake, and when: rounds, kept seats, size, terms, halting.
create table intake_change (
  id          bigint       not null auto_increment primary key,
  course_code varchar(20)  collate utf8mb4_bin not null,
  at          datetime(6)  not null,
  actor       varchar(20)  not null,
  what        varchar(20)  not null,
  was         varchar(300) null,
  became      varchar(300) null,
  note        varchar(500) null,
  key intake_change_of (course_code, id),
  constraint intake_change_what check (what in ('ROUND', 'ROUND_REMOVED', 'QUOTAS', 'SIZE', 'TERMS', 'HALTED', 'RESUMED'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
