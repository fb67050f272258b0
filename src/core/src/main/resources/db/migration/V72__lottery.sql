-- Draws of a round that anybody can recompute. A draw that was published stays, whatever became of it; a second one is another row.

create table lottery_draw (
  id             bigint       not null auto_increment primary key,
  course_code    varchar(20)  collate utf8mb4_bin not null,
  round_no       int          not null,
  no             int          not null,
  programme_code varchar(20)  collate utf8mb4_bin not null comment 'earlier bad luck counts within a programme',
  status         varchar(10)  collate utf8mb4_bin not null,
  seat_order     varchar(12)  collate utf8mb4_bin not null,
  party_rule     varchar(4)   collate utf8mb4_bin not null,
  most           int          not null default 1 comment 'seats one person may win',
  luck_most      int          not null default 1 comment 'most tickets of one person; 1 = earlier draws do not count',
  luck_since     datetime(6)  not null comment 'earlier draws count from here on',
  source_name    varchar(200) not null,
  source_at      datetime(6)  not null comment 'when the public source speaks: after the close',
  note           varchar(1000) null,
  reason         varchar(500) null comment 'why this one follows another, or comes after the close',
  commitment     char(64)     collate utf8mb4_bin null comment 'SHA-256 of the secret; the secret itself waits in the table of secrets',
  closes_at      datetime(6)  null comment 'when the last of its rounds closes, as published',
  late           boolean      not null default false comment 'published after the close',
  prepared_at    datetime(6)  not null,
  prepared_by    varchar(20)  collate utf8mb4_bin not null,
  published_at   datetime(6)  null,
  published_by   varchar(20)  collate utf8mb4_bin null,
  frozen_at      datetime(6)  null,
  frozen_by      varchar(20)  collate utf8mb4_bin null,
  roster         mediumtext   collate utf8mb4_bin null,
  roster_hash    char(64)     collate utf8mb4_bin null,
  persons        int          null,
  source_value   varchar(300) null comment 'normalised',
  secret         char(64)     collate utf8mb4_bin null comment 'revealed by the draw, not before',
  seed           char(64)     collate utf8mb4_bin null,
  file           mediumtext   collate utf8mb4_bin null comment 'the verification file, without names',
  file_hash      char(64)     collate utf8mb4_bin null,
  drawn_at       datetime(6)  null,
  drawn_by       varchar(20)  collate utf8mb4_bin null,
  voided_at      datetime(6)  null,
  voided_by      varchar(20)  collate utf8mb4_bin null,
  void_cause     varchar(16)  collate utf8mb4_bin null,
  void_note      varchar(500) null,
  going          boolean      as (if(status in ('PREPARED', 'PUBLISHED', 'FROZEN'), true, null)) persistent comment 'one at a time',
  unique key lottery_draw_no (course_code, round_no, no),
  unique key lottery_draw_going (course_code, round_no, going),
  key lottery_draw_due (status, closes_at),
  key lottery_draw_programme (programme_code, status),
  constraint lottery_draw_status check (status in ('PREPARED', 'PUBLISHED', 'FROZEN', 'DRAWN', 'VOID')),
  constraint lottery_draw_published check (status in ('PREPARED', 'VOID') or (published_at is not null and commitment is not null and closes_at < source_at)),
  constraint lottery_draw_frozen check (status not in ('FROZEN', 'DRAWN') or (roster is not null and roster_hash is not null)),
  constraint lottery_draw_drawn check ((status = 'DRAWN') = (drawn_at is not null and file is not null and secret is not null and seed is not null)),
  constraint lottery_draw_secret check (secret is null or drawn_at is not null),
  constraint lottery_draw_void check ((status = 'VOID') = (voided_at is not null and void_cause is not null)),
  constraint lottery_draw_most check (most between 1 and 20 and luck_most between 1 and 20)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The courses a draw gives seats of; more than one when wishes are ranked over several.
create table lottery_course (
  draw_id     bigint      not null,
  course_code varchar(20) collate utf8mb4_bin not null,
  round_no    int         not null,
  primary key (draw_id, course_code),
  key lottery_course_of (course_code, round_no),
  constraint lottery_course_draw foreign key (draw_id) references lottery_draw (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Who stands in a frozen roster under which pseudonym: never public.
create table lottery_entry (
  draw_id            bigint      not null,
  application_number varchar(32) collate utf8mb4_bin not null,
  course_code        varchar(20) collate utf8mb4_bin not null,
  citizen_number     varchar(12) collate utf8mb4_bin not null,
  pseudonym          varchar(24) collate utf8mb4_bin not null,
  tickets            int         not null,
  outcome            varchar(10) collate utf8mb4_bin null,
  quota_no           int         null,
  queue_no           int         null,
  primary key (draw_id, application_number),
  unique key lottery_entry_pseudonym (draw_id, course_code, pseudonym),
  key lottery_entry_citizen (citizen_number),
  constraint lottery_entry_draw foreign key (draw_id) references lottery_draw (id),
  constraint lottery_entry_outcome check (outcome is null or outcome in ('SEATED', 'QUEUED', 'OUT', 'WITHDRAWN'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- How dear courses are to somebody who applied for several that are drawn together; 1 is the dearest.
create table lottery_wish (
  citizen_number varchar(12) collate utf8mb4_bin not null,
  course_code    varchar(20) collate utf8mb4_bin not null,
  place          int         not null,
  primary key (citizen_number, course_code),
  constraint lottery_wish_place check (place between 1 and 50)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('lottery.bad_luck_most',   '3',  'NUMBER', '추첨에서 한 분이 가질 수 있는 추첨표(1이면 앞선 낙첨을 치지 않음)', 'Most tickets one person may have in a draw (1 = earlier bad luck does not count)', 'CHOICE', null, utc_timestamp(6), 'install'),
  ('lottery.bad_luck_months', '24', 'NUMBER', '추첨표를 더하는 앞선 낙첨의 기간(개월)', 'Months over which earlier bad luck counts', 'CHOICE', null, utc_timestamp(6), 'install');
