-- 무단결석 제재: dated rules, cases with an objection and a lifting.

create table sanction_rule (
  from_day     date         not null primary key comment 'holds for courses that end from this day on',
  share_num    int          not null comment 'unexcused absences, share of the sessions held, from which it is a case',
  share_den    int          not null,
  cautions     int          not null comment 'so many cases are only cautioned before a ban',
  ban_days     int          not null,
  same_field   boolean      not null comment 'the ban is for programmes of the same field only',
  basis        varchar(12)  not null,
  source       varchar(300) null,
  written_by   varchar(20)  not null,
  written_at   datetime(6)  not null,
  constraint sanction_rule_share check (share_den > 0 and share_num between 1 and share_den),
  constraint sanction_rule_cautions check (cautions between 0 and 10),
  constraint sanction_rule_days check (ban_days between 1 and 730),
  constraint sanction_rule_basis check (basis in ('LAW', 'PRACTICE', 'PLACEHOLDER', 'CHOICE'))
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;

insert into sanction_rule (from_day, share_num, share_den, cautions, ban_days, same_field, basis, source, written_by, written_at) values
  ('2026-01-01', 1, 2, 1, 30, true, 'PRACTICE', '인천평생학습관 2017년 안내: 첫 번째는 서면 주의, 두 번째는 1개월 신청 제한, 같은 분야에 한함', 'install', utc_timestamp(6));

create table sanction (
  id                 bigint        not null auto_increment primary key,
  version            int           not null default 0,
  number             varchar(20)   collate utf8mb4_bin not null comment 'SN-2026-0001',
  citizen_number     varchar(12)   collate utf8mb4_bin not null,
  application_number varchar(32)   collate utf8mb4_bin not null,
  course_code        varchar(20)   collate utf8mb4_bin not null,
  institution_code   varchar(20)   collate utf8mb4_bin not null,
  field              varchar(24)   not null,
  rule_from          date          not null,
  kind               varchar(10)   not null,
  status             varchar(10)   not null,
  missed             int           not null,
  sessions           int           not null,
  begins_on          date          not null,
  ends_on            date          null comment 'last day of a ban; null for a caution',
  same_field         boolean       not null,
  reason             varchar(500)  not null,
  decided_by         varchar(12)   collate utf8mb4_bin not null,
  decided_at         datetime(6)   not null,
  objection          varchar(1000) null,
  objected_at        datetime(6)   null,
  answer             varchar(1000) null,
  answered_by        varchar(12)   collate utf8mb4_bin null,
  answered_at        datetime(6)   null,
  unique key sanction_number (number),
  unique key sanction_once (application_number),
  key sanction_citizen (citizen_number, status, ends_on),
  key sanction_institution (institution_code, status, id),
  constraint sanction_kind check (kind in ('CAUTION', 'BAN')),
  constraint sanction_status check (status in ('IN_FORCE', 'OBJECTED', 'LIFTED', 'UPHELD')),
  constraint sanction_ban check ((kind = 'BAN') = (ends_on is not null)),
  constraint sanction_objection check (status <> 'OBJECTED' or length(trim(objection)) > 0),
  constraint sanction_answer check (status not in ('LIFTED', 'UPHELD') or length(trim(answer)) > 0)
) default charset = utf8mb4 collate = utf8mb4_uca1400_ai_ci;
