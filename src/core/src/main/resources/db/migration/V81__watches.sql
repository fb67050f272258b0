-- 알림 받기: who asked to be told of what, what happened that somebody may want to know, and who was told.

create table watch (
  id             bigint        not null auto_increment primary key,
  citizen_number varchar(12)   collate utf8mb4_bin not null,
  kind           varchar(10)   not null,
  subject_key    varchar(64)   collate utf8mb4_bin not null comment 'code of the course or the programme; of a search the digest of its question',
  question       varchar(1000) collate utf8mb4_bin null comment 'q=영어&time=EVENING',
  leads          varchar(60)   not null default '' comment 'of OPENING: EVENING_BEFORE,HOUR_BEFORE,AT_OPENING',
  paused         boolean       not null default false,
  made_at        datetime(6)   not null,
  unique key watch_once (citizen_number, kind, subject_key),
  key watch_of (kind, subject_key, paused),
  constraint watch_citizen foreign key (citizen_number) references citizen (number),
  constraint watch_kind check (kind in ('OPENING', 'SEAT', 'SEARCH', 'PROGRAMME')),
  constraint watch_question check ((kind = 'SEARCH') = (question is not null)),
  constraint watch_leads check (kind <> 'OPENING' or leads <> '')
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table watch_news (
  id          bigint      not null auto_increment primary key,
  kind        varchar(10) not null,
  course_code varchar(20) collate utf8mb4_bin not null,
  at          datetime(6) not null,
  done_at     datetime(6) null,
  key watch_news_due (done_at, kind, id),
  constraint watch_news_kind check (kind in ('PUBLISHED', 'SEAT'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A course that answers a watch: told in one message a day for a search, at once for a programme.
create table watch_find (
  watch_id       bigint      not null,
  course_code    varchar(20) collate utf8mb4_bin not null,
  citizen_number varchar(12) collate utf8mb4_bin not null,
  found_at       datetime(6) not null,
  told_at        datetime(6) null,
  primary key (watch_id, course_code),
  key watch_find_untold (told_at, citizen_number),
  constraint watch_find_of foreign key (watch_id) references watch (id) on delete cascade
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Nobody is told of the same thing twice, on however many nodes.
create table watch_told (
  citizen_number varchar(12)  collate utf8mb4_bin not null,
  event          varchar(120) collate utf8mb4_bin not null,
  at             datetime(6)  not null,
  primary key (citizen_number, event),
  key watch_told_at (at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

alter table application_round add key application_round_opens (opens_at);

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('watches.most_per_person', '30', 'NUMBER', '한 사람이 둘 수 있는 알림 받기 수',            'Notifications one person may ask for',                    'CHOICE',   null, utc_timestamp(6), 'install'),
  ('watches.evening_hour',    '18', 'NUMBER', '접수 전날 저녁 알림을 보내는 때(시)',          'Hour of the evening before an opening',                  'CHOICE',   null, utc_timestamp(6), 'install'),
  ('watches.bundle_hour',     '9',  'NUMBER', '새 강좌 소식을 하루 한 번 모아 보내는 때(시)', 'Hour at which new courses are told, once a day',          'CHOICE',   null, utc_timestamp(6), 'install'),
  ('watches.quiet_from',      '21', 'NUMBER', '알림을 멈추는 밤의 시작(시)',                  'Hour from which nothing is told',                        'PRACTICE', '문자를 보내도 되는 08~21시', utc_timestamp(6), 'install'),
  ('watches.quiet_until',     '8',  'NUMBER', '알림을 다시 보내는 아침(시)',                  'Hour from which it is told again',                       'PRACTICE', '문자를 보내도 되는 08~21시', utc_timestamp(6), 'install');
