-- Since when somebody's password or one-time code holds: a session that began with an older one is over.
alter table account add column credentials_since datetime(6) null after setup_code_until;

-- Tries at a door, by the address and by the name they came with; neither can be read from its mark.
create table door_try (
  id   bigint      not null auto_increment primary key,
  door varchar(10) not null,
  mark char(64)    collate utf8mb4_bin not null,
  at   datetime(6) not null,
  key door_try_mark (door, mark, at),
  key door_try_at (at),
  constraint door_try_door check (door in ('SETUP', 'JOIN'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Sign-in names nobody has rest after wrong passwords as accounts do, so that the rest tells nobody which names exist.
create table sign_in_unknown (
  mark         char(64)    collate utf8mb4_bin not null primary key,
  failed_count int         not null default 0,
  locked_until datetime(6) null,
  changed_at   datetime(6) not null,
  key sign_in_unknown_changed (changed_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('signin.password_length',   '10', 'NUMBER', '비밀번호의 최소 글자 수',                     'Shortest password',                                        'PRACTICE', '안전성 확보조치 기준 제5조는 길이를 정하지 않음, 8자보다 짧게는 쓰지 않음', utc_timestamp(6), 'install'),
  ('signin.code_hours',        '24', 'NUMBER', '일회용 코드를 쓸 수 있는 시간',               'Hours a one-time code may be used',                        'CHOICE',   null, utc_timestamp(6), 'install'),
  ('door.minutes',             '60', 'NUMBER', '가입과 코드 입력 횟수를 세는 동안(분)',        'Minutes over which sign-ups and uses of a code are counted', 'CHOICE', null, utc_timestamp(6), 'install'),
  ('door.setup_per_account',   '5',  'NUMBER', '그동안 한 아이디로 코드를 넣을 수 있는 횟수',   'Uses of a code for one sign-in name in that time',          'CHOICE',   null, utc_timestamp(6), 'install'),
  ('door.setup_per_address',   '20', 'NUMBER', '그동안 한 접속 주소에서 코드를 넣을 수 있는 횟수', 'Uses of a code from one address in that time',           'CHOICE',   '한 기관의 직원들은 접속 주소 하나를 함께 씀', utc_timestamp(6), 'install'),
  ('door.join_per_account',    '5',  'NUMBER', '그동안 한 아이디로 가입을 눌러 볼 수 있는 횟수', 'Sign-ups with one sign-in name in that time',               'CHOICE',   null, utc_timestamp(6), 'install'),
  ('door.join_per_address',    '30', 'NUMBER', '그동안 한 접속 주소에서 가입할 수 있는 횟수',    'Sign-ups from one address in that time',                    'CHOICE',   '학습관의 컴퓨터들은 접속 주소 하나를 함께 씀', utc_timestamp(6), 'install'),
  ('verify.miss_limit',        '10', 'NUMBER', '없는 수료증 번호를 물어볼 수 있는 횟수',        'Codes of no certificate one address may ask for',           'CHOICE',   null, utc_timestamp(6), 'install'),
  ('verify.miss_minutes',      '10', 'NUMBER', '없는 수료증 번호를 세는 동안(분)',             'Minutes over which such codes are counted',                 'CHOICE',   null, utc_timestamp(6), 'install');

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('outbox.failing_attempts', '5', 'NUMBER', '보낼 것이 몇 번 실패하면 상태 점검에 알리는지(회)', 'Failed tries after which something to be sent is told by the health check', 'CHOICE', null, utc_timestamp(6), 'install');
