-- 대기열: rooms that people wait in before an opening that more come to than can be served in a moment.
create table waiting_room (
  course_code varchar(20) collate utf8mb4_bin not null primary key,
  armed       boolean     not null,
  order_rule  varchar(8)  not null,
  opens_at    datetime(6) not null,
  served      int         not null default 0 comment 'let in up to this number at served_at; from there on the pace counts',
  served_at   datetime(6) not null,
  rate        int         not null comment 'people let in a second',
  next_number int         not null default 1,
  seed_hash   char(64)    collate utf8mb4_bin null comment 'published when the room is armed',
  secret_seed char(64)    collate utf8mb4_bin null,
  seed        char(64)    collate utf8mb4_bin null comment 'published at the opening, when the order is drawn',
  armed_at    datetime(6) not null,
  armed_by    varchar(20) not null,
  constraint waiting_room_order check (order_rule in ('ARRIVAL', 'SHUFFLED')),
  constraint waiting_room_seed check ((order_rule = 'SHUFFLED') = (secret_seed is not null)),
  constraint waiting_room_pace check (rate between 1 and 2000 and served >= 0 and next_number >= 1)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table waiting_ticket (
  course_code    varchar(20) collate utf8mb4_bin not null,
  citizen_number varchar(12) collate utf8mb4_bin not null,
  number         int         null comment 'null until the order is drawn',
  issued_at      datetime(6) not null,
  primary key (course_code, citizen_number),
  unique key waiting_ticket_number (course_code, number)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('waitingroom.rate',        '200', 'NUMBER', '대기열에서 1초에 들여보낼 사람 수',                        'People a waiting room lets in a second',                                        'CHOICE', '두 코어에서 잰 값의 4분의 1', utc_timestamp(6), 'install'),
  ('waitingroom.auto_people', '0',   'NUMBER', '이만큼 사람이 접수 전부터 기다리면 대기열을 저절로 켬(0 = 켜지 않음)', 'Arm a waiting room by itself when so many people stand before an opening (0 = never)', 'CHOICE', null, utc_timestamp(6), 'install');
