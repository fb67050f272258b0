-- Rounds with windows by group and channel, quotas with a stated rule for what is left, true order of waiting, offers, parties, groups.

alter table application_round
  add column label            varchar(60) null comment '추가접수, 우선접수 …; null = 접수' after no,
  add column seats            int         null comment 'seats this round may give; null = whatever is free',
  add column waiting_capacity int         null comment 'null = as the intake says',
  add column first_come_seats int         null comment 'MIXED: so many seats at once, the others are drawn or chosen',
  add constraint application_round_seats check (seats is null or seats between 1 and 1000),
  add constraint application_round_waiting check (waiting_capacity is null or waiting_capacity between 0 and 1000),
  add constraint application_round_mixed check ((method = 'MIXED') = (first_come_seats is not null));

-- opens_at, closes_at and channels of the round are the envelope of its windows for everybody: what the catalogue shows.
create table round_window (
  course_code varchar(20)  collate utf8mb4_bin not null,
  round_no    int          not null,
  no          int          not null,
  opens_at    datetime(6)  not null,
  closes_at   datetime(6)  not null,
  channels    varchar(40)  not null,
  audience    varchar(200) collate utf8mb4_bin not null default 'EVERYBODY' comment 'EVERYBODY, RESIDENTS, NEWCOMERS, AGE_FROM:65, DISTRICTS:4155025000+4155042000 …',
  primary key (course_code, round_no, no),
  constraint round_window_order check (opens_at < closes_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into round_window (course_code, round_no, no, opens_at, closes_at, channels)
select course_code, no, 1, opens_at, closes_at, channels from application_round;

-- Seats kept for a group or a channel. Like the counter row it belongs to: no foreign key in or out.
create table seat_quota (
  course_code varchar(20)  collate utf8mb4_bin not null,
  no          int          not null,
  audience    varchar(200) collate utf8mb4_bin not null,
  channels    varchar(40)  not null,
  seats       int          not null,
  taken       int          not null default 0,
  unused      varchar(12)  not null comment 'what becomes of seats nobody of the group took',
  release_at  datetime(6)  null,
  released    boolean      not null default false,
  primary key (course_code, no),
  constraint seat_quota_no check (no between 1 and 60),
  constraint seat_quota_seats check (seats between 1 and 1000 and taken >= 0 and (released or taken <= seats)),
  constraint seat_quota_unused check (unused in ('KEPT', 'RELEASED')),
  constraint seat_quota_release check (unused = 'KEPT' or release_at is not null)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

alter table intake
  add column next_queue  int     not null default 1,
  add column quotas      int     not null default 0 comment 'how many rows of seat_quota belong to it',
  add column party_most  int     not null default 1 comment 'people who may apply together; 1 = everybody alone',
  add column prerequisite varchar(20) collate utf8mb4_bin null comment 'programme that must have been completed',
  add column same_again  varchar(12) null comment 'null = as the city says',
  add column workers_too boolean not null default false comment 'a course for residents also takes who works or studies in the city',
  add constraint intake_party check (party_most between 1 and 6),
  add constraint intake_same_again check (same_again is null or same_again in ('ALLOWED', 'AFTER_OTHERS', 'REFUSED'));

alter table application
  add column quota_no    int         null comment 'the quota whose seat it takes; null = an open seat',
  add column fits        bigint      not null default 0 comment 'bit n is set when it may take a seat of quota n',
  add column queue_tier  int         not null default 0 comment '1 = after the others',
  add column queue_no    int         null comment 'true order in the waiting list; a number, never a time',
  add column party_key   char(36)    collate utf8mb4_bin null comment 'who applied together waits and is seated together',
  add column offer_until datetime(6) null,
  add column group_name  varchar(100) null comment '단체강좌: who comes',
  add column heads       int         null comment '단체강좌: how many people come',
  add key application_waiting (course_code, status, queue_tier, queue_no),
  add key application_offers (status, offer_until),
  add key application_party (party_key),
  add constraint application_offer check ((status = 'OFFERED') = (offer_until is not null)),
  add constraint application_heads check (heads is null or heads between 1 and 1000);

update application set queue_no = seq where status = 'QUEUED';
update intake set next_queue = next_seq;
alter table application
  add constraint application_waits_in_order check (status <> 'QUEUED' or queue_no is not null),
  add unique key application_queue_no (course_code, queue_no);

-- Somebody agrees to be applied for together with the one who is given the code.
create table party_invitation (
  code           char(8)     collate utf8mb4_bin not null primary key,
  course_code    varchar(20) collate utf8mb4_bin not null,
  citizen_number varchar(12) collate utf8mb4_bin not null,
  made_at        datetime(6) not null,
  holds_until    datetime(6) not null,
  used_at        datetime(6) null,
  key party_invitation_of (citizen_number, course_code),
  key party_invitation_until (holds_until)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('enrolment.promotion_by_offer', 'true', 'FLAG',   '빈자리가 생기면 다음 대기자에게 먼저 물어보기(아니면 바로 확정)', 'Offer a freed seat to the next in line instead of giving it at once', 'PRACTICE', '양천·유성: 안내한 뒤 기한 안에 정함', utc_timestamp(6), 'install'),
  ('enrolment.offer_hours',        '12',   'NUMBER', '안내받은 자리에 답할 시간(낮 시간만 셈)',   'Hours to answer an offered seat, waking hours only', 'PRACTICE', '양천: 다음 날까지', utc_timestamp(6), 'install'),
  ('enrolment.offer_day_begins',   '9',    'NUMBER', '낮 시간이 시작하는 때(시)',               'Hour at which waking hours begin',                   'PRACTICE', '문자를 보내도 되는 08~21시의 안쪽', utc_timestamp(6), 'install'),
  ('enrolment.offer_day_ends',     '21',   'NUMBER', '낮 시간이 끝나는 때(시)',                 'Hour at which waking hours end',                     'PRACTICE', '문자를 보내도 되는 08~21시의 안쪽', utc_timestamp(6), 'install'),
  ('enrolment.offer_skips_holidays', 'true', 'FLAG', '공휴일은 답할 시간에서 빼기',             'Public holidays do not count for offers',            'CHOICE', null, utc_timestamp(6), 'install'),
  ('enrolment.party_holds_seat',   'false', 'FLAG',  '함께 기다리는 분들이 맨 앞이면 모자란 자리를 남겨 두기(아니면 다음 한 분 먼저)', 'Keep a seat that is too few for a party first in line, instead of passing it on', 'CHOICE', null, utc_timestamp(6), 'install'),
  ('enrolment.same_again_last',    'false', 'FLAG',  '같은 프로그램을 이수한 분은 다른 분 다음에 기다리기', 'Who has completed the same programme waits after the others', 'CHOICE', null, utc_timestamp(6), 'install');
