-- What readers of English see at the top: the name of the system until the city chooses another.
insert into setting (name, value, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('site.name_en',    'Eoullim',                                '누리집 이름(영어)',        'Name of the site in English',    'CHOICE', null, utc_timestamp(6), 'install'),
  ('site.tagline_en', 'Lifelong learning in the city of Anseong', '누리집 한 줄 소개(영어)', 'Tagline of the site in English', 'CHOICE', null, utc_timestamp(6), 'install');
