-- Runs of the standing checks over the ledgers: who looked, when, and what was found.

create table check_run (
  id      bigint      not null auto_increment primary key,
  at      datetime(6) not null,
  actor   varchar(20) not null,
  took_ms int         not null,
  looked  int         not null comment 'checks that gave an answer in time',
  failed  int         not null comment 'checks that did not',
  wrong   int         not null comment 'checks that found something'
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table check_finding (
  run_id     bigint       not null,
  no         int          not null,
  check_code char(3)      collate utf8mb4_bin not null,
  offender   varchar(120) not null,
  detail     varchar(300) null,
  primary key (run_id, no),
  key check_finding_of (run_id, check_code, no),
  constraint check_finding_run foreign key (run_id) references check_run (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('retention.check_runs', '50', 'NUMBER', '장부 점검 기록을 남기는 횟수(최근)', 'Runs of the ledger checks that are kept', 'CHOICE', null, utc_timestamp(6), 'install');
