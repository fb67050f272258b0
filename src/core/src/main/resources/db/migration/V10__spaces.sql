-- Spaces: what staff have settled, what was invented for the demonstration, and how the importer judges an open-facility file.

alter table learning_space
  add column external_key    varchar(400) null comment 'provider, place and address of the data set it came from',
  add column place_settled   boolean not null default false comment 'staff decided the 읍면동; an import no longer touches it',
  add unique key learning_space_external (external_key),
  add constraint space_kind check (kind in ('INSTITUTION', 'OPEN_FACILITY'));

alter table room
  modify column external_key varchar(320) null comment 'key of the row in the data set it came from',
  add column hosting_settled boolean not null default false comment 'staff decided whether it hosts classes; an import no longer touches it',
  add column invented        boolean not null default false,
  add constraint room_money check (fee_won is null or fee_won >= 0);

alter table facility_import
  add column charset  varchar(20) not null,
  add column hosting  int not null comment 'rooms among the stored rows that can host a class',
  add key facility_import_at (imported_at);

alter table facility_import_row
  add column hosts_classes boolean not null default false;

-- The file of a trial run, kept until it is carried out or a month is over, so that nobody uploads it twice.
create table facility_import_file (
  import_id bigint   not null primary key,
  content   longblob not null,
  constraint facility_import_file_of foreign key (import_id) references facility_import (id) on delete cascade
) default charset = utf8mb4;

-- By which words the importer proposes that a room can host a class. Staff confirm or correct room by room.
create table hosting_rule (
  id        int          not null primary key,
  in_column varchar(20)  not null,
  word      varchar(60)  not null,
  note      varchar(200) not null,
  unique key hosting_rule_word (in_column, word),
  constraint hosting_rule_column check (in_column in ('NAME', 'PLACE', 'KIND'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into hosting_rule (id, in_column, word, note) values
  (1, 'KIND',  '회의실',            '개방시설유형구분에 회의실이 있는 시설'),
  (2, 'KIND',  '강의실',            '개방시설유형구분에 강의실이 있는 시설'),
  (3, 'KIND',  '다목적실',          '개방시설유형구분에 다목적실이 있는 시설'),
  (4, 'KIND',  '강당',              '개방시설유형구분에 강당이 있는 시설'),
  (5, 'PLACE', '안성시청년문화공간', '유형이 기타인 공방·공유주방도 수업에 쓸 수 있는 실내 공간');

insert into setting (name, value, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('facility.provider_code',       '4080000', '받아들이는 자료의 제공기관코드',         'Provider code of the data that is taken',       'CHOICE', '행정표준코드 안성시', utc_timestamp(6), 'install'),
  ('facility.most_kilobytes',      '5120',    '자료 파일의 최대 크기(KB)',              'Largest file of an import (KB)',                'CHOICE', null, utc_timestamp(6), 'install'),
  ('facility.most_rows',           '20000',   '자료 파일의 최대 행 수',                 'Most rows of an import',                        'CHOICE', null, utc_timestamp(6), 'install'),
  ('facility.least_m2_per_person', '0.8',     '한 사람에게 필요한 최소 면적(㎡)',        'Least area a person needs (m²)',                'CHOICE', '가져오기에서 의심 값을 찾는 기준', utc_timestamp(6), 'install'),
  ('facility.most_m2_per_person',  '20',      '강의실에서 한 사람에게 돌아가는 최대 면적(㎡)', 'Most area a person has in a classroom (m²)', 'CHOICE', '가져오기에서 의심 값을 찾는 기준', utc_timestamp(6), 'install');
