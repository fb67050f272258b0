-- Which version courses are opened from while the next one is being written; who wrote a version and when; days an approver has.

alter table programme
  add column approved_version int null comment 'the version courses are opened from' after current_version;

alter table programme_version
  add column created_at datetime(6) not null,
  add column created_by varchar(20) not null,
  add column changed_at datetime(6) not null,
  add column changed_by varchar(20) not null;

insert into setting (name, value, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('approval.days', '5', '결재 기한(일)', 'Days an approver has to decide', 'CHOICE', null, utc_timestamp(6), 'install');
