-- What may be written into a setting, which version of it somebody changes, and what it was before.

alter table setting
  add column version int not null default 0 after name,
  add column kind varchar(10) not null default 'TEXT' comment 'what its value must look like' after value,
  add constraint setting_kind check (kind in ('TEXT', 'NUMBER', 'FRACTION', 'FLAG', 'URL', 'PHONE', 'SERIES'));

update setting set kind = case
  when name = 'certificate.series' then 'SERIES'
  when name = 'contact.phone' then 'PHONE'
  when value regexp '^[0-9]+/[0-9]+$' then 'FRACTION'
  when value in ('true', 'false') then 'FLAG'
  when value regexp '^[0-9]+$' then 'NUMBER'
  when value regexp '^https?://' then 'URL'
  else 'TEXT' end;

create table setting_change (
  id         bigint        not null auto_increment primary key,
  name       varchar(80)   not null,
  was        varchar(2000) not null,
  became     varchar(2000) not null,
  source     varchar(300)  null,
  at         datetime(6)   not null,
  by_account varchar(20)   not null,
  key setting_change_of (name, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('worklist.completion_days',  '14', 'NUMBER', '종강 뒤 이수 판정을 마칠 기한(일)',  'Days after the last class by which completion is decided', 'CHOICE', null, utc_timestamp(6), 'install'),
  ('worklist.certificate_days', '7',  'NUMBER', '판정 뒤 수료증을 발급할 기한(일)',  'Days after the decision by which certificates are issued', 'CHOICE', null, utc_timestamp(6), 'install');
