-- Somebody without a sign-in, entered by staff who heard or read their consent (개인정보 보호법 제15조, 제22조의2).
create table desk_registration (
  citizen_number     varchar(12)  collate utf8mb4_bin not null primary key,
  consent            varchar(8)   not null comment 'how it was given',
  consented_at       datetime(6)  not null,
  guardian_name      varchar(80)  null,
  guardian_phone     varchar(20)  null,
  guardian_relation  varchar(16)  null,
  registered_by      varchar(20)  not null,
  constraint desk_registration_citizen foreign key (citizen_number) references citizen (number),
  constraint desk_registration_consent check (consent in ('SPOKEN', 'WRITTEN')),
  constraint desk_registration_guardian check ((guardian_name is null) = (guardian_phone is null) and (guardian_name is null) = (guardian_relation is null)),
  constraint desk_registration_relation check (guardian_relation is null or guardian_relation in ('PARENT', 'GRANDPARENT', 'LEGAL_GUARDIAN'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

-- What somebody of the staff has seen with their own eyes, and on what kind of paper. The paper itself is never kept.
create table citizen_sighting (
  id              bigint       not null auto_increment primary key,
  citizen_number  varchar(12)  collate utf8mb4_bin not null,
  what            varchar(10)  not null,
  paper           varchar(20)  not null,
  seen_on         date         not null,
  seen_by         varchar(20)  not null,
  key citizen_sighting_of (citizen_number, what, id),
  constraint citizen_sighting_citizen foreign key (citizen_number) references citizen (number),
  constraint citizen_sighting_what check (what in ('IDENTITY', 'RESIDENCE')),
  constraint citizen_sighting_paper check (paper in ('RESIDENT_CARD', 'DRIVING_LICENCE', 'FOREIGN_CARD', 'PASSPORT', 'STUDENT_CARD', 'RESIDENT_REGISTER'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
