-- Kernel, places, people, access log, organisations.
-- Every table: utf8mb4, UTC instants in DATETIME(6), whole won in BIGINT. Rooms refer to each other by public codes, never by surrogate ids.

create table setting (
  name        varchar(80)   not null primary key,
  value       varchar(2000) not null,
  label_ko    varchar(200)  not null,
  label_en    varchar(200)  not null,
  -- 'LAW', 'PRACTICE', 'PLACEHOLDER' or 'CHOICE' (the city's own): how sure the value is; a placeholder is shown as one until staff replace it.
  basis       varchar(12)   not null,
  source      varchar(300)  null,
  changed_at  datetime(6)   not null,
  changed_by  varchar(20)   not null,
  constraint setting_basis check (basis in ('LAW', 'PRACTICE', 'PLACEHOLDER', 'CHOICE'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table number_series (
  name     varchar(40) not null primary key,
  next_no  bigint      not null,
  constraint number_series_positive check (next_no >= 1)
) default charset = utf8mb4 collate = utf8mb4_bin;

create table outbox (
  id              bigint       not null auto_increment primary key,
  kind            varchar(60)  not null,
  body            longtext     not null,
  correlation_id  varchar(64)  null,
  created_at      datetime(6)  not null,
  due_at          datetime(6)  not null,
  attempts        int          not null default 0,
  last_error      varchar(500) null,
  done_at         datetime(6)  null,
  key outbox_due (done_at, due_at, id),
  constraint outbox_body_json check (json_valid(body))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table district (
  code             char(10)      not null primary key comment '행정안전부 10-digit code',
  kostat_code      char(7)       not null,
  name_ko          varchar(40)   not null,
  name_en          varchar(60)   not null,
  kind             varchar(5)    not null,
  centre_lat       decimal(9,6)  not null,
  centre_lon       decimal(9,6)  not null,
  area_km2         decimal(7,2)  not null,
  outline          mediumtext    not null comment 'GeoJSON MultiPolygon coordinates, WGS84, simplified',
  population       int           null     comment 'entered by staff with its base date; never shipped',
  population_on    date          null,
  valid_from       date          null,
  valid_to         date          null,
  constraint district_kind check (kind in ('EUP', 'MYEON', 'DONG')),
  constraint district_population check ((population is null) = (population_on is null))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table institution (
  id            bigint        not null auto_increment primary key,
  version       int           not null default 0,
  code          varchar(20)   collate utf8mb4_bin not null,
  name_ko       varchar(100)  not null,
  name_en       varchar(150)  not null,
  type          varchar(30)   not null,
  district_code char(10)      null,
  road_address  varchar(200)  null,
  phone         varchar(30)   null comment 'null = not known; pages show the placeholder setting',
  homepage      varchar(300)  null,
  active        boolean       not null default true,
  created_at    datetime(6)   not null,
  created_by    varchar(20)   not null,
  changed_at    datetime(6)   not null,
  changed_by    varchar(20)   not null,
  unique key institution_code (code),
  constraint institution_district foreign key (district_code) references district (code),
  constraint institution_type check (type in ('CITY_OFFICE', 'CITY_LEARNING_CENTRE', 'LIBRARY', 'RESIDENT_CENTRE', 'WOMEN_CENTRE',
                                              'ENVIRONMENT_CENTRE', 'UNIVERSITY', 'MIDLIFE_CAMPUS', 'OTHER'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Days on which the city does not teach: public holidays with their basis.
create table holiday (
  day      date         not null primary key,
  name_ko  varchar(60)  not null,
  name_en  varchar(80)  not null,
  basis    varchar(200) not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table institution_closed_day (
  institution_code varchar(20) collate utf8mb4_bin not null,
  day              date         not null,
  reason           varchar(200) not null,
  primary key (institution_code, day),
  constraint closed_day_institution foreign key (institution_code) references institution (code)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table citizen (
  id            bigint        not null auto_increment primary key,
  version       int           not null default 0,
  number        varchar(12)   collate utf8mb4_bin not null comment 'C-000001; the only name a log may use',
  name          varchar(80)   not null comment 'exactly as on the identity card',
  birth_date    date          not null,
  sex           char(1)       null,
  phone         varchar(20)   null,
  email         varchar(120)  null,
  district_code char(10)      null comment 'null = lives outside the city',
  address       varchar(200)  null,
  invented      boolean       not null default false,
  created_at    datetime(6)   not null,
  created_by    varchar(20)   not null,
  changed_at    datetime(6)   not null,
  changed_by    varchar(20)   not null,
  unique key citizen_number (number),
  key citizen_phone (phone),
  key citizen_name (name),
  constraint citizen_district foreign key (district_code) references district (code),
  constraint citizen_sex check (sex is null or sex in ('F', 'M'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table staff_member (
  id               bigint       not null auto_increment primary key,
  version          int          not null default 0,
  number           varchar(12)  collate utf8mb4_bin not null comment 'S-0001',
  name             varchar(80)  not null,
  title            varchar(80)  null,
  institution_code varchar(20)  collate utf8mb4_bin not null,
  phone            varchar(30)  null,
  invented         boolean      not null default false,
  created_at       datetime(6)  not null,
  created_by       varchar(20)  not null,
  changed_at       datetime(6)  not null,
  changed_by       varchar(20)  not null,
  unique key staff_member_number (number),
  constraint staff_institution foreign key (institution_code) references institution (code)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- One way in for one person on one site. An account belongs to a citizen or to a member of staff.
create table account (
  id               bigint       not null auto_increment primary key,
  version          int          not null default 0,
  number           varchar(12)  collate utf8mb4_bin not null comment 'equals the citizen or staff number',
  site             varchar(8)   not null,
  login_name       varchar(60)  collate utf8mb4_general_ci not null,
  password_hash    varchar(300) collate utf8mb4_bin null comment 'algorithm, parameters, salt and hash; null until set',
  failed_count     int          not null default 0,
  locked_until     datetime(6)  null,
  setup_code_hash  varchar(300) collate utf8mb4_bin null,
  setup_code_until datetime(6)  null,
  active           boolean      not null default true,
  last_sign_in_at  datetime(6)  null,
  created_at       datetime(6)  not null,
  created_by       varchar(20)  not null,
  changed_at       datetime(6)  not null,
  changed_by       varchar(20)  not null,
  unique key account_number (number),
  unique key account_login (site, login_name),
  constraint account_site check (site in ('PORTAL', 'INTRANET')),
  constraint account_failed check (failed_count >= 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Kept at least three years after it ends (개인정보의 안전성 확보조치 기준 제5조).
create table role_grant (
  id               bigint      not null auto_increment primary key,
  account_number   varchar(12) collate utf8mb4_bin not null,
  role             varchar(20) not null,
  institution_code varchar(20) collate utf8mb4_bin null comment 'null = the whole city',
  granted_at       datetime(6) not null,
  granted_by       varchar(20) not null,
  revoked_at       datetime(6) null,
  revoked_by       varchar(20) null,
  key role_grant_account (account_number, revoked_at),
  constraint role_grant_of foreign key (account_number) references account (number),
  constraint role_grant_institution foreign key (institution_code) references institution (code),
  constraint role_grant_role check (role in ('CITIZEN', 'INSTRUCTOR', 'CITY_STAFF', 'INSTITUTION_STAFF', 'APPROVER', 'PLANNER', 'IT_ADMIN'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Who saw whose personal data, and who was refused (같은 기준 제8조). Each row seals the one before it.
create table access_log_chain (
  node      varchar(40) collate utf8mb4_bin not null primary key,
  last_no   bigint      not null,
  last_hash char(64)    collate utf8mb4_bin not null
) default charset = utf8mb4;

create table access_log_entry (
  node            varchar(40)  collate utf8mb4_bin not null,
  no              bigint       not null,
  at              datetime(6)  not null,
  kind            varchar(10)  not null,
  account_number  varchar(20)  not null,
  subject         varchar(60)  not null comment 'number of the person, or kind and code of what was refused',
  subject_count   int          not null default 1,
  purpose         varchar(120) not null,
  place           varchar(200) null comment 'address of the client',
  correlation_id  varchar(64)  null,
  previous_hash   char(64)     collate utf8mb4_bin not null,
  hash            char(64)     collate utf8mb4_bin not null,
  primary key (node, no),
  key access_log_at (at),
  key access_log_account (account_number, at),
  key access_log_subject (subject, at),
  constraint access_log_kind check (kind in ('SEEN', 'EXPORTED', 'CHANGED', 'DENIED', 'SIGN_IN'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into setting (name, value, label_ko, label_en, basis, source, changed_at, changed_by) values
  ('site.name',                '안성배움',                       '누리집 이름',                       'Name of the site',                          'CHOICE', null, utc_timestamp(6), 'install'),
  ('site.tagline',             '안성시 평생학습 통합 누리집',      '누리집 한 줄 소개',                  'Tagline of the site',                       'CHOICE', null, utc_timestamp(6), 'install'),
  ('site.official',            'false',                         '공식 전자정부 누리집 표시',            'Show the official-government banner',       'CHOICE', 'KRDS: 공식 누리집만 표시할 수 있음', utc_timestamp(6), 'install'),
  ('contact.phone',            '031-000-0000',                  '대표 전화',                         'Main telephone number',                     'PLACEHOLDER', null, utc_timestamp(6), 'install'),
  ('contact.hours',            '평일 09:00~18:00',               '상담 시간',                         'Telephone hours',                           'PLACEHOLDER', null, utc_timestamp(6), 'install'),
  ('contact.address',          '경기도 안성시 (주소는 설정에서 입력)', '주소',                             'Postal address',                            'PLACEHOLDER', null, utc_timestamp(6), 'install'),
  ('enrolment.courses_per_term', '3',                           '한 사람이 한 기에 신청할 수 있는 강좌 수', 'Courses one person may take in one term',   'PRACTICE', '다른 시의 예: 천안 1, 유성 2', utc_timestamp(6), 'install'),
  ('enrolment.last_join_share', '1/2',                          '중간 합류를 받는 마지막 시점(전체 회차 대비)', 'Latest point of joining, share of sessions', 'PRACTICE', '광주 신현동의 예', utc_timestamp(6), 'install'),
  ('completion.minimum_rate',  '80/100',                        '수료에 필요한 출석률(시간 기준)',       'Share of hours needed to complete',         'PRACTICE', '조례에는 비율이 없음; 다른 기관의 예', utc_timestamp(6), 'install'),
  ('completion.excused_cap',   '1/3',                           '출석으로 쳐 주는 공결의 한도(전체 시간 대비)', 'Excused absence counted as present, up to this share of hours', 'PRACTICE', null, utc_timestamp(6), 'install'),
  ('certificate.series',       '안성-{year}-평생-{no:5}',         '수료증 번호 모양',                   'Shape of the certificate number',           'CHOICE', null, utc_timestamp(6), 'install'),
  ('certificate.issuer',       '안성시장',                       '수료증 발급자',                      'Issuer named on the certificate',           'LAW', '안성시 평생교육진흥 조례 제25조', utc_timestamp(6), 'install'),
  ('signin.attempts',          '5',                             '잠기기 전 비밀번호 오류 횟수',          'Wrong passwords before the account is locked', 'PRACTICE', '안전성 확보조치 기준 제5조는 횟수를 정하지 않음', utc_timestamp(6), 'install'),
  ('signin.lock_minutes',      '10',                            '잠기는 시간(분)',                    'Minutes of the lock',                       'PRACTICE', null, utc_timestamp(6), 'install');

-- 관공서의 공휴일에 관한 규정 (대통령령) 제2조, 제3조. Staff confirm and extend the list every year.
insert into holiday (day, name_ko, name_en, basis) values
  ('2026-01-01', '1월 1일', 'New Year''s Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-02-16', '설날 연휴', 'Seollal holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-02-17', '설날', 'Seollal', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-02-18', '설날 연휴', 'Seollal holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-03-01', '3·1절', 'Independence Movement Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-03-02', '대체공휴일(3·1절)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2026-05-05', '어린이날', 'Children''s Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-05-24', '부처님오신날', 'Buddha''s Birthday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-05-25', '대체공휴일(부처님오신날)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2026-06-03', '전국동시지방선거일', 'Local election day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-06-06', '현충일', 'Memorial Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-08-15', '광복절', 'Liberation Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-08-17', '대체공휴일(광복절)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2026-09-24', '추석 연휴', 'Chuseok holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-09-25', '추석', 'Chuseok', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-09-26', '추석 연휴', 'Chuseok holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-10-03', '개천절', 'National Foundation Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-10-05', '대체공휴일(개천절)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2026-10-09', '한글날', 'Hangeul Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2026-12-25', '기독탄신일', 'Christmas Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-01-01', '1월 1일', 'New Year''s Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-02-06', '설날 연휴', 'Seollal holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-02-07', '설날', 'Seollal', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-02-08', '설날 연휴', 'Seollal holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-02-09', '대체공휴일(설날)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2027-03-01', '3·1절', 'Independence Movement Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-05-05', '어린이날', 'Children''s Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-05-13', '부처님오신날', 'Buddha''s Birthday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-06-06', '현충일', 'Memorial Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-08-15', '광복절', 'Liberation Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-08-16', '대체공휴일(광복절)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2027-09-14', '추석 연휴', 'Chuseok holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-09-15', '추석', 'Chuseok', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-09-16', '추석 연휴', 'Chuseok holiday', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-10-03', '개천절', 'National Foundation Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-10-04', '대체공휴일(개천절)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2027-10-09', '한글날', 'Hangeul Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-10-11', '대체공휴일(한글날)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조'),
  ('2027-12-25', '기독탄신일', 'Christmas Day', '관공서의 공휴일에 관한 규정 제2조'),
  ('2027-12-27', '대체공휴일(기독탄신일)', 'Substitute holiday', '관공서의 공휴일에 관한 규정 제3조');
