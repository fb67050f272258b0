-- The life of a course: spaces, instructors, approvals, programmes, courses, enrolment, attendance, completion, certificates, messages.

create table learning_space (
  id               bigint        not null auto_increment primary key,
  version          int           not null default 0,
  code             varchar(20)   collate utf8mb4_bin not null comment 'SP-0001',
  name             varchar(150)  not null comment 'the building or site',
  kind             varchar(20)   not null,
  institution_code varchar(20)   collate utf8mb4_bin null,
  district_code    char(10)      null,
  road_address     varchar(200)  null,
  lot_address      varchar(200)  null,
  lat              decimal(10,7) null,
  lon              decimal(10,7) null,
  managing_body    varchar(100)  null,
  department       varchar(100)  null,
  phone            varchar(30)   null,
  homepage         varchar(300)  null,
  source           varchar(200)  null comment 'data set and base date, when imported',
  created_at       datetime(6)   not null,
  created_by       varchar(20)   not null,
  changed_at       datetime(6)   not null,
  changed_by       varchar(20)   not null,
  unique key learning_space_code (code),
  key learning_space_district (district_code),
  constraint space_district foreign key (district_code) references district (code),
  constraint space_institution foreign key (institution_code) references institution (code)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table room (
  id               bigint        not null auto_increment primary key,
  version          int           not null default 0,
  code             varchar(20)   collate utf8mb4_bin not null comment 'RM-0001',
  space_code       varchar(20)   collate utf8mb4_bin not null,
  name             varchar(150)  not null,
  facility_kind    varchar(60)   null comment 'as the open-data file says it: 강의실, 회의실, 풋살경기장 …',
  floor            varchar(20)   null,
  capacity         int           null comment 'people; null = not known',
  area_m2          decimal(10,2) null,
  hosts_classes    boolean       not null comment 'indoor and fit for a class',
  bookable         boolean       not null default true,
  closed_days      varchar(100)  null comment 'as published',
  weekday_from     time          null,
  weekday_to       time          null,
  weekend_from     time          null,
  weekend_to       time          null,
  fee_won          bigint        null,
  fee_unit_hours   int           null,
  equipment        varchar(500)  null,
  wheelchair       boolean       null comment 'null = not surveyed',
  lift             boolean       null,
  braille_blocks   boolean       null,
  external_key     varchar(200)  null comment 'key of the row in the data set it came from',
  created_at       datetime(6)   not null,
  created_by       varchar(20)   not null,
  changed_at       datetime(6)   not null,
  changed_by       varchar(20)   not null,
  unique key room_code (code),
  unique key room_external (external_key),
  key room_space (space_code),
  constraint room_space foreign key (space_code) references learning_space (code),
  constraint room_capacity check (capacity is null or capacity between 0 and 100000)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- What can be taken once at a time: a room, an instructor, later equipment.
create table bookable_unit (
  id    bigint      not null auto_increment primary key,
  kind  varchar(12) not null,
  code  varchar(20) collate utf8mb4_bin not null,
  unique key bookable_unit_code (kind, code),
  constraint bookable_unit_kind check (kind in ('ROOM', 'INSTRUCTOR', 'EQUIPMENT'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The row that decides: locked before anything is written for that unit on that day.
create table unit_day (
  id       bigint not null auto_increment primary key,
  unit_id  bigint not null,
  day      date   not null,
  unique key unit_day_of (unit_id, day)
) default charset = utf8mb4;

-- The one occupancy ledger. Times are local times of Asia/Seoul (a class is at seven in the evening whatever the offset).
create table occupancy (
  id          bigint      not null auto_increment,
  unit_id     bigint      not null,
  held_from   datetime    not null,
  held_to     datetime    not null,
  purpose     varchar(20) not null,
  holder      varchar(40) collate utf8mb4_bin not null comment 'code of what holds it, e.g. a class session',
  label       varchar(200) not null,
  created_at  datetime(6) not null,
  created_by  varchar(20) not null,
  primary key (id),
  period for held (held_from, held_to),
  unique key occupancy_once (unit_id, held without overlaps),
  key occupancy_holder (holder),
  key occupancy_time (held_from, unit_id),
  constraint occupancy_purpose check (purpose in ('CLASS_SESSION', 'RENTAL', 'MEETING', 'CLUB', 'BLOCKED'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table facility_import (
  id          bigint       not null auto_increment primary key,
  file_name   varchar(200) not null,
  sha256      char(64)     collate utf8mb4_bin not null,
  imported_at datetime(6)  not null,
  imported_by varchar(20)  not null,
  dry_run     boolean      not null,
  rows_read   int          not null,
  created     int          not null,
  changed     int          not null,
  unchanged   int          not null,
  refused     int          not null,
  suspicious  int          not null
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table facility_import_row (
  import_id  bigint       not null,
  line       int          not null,
  verdict    varchar(12)  not null,
  name       varchar(200) not null,
  findings   longtext     not null comment 'JSON array of {code, column, value, expected}',
  primary key (import_id, line),
  constraint facility_import_row_of foreign key (import_id) references facility_import (id) on delete cascade,
  constraint facility_import_verdict check (verdict in ('CREATED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  constraint facility_import_findings check (json_valid(findings))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table instructor (
  id             bigint       not null auto_increment primary key,
  version        int          not null default 0,
  number         varchar(12)  collate utf8mb4_bin not null comment 'I-0001',
  citizen_number varchar(12)  collate utf8mb4_bin not null,
  speciality     varchar(200) not null,
  introduction   varchar(1000) null,
  home_institution_code varchar(20) collate utf8mb4_bin null,
  active         boolean      not null default true,
  invented       boolean      not null default false,
  created_at     datetime(6)  not null,
  created_by     varchar(20)  not null,
  changed_at     datetime(6)  not null,
  changed_by     varchar(20)  not null,
  unique key instructor_number (number),
  unique key instructor_citizen (citizen_number),
  constraint instructor_citizen foreign key (citizen_number) references citizen (number)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table instructor_appointment (
  id                bigint      not null auto_increment primary key,
  instructor_number varchar(12) collate utf8mb4_bin not null,
  basis             varchar(20) not null,
  from_day          date        not null,
  to_day            date        not null comment 'inclusive; at most one year (안성시 평생교육진흥 조례 시행규칙 제8조)',
  created_at        datetime(6) not null,
  created_by        varchar(20) not null,
  constraint appointment_instructor foreign key (instructor_number) references instructor (number),
  constraint appointment_basis check (basis in ('OPEN_RECRUITMENT', 'INVITED')),
  constraint appointment_term check (to_day >= from_day)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table approval_case (
  id               bigint        not null auto_increment primary key,
  version          int           not null default 0,
  number           varchar(20)   collate utf8mb4_bin not null comment 'A-2026-0001',
  subject_kind     varchar(20)   not null,
  subject_code     varchar(20)   collate utf8mb4_bin not null,
  subject_version  int           not null,
  subject_title    varchar(200)  not null,
  institution_code varchar(20)   collate utf8mb4_bin not null,
  status           varchar(12)   not null,
  requested_by     varchar(12)   collate utf8mb4_bin not null,
  requested_at     datetime(6)   not null,
  request_note     varchar(1000) null,
  due_on           date          not null,
  decided_by       varchar(12)   collate utf8mb4_bin null,
  decided_at       datetime(6)   null,
  decision_note    varchar(2000) null,
  unique key approval_case_number (number),
  unique key approval_case_once (subject_kind, subject_code, subject_version),
  key approval_case_open (status, due_on),
  constraint approval_status check (status in ('REQUESTED', 'RETURNED', 'APPROVED', 'WITHDRAWN')),
  constraint approval_decided check ((decided_at is null) = (status = 'REQUESTED')),
  constraint approval_return_note check (status <> 'RETURNED' or length(trim(decision_note)) > 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table programme (
  id               bigint       not null auto_increment primary key,
  version          int          not null default 0,
  code             varchar(20)  collate utf8mb4_bin not null comment 'P-2026-0001',
  institution_code varchar(20)  collate utf8mb4_bin not null,
  status           varchar(12)  not null,
  current_version  int          not null,
  created_at       datetime(6)  not null,
  created_by       varchar(20)  not null,
  changed_at       datetime(6)  not null,
  changed_by       varchar(20)  not null,
  unique key programme_code (code),
  key programme_institution (institution_code, status),
  constraint programme_of foreign key (institution_code) references institution (code),
  constraint programme_status check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'RETIRED'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A version is frozen when it is submitted; a returned programme goes on in the next one.
create table programme_version (
  id                bigint        not null auto_increment primary key,
  version           int           not null default 0,
  programme_code    varchar(20)   collate utf8mb4_bin not null,
  no                int           not null,
  frozen            boolean       not null default false,
  title             varchar(150)  not null,
  summary           varchar(500)  not null,
  goal              varchar(2000) not null,
  target_audience   varchar(300)  not null,
  minimum_age       int           null,
  maximum_age       int           null,
  residents_only    boolean       not null default false,
  field             varchar(24)   not null comment '6진 분류',
  sub_field         varchar(5)    not null comment '1-1 … 6-3',
  tags              varchar(300)  not null default '',
  kind              varchar(12)   not null,
  audience_kind     varchar(12)   not null,
  delivery_mode     varchar(15)   not null,
  session_minutes   int           not null,
  capacity          int           not null,
  minimum_enrolment int           not null,
  tuition           bigint        not null,
  materials_fee     bigint        not null,
  materials_note    varchar(300)  null,
  minimum_rate_num  int           not null,
  minimum_rate_den  int           not null,
  unique key programme_version_no (programme_code, no),
  constraint programme_version_of foreign key (programme_code) references programme (code),
  constraint programme_version_money check (tuition >= 0 and materials_fee >= 0),
  constraint programme_version_rate check (minimum_rate_den > 0 and minimum_rate_num between 0 and minimum_rate_den),
  constraint programme_version_ages check (minimum_age is null or maximum_age is null or minimum_age <= maximum_age),
  constraint programme_version_seats check (capacity between 1 and 1000 and minimum_enrolment between 0 and capacity),
  constraint programme_version_minutes check (session_minutes between 10 and 600),
  constraint programme_version_field check (field in ('LITERACY', 'ACADEMIC_SUPPLEMENT', 'VOCATIONAL', 'CULTURE_ARTS', 'HUMANITIES', 'CIVIC')),
  constraint programme_version_kind check (kind in ('REGULAR', 'SPECIAL', 'SHORT')),
  constraint programme_version_audience check (audience_kind in ('INDIVIDUAL', 'GROUP')),
  constraint programme_version_mode check (delivery_mode in ('ONSITE', 'ONLINE', 'BLENDED', 'CORRESPONDENCE', 'MOBILE'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table programme_session_plan (
  programme_version_id bigint       not null,
  no                   int          not null,
  topic                varchar(200) not null,
  to_bring             varchar(200) null,
  primary key (programme_version_id, no),
  constraint session_plan_of foreign key (programme_version_id) references programme_version (id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table programme_budget_line (
  programme_version_id bigint       not null,
  no                   int          not null,
  item                 varchar(100) not null,
  working              varchar(200) null,
  amount               bigint       not null,
  primary key (programme_version_id, no),
  constraint budget_line_of foreign key (programme_version_id) references programme_version (id),
  constraint budget_line_amount check (amount >= 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table term (
  code       varchar(10) collate utf8mb4_bin not null primary key comment '2026-3',
  year       int         not null,
  no         int         not null,
  starts_on  date        not null,
  ends_on    date        not null,
  constraint term_days check (starts_on <= ends_on),
  unique key term_of_year (year, no)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table course (
  id                bigint        not null auto_increment primary key,
  version           int           not null default 0,
  code              varchar(20)   collate utf8mb4_bin not null comment '2026-3-0001',
  programme_code    varchar(20)   collate utf8mb4_bin not null,
  programme_version int           not null,
  term_code         varchar(10)   collate utf8mb4_bin not null,
  institution_code  varchar(20)   collate utf8mb4_bin not null,
  title             varchar(150)  not null,
  status            varchar(12)   not null,
  room_code         varchar(20)   collate utf8mb4_bin null,
  instructor_number varchar(12)   collate utf8mb4_bin null,
  starts_on         date          not null,
  ends_on           date          not null,
  weekdays          varchar(30)   not null comment 'MON,WED',
  starts_at         time          not null,
  ends_at           time          not null,
  session_count     int           not null,
  tuition           bigint        not null,
  materials_fee     bigint        not null,
  cancel_reason     varchar(500)  null,
  published_at      datetime(6)   null,
  created_at        datetime(6)   not null,
  created_by        varchar(20)   not null,
  changed_at        datetime(6)   not null,
  changed_by        varchar(20)   not null,
  unique key course_code (code),
  key course_term (term_code, status),
  key course_institution (institution_code, status),
  constraint course_programme foreign key (programme_code) references programme (code),
  constraint course_term foreign key (term_code) references term (code),
  constraint course_institution foreign key (institution_code) references institution (code),
  constraint course_room foreign key (room_code) references room (code),
  constraint course_instructor foreign key (instructor_number) references instructor (number),
  constraint course_status check (status in ('DRAFT', 'PUBLISHED', 'CANCELLED', 'FINISHED')),
  constraint course_days check (starts_on <= ends_on),
  constraint course_times check (starts_at < ends_at),
  constraint course_money check (tuition >= 0 and materials_fee >= 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table class_session (
  id                bigint       not null auto_increment primary key,
  version           int          not null default 0,
  code              varchar(24)  collate utf8mb4_bin not null comment '2026-3-0001-01',
  course_code       varchar(20)  collate utf8mb4_bin not null,
  no                int          not null,
  day               date         not null,
  starts_at         time         not null,
  ends_at           time         not null,
  room_code         varchar(20)  collate utf8mb4_bin null,
  instructor_number varchar(12)  collate utf8mb4_bin null,
  topic             varchar(200) not null,
  to_bring          varchar(200) null,
  status            varchar(12)  not null,
  unique key class_session_code (code),
  unique key class_session_no (course_code, no),
  key class_session_day (day, room_code),
  key class_session_instructor (instructor_number, day),
  constraint class_session_of foreign key (course_code) references course (code),
  constraint class_session_status check (status in ('PLANNED', 'SUSPENDED')),
  constraint class_session_times check (starts_at < ends_at)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- The seat counter. No foreign key points here and none leaves: an insert elsewhere must never lock this row.
create table intake (
  course_code      varchar(20) collate utf8mb4_bin not null primary key,
  state            varchar(8)  not null,
  capacity         int         not null,
  taken            int         not null default 0,
  waiting_capacity int         not null,
  waiting          int         not null default 0,
  allowed_over     int         not null default 0,
  next_seq         int         not null default 1,
  constraint intake_state check (state in ('OPEN', 'HALTED')),
  constraint intake_capacity check (capacity >= 0 and waiting_capacity >= 0 and allowed_over >= 0),
  constraint intake_never_oversold check (taken between 0 and capacity + allowed_over),
  constraint intake_waiting check (waiting >= 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table application_round (
  id          bigint      not null auto_increment primary key,
  version     int         not null default 0,
  course_code varchar(20) collate utf8mb4_bin not null,
  no          int         not null,
  opens_at    datetime(6) not null,
  closes_at   datetime(6) not null,
  method      varchar(12) not null,
  channels    varchar(40) not null comment 'INTERNET,VISIT,PHONE',
  unique key application_round_no (course_code, no),
  constraint application_round_window check (opens_at < closes_at),
  constraint application_round_method check (method in ('FIRST_COME', 'LOTTERY', 'SCREENING', 'MIXED'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table application (
  id             bigint       not null auto_increment primary key,
  version        int          not null default 0,
  number         varchar(32)  collate utf8mb4_bin not null comment '2026-3-0001-0017: course and place in the order of decision',
  course_code    varchar(20)  collate utf8mb4_bin not null,
  term_code      varchar(10)  collate utf8mb4_bin not null,
  citizen_number varchar(12)  collate utf8mb4_bin not null,
  round_no       int          not null,
  seq            int          not null,
  status         varchar(16)  not null,
  channel        varchar(10)  not null,
  clerk          varchar(12)  collate utf8mb4_bin null,
  request_key    char(36)     collate utf8mb4_bin not null,
  support_needs  varchar(300) null,
  message        varchar(500) null,
  received_at    datetime(6)  not null,
  decided_at     datetime(6)  not null,
  ended_at       datetime(6)  null,
  -- 1 while the application lives, null once it has ended: one live application a person and course.
  live           tinyint      as (case when status in ('SUBMITTED', 'DRAW_PENDING', 'IN_REVIEW', 'HELD', 'QUEUED', 'OFFERED', 'ENROLLED') then 1 end) persistent,
  unique key application_number (number),
  unique key application_seq (course_code, seq),
  unique key application_live (course_code, citizen_number, live),
  unique key application_request (citizen_number, request_key),
  key application_citizen (citizen_number, term_code),
  key application_queue (course_code, status, seq),
  constraint application_course foreign key (course_code) references course (code),
  constraint application_citizen foreign key (citizen_number) references citizen (number),
  constraint application_status check (status in ('SUBMITTED', 'DRAW_PENDING', 'IN_REVIEW', 'HELD', 'QUEUED', 'OFFERED', 'ENROLLED', 'NOT_SELECTED',
                                                  'REJECTED', 'DECLINED', 'OFFER_EXPIRED', 'CANCELLED', 'WITHDRAWN', 'CLASS_CANCELLED')),
  constraint application_channel check (channel in ('INTERNET', 'VISIT', 'PHONE'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- What happened to an application, for the citizen to read.
create table application_event (
  id                 bigint       not null auto_increment primary key,
  application_number varchar(32)  collate utf8mb4_bin not null,
  at                 datetime(6)  not null,
  from_status        varchar(16)  null,
  to_status          varchar(16)  not null,
  actor              varchar(20)  not null,
  channel            varchar(10)  not null,
  reason             varchar(40)  not null,
  note               varchar(500) null,
  key application_event_of (application_number, id)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- Facts are appended and never edited; the mark that counts is folded from them.
create table attendance_fact (
  id                 bigint       not null auto_increment primary key,
  session_code       varchar(24)  collate utf8mb4_bin not null,
  application_number varchar(32)  collate utf8mb4_bin not null,
  mark               varchar(12)  not null,
  source             varchar(12)  not null,
  at                 datetime(6)  not null,
  by_account         varchar(20)  not null,
  reason             varchar(300) null,
  key attendance_fact_of (session_code, application_number, id),
  key attendance_fact_learner (application_number),
  constraint attendance_session foreign key (session_code) references class_session (code),
  constraint attendance_application foreign key (application_number) references application (number),
  constraint attendance_mark check (mark in ('PRESENT', 'LATE', 'EARLY_LEAVE', 'ABSENT', 'EXCUSED')),
  constraint attendance_source check (source in ('QR', 'INSTRUCTOR', 'STAFF', 'APPEAL')),
  constraint attendance_reason check (source not in ('STAFF', 'APPEAL') or length(trim(reason)) > 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table attendance_sheet (
  session_code varchar(24) collate utf8mb4_bin not null primary key,
  version      int         not null default 0,
  closed_at    datetime(6) null,
  closed_by    varchar(20) null,
  constraint attendance_sheet_of foreign key (session_code) references class_session (code)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table completion (
  id                 bigint       not null auto_increment primary key,
  version            int          not null default 0,
  course_code        varchar(20)  collate utf8mb4_bin not null,
  application_number varchar(32)  collate utf8mb4_bin not null,
  citizen_number     varchar(12)  collate utf8mb4_bin not null,
  status             varchar(12)  not null,
  outcome            varchar(14)  not null,
  attended_minutes   int          not null,
  total_minutes      int          not null,
  needed_num         int          not null,
  needed_den         int          not null,
  working            longtext     not null comment 'JSON: the rule, each leaf and its evidence',
  decided_at         datetime(6)  not null,
  decided_by         varchar(20)  not null,
  finalised_at       datetime(6)  null,
  finalised_by       varchar(20)  null,
  unique key completion_of (application_number),
  key completion_course (course_code, status),
  key completion_citizen (citizen_number),
  constraint completion_application foreign key (application_number) references application (number),
  constraint completion_status check (status in ('OPEN', 'PRELIMINARY', 'FINAL', 'REVISED')),
  constraint completion_outcome check (outcome in ('COMPLETED', 'NOT_COMPLETED', 'UNKNOWN')),
  constraint completion_final check (status not in ('FINAL', 'REVISED') or (outcome <> 'UNKNOWN' and finalised_at is not null)),
  constraint completion_working check (json_valid(working))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table certificate (
  id                 bigint       not null auto_increment primary key,
  version            int          not null default 0,
  number             varchar(40)  not null comment '안성-2026-평생-00001',
  token              char(26)     collate utf8mb4_bin not null comment '128 random bits, base32',
  kind               varchar(16)  not null,
  application_number varchar(32)  collate utf8mb4_bin not null,
  citizen_number     varchar(12)  collate utf8mb4_bin not null,
  -- Frozen on the day of issue: what the paper says stays true whatever changes later.
  holder_name        varchar(80)  not null,
  holder_birth_date  date         not null,
  course_title       varchar(150) not null,
  institution_name   varchar(100) not null,
  issuer             varchar(60)  not null,
  period_from        date         not null,
  period_to          date         not null,
  attended_minutes   int          not null,
  total_minutes      int          not null,
  issued_on          date         not null,
  issued_at          datetime(6)  not null,
  issued_by          varchar(20)  not null,
  status             varchar(8)   not null,
  revoked_at         datetime(6)  null,
  revoked_by         varchar(20)  null,
  revoke_reason      varchar(300) null,
  reissue_of         varchar(40)  null,
  unique key certificate_number (number),
  unique key certificate_token (token),
  key certificate_citizen (citizen_number),
  key certificate_application (application_number),
  constraint certificate_kind check (kind in ('COMPLETION', 'PARTICIPATION', 'CAREER')),
  constraint certificate_status check (status in ('VALID', 'REVOKED', 'REPLACED')),
  constraint certificate_revoked check (status <> 'REVOKED' or (revoked_at is not null and length(trim(revoke_reason)) > 0))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

create table message (
  id             bigint        not null auto_increment primary key,
  outbox_id      bigint        not null,
  citizen_number varchar(12)   collate utf8mb4_bin not null,
  template       varchar(60)   not null,
  subject        varchar(200)  not null,
  body           varchar(2000) not null,
  channel        varchar(10)   not null,
  status         varchar(10)   not null,
  created_at     datetime(6)   not null,
  sent_at        datetime(6)   null,
  read_at        datetime(6)   null,
  unique key message_once (outbox_id, citizen_number, channel),
  key message_citizen (citizen_number, id),
  constraint message_channel check (channel in ('SITE', 'SMS', 'MAIL')),
  constraint message_status check (status in ('WAITING', 'SENT', 'FAILED'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
