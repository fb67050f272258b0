-- What a course has ready for who needs it; a need without a row is a question nobody has answered yet.
create table course_support (
  course_code varchar(20)  collate utf8mb4_bin not null,
  need        varchar(20)  not null,
  ready       boolean      not null,
  note        varchar(200) null,
  noted_by    varchar(20)  not null,
  noted_at    datetime(6)  not null,
  primary key (course_code, need),
  constraint course_support_course foreign key (course_code) references course (code)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- What somebody has declared once to need wherever they learn. Health data: with a consent of its own, gone when it is withdrawn (개인정보 보호법 제23조).
create table declared_need (
  citizen_number varchar(12)  collate utf8mb4_bin not null primary key,
  needs          varchar(300) not null,
  consented_at   datetime(6)  not null,
  constraint declared_need_citizen foreign key (citizen_number) references citizen (number)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- A guardian and a child under 14 for whom the guardian has consented and applies (개인정보 보호법 제22조의2).
create table guardian_child (
  guardian_number varchar(12) collate utf8mb4_bin not null,
  child_number    varchar(12) collate utf8mb4_bin not null,
  relation        varchar(16) not null,
  consented_at    datetime(6) not null,
  ended_at        datetime(6) null,
  primary key (guardian_number, child_number),
  key guardian_child_of (child_number),
  constraint guardian_child_guardian foreign key (guardian_number) references citizen (number),
  constraint guardian_child_child foreign key (child_number) references citizen (number),
  constraint guardian_child_relation check (relation in ('PARENT', 'GRANDPARENT', 'LEGAL_GUARDIAN'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- 안성시에 직장이나 학교가 있는 분
alter table citizen add column works_here boolean not null default false comment 'works or studies in the city, as the person says' after district_code;
