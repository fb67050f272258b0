-- Seals of the access log are made with a key; the row says with which. Rows of before have none and stand before all others.
alter table access_log_entry add column key_id varchar(16) collate utf8mb4_bin null after correlation_id;

-- Where the kept part of a node's log begins: the last row that was cleared away, and its seal.
alter table access_log_chain
  add column cleared_no bigint not null default 0,
  add column cleared_hash char(64) collate utf8mb4_bin not null default '0000000000000000000000000000000000000000000000000000000000000000';

-- Who does a job that is done once, whatever number of servers there are.
create table job_lease (
  name  varchar(40) collate utf8mb4_bin not null primary key,
  owner varchar(40) collate utf8mb4_bin not null,
  until datetime(6) not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('retention.access_log_months', '24',  'NUMBER', '접속기록 보관 기간(개월)',             'Months the access log is kept',                      'LAW',    '개인정보의 안전성 확보조치 기준 제8조(2년 이상 보관)', utc_timestamp(6), 'install'),
  ('retention.outbox_days',       '30',  'NUMBER', '보낸 알림 원본 보관 기간(일)',          'Days what was sent is kept for inquiries',           'CHOICE', null, utc_timestamp(6), 'install'),
  ('retention.message_days',      '730', 'NUMBER', '시민이 받은 알림 보관 기간(일)',        'Days messages to citizens are kept',                 'CHOICE', null, utc_timestamp(6), 'install'),
  ('retention.import_days',       '365', 'NUMBER', '자료 가져오기 기록 보관 기간(일)',      'Days reports of imports are kept',                   'CHOICE', null, utc_timestamp(6), 'install'),
  ('retention.sign_in_days',      '30',  'NUMBER', '로그인·가입 시도 횟수 기록 보관 기간(일)', 'Days counts of tries at the doors are kept',        'CHOICE', null, utc_timestamp(6), 'install');
