-- How claims are decided when everybody presses at once.
insert into setting (name, value, kind, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('enrolment.batch',              'true', 'FLAG',   '몰린 신청을 묶어서 결정',                     'Decide crowded applications together',                          'CHOICE', null, utc_timestamp(6), 'install'),
  ('enrolment.batch_size',         '256',  'NUMBER', '한 번에 묶어 결정하는 신청 수',                 'Applications decided at once',                                  'CHOICE', null, utc_timestamp(6), 'install'),
  ('enrolment.batch_line',         '5000', 'NUMBER', '한 강좌에서 결정을 기다릴 수 있는 신청 수(서버마다)', 'Applications that may wait for a decision, a course and server', 'CHOICE', null, utc_timestamp(6), 'install'),
  ('enrolment.press_wait_seconds', '3',    'NUMBER', '「접수 확인 중」 화면을 보여 주기까지 기다리는 초',  'Seconds before the page says that the decision is under way',    'CHOICE', null, utc_timestamp(6), 'install');
