-- Some settings are measures with a decimal point, and a code of figures is no number.

alter table setting
  drop constraint setting_kind,
  add constraint setting_kind check (kind in ('TEXT', 'NUMBER', 'DECIMAL', 'FRACTION', 'FLAG', 'URL', 'PHONE', 'SERIES'));

update setting set kind = 'DECIMAL' where name in ('facility.least_m2_per_person', 'facility.most_m2_per_person');
update setting set kind = 'TEXT' where name = 'facility.provider_code';
