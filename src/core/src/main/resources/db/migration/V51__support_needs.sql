-- When somebody agreed that what they need on site is kept (개인정보 보호법 제23조); the needs themselves go when the course is over.
alter table application add column consented_at datetime(6) null;

-- 제헌절 is a public holiday again from 2026. Substitute days are added by staff when they are announced.
insert ignore into holiday (day, name_ko, name_en, basis) values
  ('2026-07-17', '제헌절', 'Constitution Day', '공휴일에 관한 법률 (2026년 개정), 담당자 확인 필요'),
  ('2027-07-17', '제헌절', 'Constitution Day', '공휴일에 관한 법률 (2026년 개정), 담당자 확인 필요');
