-- Rules of attendance and completion that a city may set, the story of each decision, and what a certificate freezes.

insert into setting (name, value, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('attendance.open_days',          '7', '강사가 출석을 적을 수 있는 기간(수업일부터 며칠)',       'Days after a class in which the instructor may mark it',           'CHOICE',   null, utc_timestamp(6), 'install'),
  ('completion.lates_per_absence',  '0', '지각·조퇴 몇 번을 결석 1번으로 볼지(0 = 보지 않음)',    'Late arrivals or early leaves that make one absence (0 = never)',  'PRACTICE', '다른 기관의 예: 3번', utc_timestamp(6), 'install'),
  ('certificate.wording',           '위 사람은 안성시 평생학습 과정을 성실히 마쳤으므로 「안성시 평생교육진흥 조례」 제25조에 따라 이 증서를 드립니다.',
                                         '수료증의 본문',                                       'Wording of the certificate',                                       'LAW',      '안성시 평생교육진흥 조례 제25조', utc_timestamp(6), 'install');

-- The address printed on certificates and written into messages; another room may have brought it already.
insert ignore into setting (name, value, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('site.base_url', 'http://localhost:8080', '누리집 주소(수료증의 QR과 안내 문자에 쓰임)', 'Address of the site, as printed on certificates and in messages', 'PLACEHOLDER', null, utc_timestamp(6), 'install');

-- Every step of a decision, kept when the decision itself moves on: a revision never hides what was decided before.
create table completion_event (
  id                 bigint       not null auto_increment primary key,
  application_number varchar(32)  collate utf8mb4_bin not null,
  at                 datetime(6)  not null,
  by_account         varchar(20)  not null,
  from_status        varchar(12)  not null,
  to_status          varchar(12)  not null,
  outcome            varchar(14)  not null,
  attended_minutes   int          not null,
  total_minutes      int          not null,
  reason             varchar(300) null,
  key completion_event_of (application_number, id),
  constraint completion_event_application foreign key (application_number) references application (number),
  constraint completion_event_reason check (to_status <> 'REVISED' or length(trim(reason)) > 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

alter table certificate
  add column wording        varchar(400) not null comment 'frozen like the names' after issuer,
  add column reissue_reason varchar(300) null after reissue_of,
  -- 1 while the paper is good: one good certificate of a kind for one learner of one course.
  add column live           tinyint as (case when status = 'VALID' then 1 end) persistent,
  add unique key certificate_live (application_number, kind, live),
  add key certificate_issued (issued_on, id),
  add constraint certificate_reissue check (reissue_of is null or length(trim(reissue_reason)) > 0);
