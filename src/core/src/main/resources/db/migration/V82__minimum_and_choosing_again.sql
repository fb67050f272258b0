-- Courses with too few learners: what was decided and why; and the way of those who lost a seat to another course.

create table minimum_decision (
  id          bigint       not null auto_increment primary key,
  course_code varchar(20)  collate utf8mb4_bin not null,
  at          datetime(6)  not null,
  actor       varchar(20)  not null,
  decision    varchar(12)  not null,
  reason      varchar(500) not null,
  taken       int          not null comment 'as it stood when it was decided',
  waiting     int          not null,
  minimum     int          not null,
  key minimum_decision_of (course_code, id),
  constraint minimum_decision_kind check (decision in ('OPEN_ANYWAY', 'EXTEND', 'CALL_OFF')),
  constraint minimum_decision_reason check (length(trim(reason)) > 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A seat chosen again stands for the one that was lost: it does not count against the courses a term, and stands for it once.
alter table application
  add column replaces varchar(32) collate utf8mb4_bin null comment 'the application whose seat was lost when its course was called off',
  add unique key application_replaces (replaces, live);

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('enrolment.minimum_alert_days', '7',  'NUMBER', '최소 개강 인원을 살피기 시작하는 때(개강 며칠 전)', 'Days before the first class from which too few learners are told', 'CHOICE', null, utc_timestamp(6), 'install'),
  ('enrolment.again_days',         '14', 'NUMBER', '폐강된 강좌의 수강생이 먼저 다시 고르는 기간(일)',   'Days in which who lost a seat chooses again before others',       'CHOICE', null, utc_timestamp(6), 'install');
