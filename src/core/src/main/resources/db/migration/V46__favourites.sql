-- 찜: the courses a citizen wants to keep in sight. It claims no seat and tells nobody.
create table favourite (
  citizen_number varchar(12) collate utf8mb4_bin not null,
  course_code    varchar(20) collate utf8mb4_bin not null,
  kept_at        datetime(6) not null,
  primary key (citizen_number, course_code),
  key favourite_newest (citizen_number, kept_at),
  constraint favourite_citizen foreign key (citizen_number) references citizen (number) on delete cascade,
  constraint favourite_course foreign key (course_code) references course (code) on delete cascade
);
