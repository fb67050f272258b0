-- What must always be true of seats, applications, rooms, certificates and messages; each statement lists what breaks it, and lists nothing when all is well.
-- Read-only, no locks. One file for the page /checks of the staff's site, for check-ledger.sh and for the tests.
-- A check begins with its code; then what is wrong when it lists something, and what to do, in Korean and English; then one statement.

-- check S01
-- ko 차지한 자리 수가 실제로 자리에 있는 신청 수와 달라요.
-- en The counter of taken seats differs from the applications that sit.
-- do_ko 접수를 멈추고 IT 담당자에게 알려 주세요. 신청 기록이 옳고 숫자가 틀린 것입니다.
-- do_en Halt the intake and tell IT: the applications are right, the counter is wrong.
select 'S01' as check_code, k.course_code as offender, concat(k.taken, ' <> ', coalesce(a.n, 0)) as detail
from intake k left join (select course_code, count(*) as n from application where status in ('HELD', 'OFFERED', 'ENROLLED') group by course_code) a
  on a.course_code = k.course_code
where k.taken <> coalesce(a.n, 0);

-- check S02
-- ko 대기 인원 수가 실제로 기다리는 신청 수와 달라요.
-- en The counter of people waiting differs from the applications that wait.
-- do_ko 접수를 멈추고 IT 담당자에게 알려 주세요.
-- do_en Halt the intake and tell IT.
select 'S02' as check_code, k.course_code as offender, concat(k.waiting, ' <> ', coalesce(a.n, 0)) as detail
from intake k left join (select course_code, count(*) as n from application where status = 'QUEUED' group by course_code) a
  on a.course_code = k.course_code
where k.waiting <> coalesce(a.n, 0);

-- check S03
-- ko 남겨 둔 자리의 숫자가 그 자리에 앉은 신청 수와 달라요.
-- en The counter of a quota differs from the applications that sit on it.
-- do_ko 접수를 멈추고 IT 담당자에게 알려 주세요.
-- do_en Halt the intake and tell IT.
select 'S03' as check_code, concat(q.course_code, ' ', q.no) as offender, concat(q.taken, ' <> ', coalesce(a.n, 0)) as detail
from seat_quota q left join (select course_code, quota_no, count(*) as n from application where status in ('HELD', 'OFFERED', 'ENROLLED')
  and quota_no is not null group by course_code, quota_no) a on a.course_code = q.course_code and a.quota_no = q.no
where q.taken <> coalesce(a.n, 0);

-- check S04
-- ko 정원보다 많은 사람이 자리를 차지했어요.
-- en More seats are taken than there are.
-- do_ko 나중에 들어온 신청부터 확인하고, 정원을 늘릴 수 있는지 먼저 살펴 주세요.
-- do_en Look at the latest applications; see first whether the capacity can be raised.
select 'S04' as check_code, course_code as offender, concat(taken, ' > ', capacity, ' + ', allowed_over) as detail
from intake where taken > capacity + allowed_over;

-- check S05
-- ko 정원을 줄일 때 허용한 초과 인원이 맞지 않아요.
-- en What may be over the capacity is not what is over it.
-- do_ko 차수 화면에서 정원을 한 번 다시 저장해 주세요.
-- do_en Store the size of the course once more on its page of rounds.
select 'S05' as check_code, course_code as offender, concat(allowed_over, ' <> ', greatest(0, cast(taken as signed) - capacity)) as detail
from intake where allowed_over <> greatest(0, cast(taken as signed) - capacity);

-- check S06
-- ko 남겨 둔 자리를 모두 더하면 정원보다 많아요.
-- en The kept seats of a course add up to more than it has.
-- do_ko 차수 화면에서 남겨 두는 자리를 줄여 주세요.
-- do_en Keep fewer seats on the page of rounds.
select 'S06' as check_code, k.course_code as offender, concat(sum(q.seats), ' > ', k.capacity) as detail
from intake k join seat_quota q on q.course_code = k.course_code and not q.released
group by k.course_code, k.capacity having sum(q.seats) > k.capacity;

-- check S07
-- ko 남겨 둔 자리의 가짓수가 접수창구에 적힌 것과 달라요.
-- en The number of quotas differs from what the counter row says.
-- do_ko 차수 화면에서 남겨 두는 자리를 한 번 다시 저장해 주세요.
-- do_en Store the kept seats once more on the page of rounds.
select 'S07' as check_code, k.course_code as offender, concat(k.quotas, ' <> ', count(q.no)) as detail
from intake k left join seat_quota q on q.course_code = k.course_code group by k.course_code, k.quotas having k.quotas <> count(q.no);

-- check S08
-- ko 없는 자리 묶음에 앉은 신청이 있어요.
-- en An application sits on a quota that does not exist.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'S08' as check_code, a.number as offender, concat('quota ', a.quota_no) as detail
from application a left join seat_quota q on q.course_code = a.course_code and q.no = a.quota_no
where a.quota_no is not null and a.status in ('HELD', 'OFFERED', 'ENROLLED') and q.no is null;

-- check S09
-- ko 접수창구가 없는 강좌가 있어요.
-- en A course has no intake.
-- do_ko IT 담당자에게 알려 주세요. 이 강좌는 신청을 받지 못합니다.
-- do_en Tell IT: nobody can apply for this course.
select 'S09' as check_code, c.code as offender, c.status as detail
from course c left join intake k on k.course_code = c.code where k.course_code is null;

-- check S10
-- ko 남겨 둔 자리에 그 묶음에 들지 않는 사람이 앉았어요.
-- en Somebody sits on a kept seat without belonging to its group.
-- do_ko 신청 기록을 확인하고 IT 담당자에게 알려 주세요.
-- do_en Look at the application and tell IT.
select 'S10' as check_code, number as offender, concat('quota ', quota_no) as detail
from application where quota_no is not null and status in ('HELD', 'OFFERED', 'ENROLLED') and (fits & (1 << quota_no)) = 0;

-- check A01
-- ko 한 사람이 같은 강좌에 살아 있는 신청을 둘 이상 가지고 있어요.
-- en A person has more than one live application for a course.
-- do_ko 나중 신청을 취소하고 본인에게 알려 주세요.
-- do_en End the later one and tell the person.
select 'A01' as check_code, concat(course_code, ' ', citizen_number) as offender, group_concat(number order by seq separator ' ') as detail
from application where status in ('SUBMITTED', 'DRAW_PENDING', 'IN_REVIEW', 'HELD', 'QUEUED', 'OFFERED', 'ENROLLED')
group by course_code, citizen_number having count(*) > 1;

-- check A02
-- ko 접수 번호에 빈 번호가 있거나 다음 번호가 맞지 않아요.
-- en The numbers of a course have a gap, or the next one is wrong.
-- do_ko 신청이 사라진 것일 수 있습니다. 바로 IT 담당자에게 알려 주세요.
-- do_en An application may have been lost: tell IT at once.
select 'A02' as check_code, k.course_code as offender, concat('1 … ', coalesce(a.most, 0), ', ', coalesce(a.n, 0), ', next ', k.next_seq) as detail
from intake k left join (select course_code, max(seq) as most, min(seq) as least, count(*) as n from application group by course_code) a
  on a.course_code = k.course_code
where coalesce(a.most, 0) <> coalesce(a.n, 0) or coalesce(a.least, 1) <> 1 or k.next_seq <> coalesce(a.most, 0) + 1;

-- check A03
-- ko 신청 번호가 강좌 번호와 접수 순서로 되어 있지 않아요.
-- en The number of an application does not say its course and its place in the order.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'A03' as check_code, number as offender, concat(course_code, ' ', seq) as detail
from application where number <> concat(course_code, '-', if(seq < 1000, lpad(seq, 4, '0'), seq));

-- check A04
-- ko 대기 순번이 겹치거나 다음 순번보다 커요.
-- en Two people have the same place in the queue, or a place beyond the next one.
-- do_ko 자리를 더 안내하지 말고 IT 담당자에게 알려 주세요.
-- do_en Offer no more seats and tell IT.
select 'A04' as check_code, a.course_code as offender, concat('queue ', max(a.queue_no), ', next ', k.next_queue) as detail
from application a join intake k on k.course_code = a.course_code where a.queue_no is not null
group by a.course_code, k.next_queue having max(a.queue_no) >= k.next_queue or count(*) <> count(distinct a.queue_no);

-- check A05
-- ko 신청에 적힌 기(학기)가 강좌의 기와 달라요.
-- en The term of an application differs from its course's.
-- do_ko 한 기 강좌 수가 잘못 세어집니다. IT 담당자에게 알려 주세요.
-- do_en The courses a term are counted wrongly: tell IT.
select 'A05' as check_code, a.number as offender, concat(a.term_code, ' <> ', c.term_code) as detail
from application a join course c on c.code = a.course_code where a.term_code <> c.term_code;

-- check A06
-- ko 끝난 신청에 끝난 때가 없거나, 살아 있는 신청에 끝난 때가 적혀 있어요.
-- en An ended application has no end, or a live one has.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'A06' as check_code, number as offender, status as detail
from application
where (status in ('SUBMITTED', 'DRAW_PENDING', 'IN_REVIEW', 'HELD', 'QUEUED', 'OFFERED', 'ENROLLED')) = (ended_at is not null);

-- check A07
-- ko 빈자리가 있는데 기다리는 사람이 있어요.
-- en Somebody waits beside a seat that is free.
-- do_ko 차수 화면에서 정원을 한 번 다시 저장하면 순서대로 안내됩니다. 그래도 남으면 IT 담당자에게 알려 주세요.
-- do_en Store the size of the course once more: the seat is offered in order. If it remains, tell IT.
select 'A07' as check_code, k.course_code as offender, concat(k.capacity - k.taken, ' free, ', k.waiting, ' waiting') as detail
from intake k join course c on c.code = k.course_code and c.status = 'PUBLISHED' and c.starts_on > date(utc_timestamp() + interval 9 hour)
where k.state = 'OPEN' and k.quotas = 0 and k.taken < k.capacity
  and exists (select 1 from application a where a.course_code = k.course_code and a.status = 'QUEUED'
    and not exists (select 1 from sanction s where s.citizen_number = a.citizen_number and s.kind = 'BAN'))
  and not exists (select 1 from application a where a.course_code = k.course_code and a.status = 'QUEUED' and a.party_key is not null)
  and not exists (select 1 from application_round r where r.course_code = k.course_code and r.seats is not null);

-- check A08
-- ko 함께 신청한 사람들의 신청이 서로 다른 강좌에 있어요.
-- en People who applied together stand in different courses.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'A08' as check_code, party_key as offender, group_concat(number separator ' ') as detail
from application where party_key is not null group by party_key having count(distinct course_code) > 1;

-- check A09
-- ko 함께 신청한 사람 가운데 누구는 자리에 있고 누구는 기다려요.
-- en Of people who applied together some have a seat and others wait.
-- do_ko 신청 기록을 보고 함께 앉을 수 있는지 확인해 주세요.
-- do_en Look whether they can be seated together.
select 'A09' as check_code, party_key as offender, group_concat(concat(number, ' ', status) separator ', ') as detail
from application where party_key is not null and status in ('QUEUED', 'HELD', 'OFFERED', 'ENROLLED')
group by party_key having sum(status = 'QUEUED') > 0 and sum(status <> 'QUEUED') > 0;

-- check A10
-- ko 폐강으로 잃은 자리 대신 고른 신청이 그 사람의 폐강된 신청을 가리키지 않아요.
-- en An application stands for a lost seat that is not one of the same person.
-- do_ko IT 담당자에게 알려 주세요. 한 기 강좌 수에서 잘못 빠집니다.
-- do_en Tell IT: it is left out of the courses a term wrongly.
select 'A10' as check_code, a.number as offender, a.replaces as detail
from application a left join application lost on lost.number = a.replaces and lost.citizen_number = a.citizen_number and lost.status = 'CLASS_CANCELLED'
where a.replaces is not null and lost.number is null;

-- check A11
-- ko 전화·방문 신청에 접수한 직원이 없거나, 인터넷 신청에 직원이 적혀 있어요.
-- en An application by telephone or visit names no clerk, or one by internet names one.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'A11' as check_code, number as offender, concat(channel, ' ', coalesce(clerk, '-')) as detail
from application where (channel = 'INTERNET') <> (clerk is null);

-- check E01
-- ko 접수 기록으로 시작하지 않는 신청이 있어요.
-- en The history of an application does not begin with its receipt.
-- do_ko 기록이 지워졌을 수 있습니다. IT 담당자에게 알려 주세요.
-- do_en A record may have been deleted: tell IT.
select 'E01' as check_code, a.number as offender, concat(coalesce(e.n, 0), ' first') as detail
from application a
left join (select application_number, sum(from_status is null) as n, min(id) as first, min(if(from_status is null, id, null)) as receipt
  from application_event group by application_number) e on e.application_number = a.number
where e.application_number is null or e.n <> 1 or e.first <> e.receipt;

-- check E02
-- ko 신청의 상태가 마지막 기록과 달라요.
-- en The status of an application is not what its last record says.
-- do_ko 누가 직접 고쳤을 수 있습니다. IT 담당자에게 알려 주세요.
-- do_en Somebody may have changed it by hand: tell IT.
select 'E02' as check_code, a.number as offender, concat(a.status, ' <> ', e.to_status) as detail
from application a join (select application_number, max(id) as last from application_event group by application_number) l on l.application_number = a.number
join application_event e on e.id = l.last where e.to_status <> a.status;

-- check E03
-- ko 신청 기록이 이어지지 않아요. 앞 기록의 끝과 뒤 기록의 시작이 달라요.
-- en The history of an application is broken: a record does not begin where the one before ended.
-- do_ko 기록이 지워졌을 수 있습니다. IT 담당자에게 알려 주세요.
-- do_en A record may have been deleted: tell IT.
select 'E03' as check_code, x.application_number as offender, concat(x.before_status, ' / ', x.from_status, ' > ', x.to_status) as detail
from (select application_number, from_status, to_status, lag(to_status) over (partition by application_number order by id) as before_status from application_event) x
where x.before_status is not null and x.from_status is not null and x.from_status <> x.before_status;

-- check E04
-- ko 있을 수 없는 상태 변화가 기록되어 있어요.
-- en The history has a change of status that is not allowed.
-- do_ko 누가 직접 고쳤을 수 있습니다. IT 담당자에게 알려 주세요.
-- do_en Somebody may have changed it by hand: tell IT.
select 'E04' as check_code, application_number as offender, concat(from_status, ' > ', to_status) as detail
from application_event where from_status is not null and concat(from_status, '>', to_status) not in (
  'SUBMITTED>DRAW_PENDING', 'SUBMITTED>IN_REVIEW', 'SUBMITTED>HELD', 'SUBMITTED>QUEUED', 'SUBMITTED>ENROLLED', 'SUBMITTED>CANCELLED', 'SUBMITTED>CLASS_CANCELLED',
  'DRAW_PENDING>HELD', 'DRAW_PENDING>QUEUED', 'DRAW_PENDING>ENROLLED', 'DRAW_PENDING>NOT_SELECTED', 'DRAW_PENDING>CANCELLED', 'DRAW_PENDING>CLASS_CANCELLED',
  'IN_REVIEW>HELD', 'IN_REVIEW>QUEUED', 'IN_REVIEW>ENROLLED', 'IN_REVIEW>REJECTED', 'IN_REVIEW>CANCELLED', 'IN_REVIEW>CLASS_CANCELLED',
  'HELD>ENROLLED', 'HELD>CANCELLED', 'HELD>CLASS_CANCELLED',
  'QUEUED>OFFERED', 'QUEUED>HELD', 'QUEUED>ENROLLED', 'QUEUED>CANCELLED', 'QUEUED>CLASS_CANCELLED',
  'OFFERED>HELD', 'OFFERED>ENROLLED', 'OFFERED>DECLINED', 'OFFERED>OFFER_EXPIRED', 'OFFERED>QUEUED', 'OFFERED>CANCELLED', 'OFFERED>CLASS_CANCELLED',
  'ENROLLED>CANCELLED', 'ENROLLED>CLASS_CANCELLED', 'ENROLLED>WITHDRAWN');

-- check R01
-- ko 신청에 적힌 접수 차수가 없어요.
-- en The round of an application does not exist.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'R01' as check_code, a.number as offender, concat('round ', a.round_no) as detail
from application a left join application_round r on r.course_code = a.course_code and r.no = a.round_no where r.no is null;

-- check R02
-- ko 접수 기간 밖이나 받지 않는 방법으로 들어온 신청이 있어요.
-- en An application came outside every window of its round, or by a way it does not take.
-- do_ko 접수 기간을 나중에 바꾸었는지 차수 기록을 먼저 보고, 아니면 IT 담당자에게 알려 주세요.
-- do_en See in the changes of the rounds whether the window was moved; if not, tell IT.
select 'R02' as check_code, a.number as offender, concat(a.channel, ' ', a.received_at) as detail
from application a where exists (select 1 from application_round r where r.course_code = a.course_code and r.no = a.round_no)
and not exists (select 1 from round_window w where w.course_code = a.course_code and w.round_no = a.round_no
  and w.opens_at <= a.received_at and a.received_at < w.closes_at and find_in_set(a.channel, w.channels) > 0);

-- check R03
-- ko 한 강좌의 두 차수가 같은 때에 열려 있어요.
-- en Two rounds of a course are open at the same time.
-- do_ko 차수 화면에서 기간이 겹치지 않게 고쳐 주세요.
-- do_en Put the windows apart on the page of rounds.
select distinct 'R03' as check_code, one.course_code as offender, concat(one.round_no, ' / ', other.round_no) as detail
from round_window one join round_window other on other.course_code = one.course_code and other.round_no > one.round_no
where one.opens_at < other.closes_at and other.opens_at < one.closes_at;

-- check R04
-- ko 접수 기간이 없는 차수가 있어요.
-- en A round has no window.
-- do_ko 차수 화면에서 접수 기간을 적어 주세요.
-- do_en Enter a window on the page of rounds.
select 'R04' as check_code, concat(r.course_code, ' ', r.no) as offender, r.method as detail
from application_round r left join round_window w on w.course_code = r.course_code and w.round_no = r.no where w.no is null;

-- check C01
-- ko 폐강한 강좌에 살아 있는 신청이 있어요.
-- en A course that was called off has live applications.
-- do_ko 신청한 분께 알리고 IT 담당자에게 알려 주세요.
-- do_en Tell the people and IT.
select 'C01' as check_code, a.number as offender, a.status as detail
from application a join course c on c.code = a.course_code and c.status = 'CANCELLED'
where a.status in ('SUBMITTED', 'DRAW_PENDING', 'IN_REVIEW', 'HELD', 'QUEUED', 'OFFERED', 'ENROLLED');

-- check C02
-- ko 폐강한 강좌의 접수창구가 열려 있어요.
-- en The intake of a course that was called off is open.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'C02' as check_code, c.code as offender, k.state as detail
from course c join intake k on k.course_code = c.code where c.status = 'CANCELLED' and k.state <> 'HALTED';

-- check P01
-- ko 한 기에 정해진 수보다 많은 강좌를 신청한 사람이 있어요.
-- en A person has more courses in a term than the rule allows.
-- do_ko 폐강으로 다시 고른 강좌는 빼고 센 것입니다. 신청 기록을 확인해 주세요.
-- do_en Courses chosen again after one was called off do not count. Look at the applications.
select 'P01' as check_code, concat(a.citizen_number, ' ', a.term_code) as offender, concat(count(*), ' > ', max(r.most)) as detail
from application a join (select greatest((select cast(value as unsigned) from setting where name = 'enrolment.courses_per_term'),
  coalesce((select max(cast(was as unsigned)) from setting_change where name = 'enrolment.courses_per_term'), 0)) as most) r
where a.status in ('SUBMITTED', 'DRAW_PENDING', 'IN_REVIEW', 'HELD', 'QUEUED', 'OFFERED', 'ENROLLED') and a.replaces is null
group by a.citizen_number, a.term_code having count(*) > max(r.most);

-- check P02
-- ko 한 사람이 같은 시간에 모이는 두 강좌에 신청되어 있어요.
-- en A person has two courses that meet at the same time.
-- do_ko 수업 날짜를 나중에 바꾸었는지 보고, 본인과 의논해 주세요.
-- do_en See whether a class was moved later, and talk to the person.
select distinct 'P02' as check_code, a.number as offender, concat(b.number, ' ', s.day) as detail
from application a join application b on b.citizen_number = a.citizen_number and b.live = 1 and b.course_code > a.course_code
join class_session s on s.course_code = a.course_code and s.status = 'PLANNED'
join class_session t on t.course_code = b.course_code and t.status = 'PLANNED' and t.day = s.day and s.starts_at < t.ends_at and t.starts_at < s.ends_at
where a.live = 1;

-- check O01
-- ko 답할 기한이 없는 자리 안내가 있어요.
-- en A seat is offered without a time to answer.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'O01' as check_code, number as offender, course_code as detail from application where status = 'OFFERED' and offer_until is null;

-- check O02
-- ko 답할 기한이 10분 넘게 지난 자리 안내가 남아 있어요.
-- en An offer stands more than ten minutes after its time has run out.
-- do_ko 자리가 다음 분께 가지 않고 있습니다. 서버의 정기 작업이 도는지 IT 담당자에게 확인해 주세요.
-- do_en The seat does not go on: let IT see whether the timers of the server run.
select 'O02' as check_code, number as offender, offer_until as detail
from application where status = 'OFFERED' and offer_until < utc_timestamp(6) - interval 10 minute;

-- check O03
-- ko 공개되어 있지 않은 강좌에서 자리를 안내하고 있어요.
-- en A seat of a course that is not public is offered.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'O03' as check_code, a.number as offender, c.status as detail
from application a join course c on c.code = a.course_code where a.status = 'OFFERED' and c.status <> 'PUBLISHED';

-- check M01
-- ko 받은 신청 가운데 알림이 만들어지지 않은 것이 있어요(지난 7일).
-- en An application of the last seven days was received and nobody was going to be told.
-- do_ko 본인에게 직접 알리고 IT 담당자에게 알려 주세요.
-- do_en Tell the person, and IT.
select 'M01' as check_code, a.number as offender, a.received_at as detail
from application a left join (select json_value(body, '$.application') collate utf8mb4_bin as number from outbox
  where kind = 'application.received' and created_at > utc_timestamp(6) - interval 8 day) o on o.number = a.number
where a.received_at > utc_timestamp(6) - interval 7 day and o.number is null;

-- check M02
-- ko 하루 넘게 보내지 못한 알림이 있어요.
-- en A message has not gone out for more than a day.
-- do_ko IT 담당자에게 알려 주세요. 보내기 기록에 까닭이 있습니다.
-- do_en Tell IT: the reason stands beside the row.
select 'M02' as check_code, concat('outbox ', id) as offender, concat(kind, ' ', attempts) as detail
from outbox where done_at is null and created_at < utc_timestamp(6) - interval 1 day;

-- check B01
-- ko 수업이 있는데 강의실이 잡혀 있지 않아요.
-- en A class has a room that is not held for it.
-- do_ko 다른 예약이 들어오기 전에 강의실을 잡아 주세요.
-- do_en Hold the room before somebody else does.
select 'B01' as check_code, s.code as offender, concat(s.room_code, ' ', s.day) as detail
from class_session s join course c on c.code = s.course_code and c.status in ('DRAFT', 'PUBLISHED', 'FINISHED')
where s.status = 'PLANNED' and s.room_code is not null and not exists (select 1 from occupancy o join bookable_unit u on u.id = o.unit_id
  where o.holder = s.code and u.kind = 'ROOM' and u.code = s.room_code and o.held_from <= timestamp(s.day, s.starts_at) and o.held_to >= timestamp(s.day, s.ends_at));

-- check B02
-- ko 수업이 있는데 강사 일정이 잡혀 있지 않아요.
-- en A class has an instructor who is not held for it.
-- do_ko 강사가 다른 수업과 겹치지 않는지 확인해 주세요.
-- do_en See that the instructor does not teach elsewhere.
select 'B02' as check_code, s.code as offender, concat(s.instructor_number, ' ', s.day) as detail
from class_session s join course c on c.code = s.course_code and c.status in ('DRAFT', 'PUBLISHED', 'FINISHED')
where s.status = 'PLANNED' and s.instructor_number is not null and not exists (select 1 from occupancy o join bookable_unit u on u.id = o.unit_id
  where o.holder = s.code and u.kind = 'INSTRUCTOR' and u.code = s.instructor_number and o.held_from <= timestamp(s.day, s.starts_at) and o.held_to >= timestamp(s.day, s.ends_at));

-- check B03
-- ko 한 강의실이나 강사가 같은 시간에 두 번 잡혀 있어요.
-- en A room or an instructor is held twice at the same time.
-- do_ko 두 곳 가운데 하나를 옮겨 주세요.
-- do_en Move one of the two.
select 'B03' as check_code, one.holder as offender, concat(other.holder, ' ', one.held_from) as detail
from occupancy one join occupancy other on other.unit_id = one.unit_id and other.id > one.id and one.held_from < other.held_to and other.held_from < one.held_to;

-- check B04
-- ko 열리지 않는 수업이 강의실이나 강사를 잡고 있어요.
-- en A class that does not take place holds a room or an instructor.
-- do_ko IT 담당자에게 알려 주세요. 다른 사람이 쓰지 못하고 있습니다.
-- do_en Tell IT: nobody else can use it.
select distinct 'B04' as check_code, s.code as offender, concat(s.status, ' ', s.day) as detail
from class_session s join occupancy o on o.holder = s.code where s.status = 'SUSPENDED';

-- check B05
-- ko 예약은 있는데 그 날의 잠금 줄이 없어요.
-- en Something is held on a day that has no row to be locked by.
-- do_ko 같은 시간에 두 번 잡힐 수 있습니다. IT 담당자에게 알려 주세요.
-- do_en It could be held twice: tell IT.
select 'B05' as check_code, o.holder as offender, o.held_from as detail
from occupancy o left join unit_day d on d.unit_id = o.unit_id and d.day = date(o.held_from) where d.id is null;

-- check K01
-- ko 이수가 확정되지 않았는데 수료증이 나가 있어요.
-- en A certificate is good without a final completion.
-- do_ko 판정을 먼저 확인하고, 잘못 나간 것이면 발급대장에서 거두어 주세요.
-- do_en Look at the decision; if it was issued wrongly, take it back in the register.
select 'K01' as check_code, t.number as offender, coalesce(concat(d.status, ' ', d.outcome), '-') as detail
from certificate t left join completion d on d.application_number = t.application_number
where t.status = 'VALID' and t.kind = 'COMPLETION' and (d.id is null or d.status not in ('FINAL', 'REVISED') or d.outcome <> 'COMPLETED');

-- check K02
-- ko 자리가 없던 사람의 이수가 확정되어 있어요.
-- en A completion is final for somebody who had no seat.
-- do_ko 판정 화면에서 확인해 주세요.
-- do_en Look at it on the page of decisions.
select 'K02' as check_code, d.application_number as offender, a.status as detail
from completion d join application a on a.number = d.application_number where d.status in ('FINAL', 'REVISED') and a.status not in ('ENROLLED', 'WITHDRAWN');

-- check K03
-- ko 이수 판정의 사람이나 강좌가 신청과 달라요.
-- en A completion names another person or course than its application.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select 'K03' as check_code, d.application_number as offender, concat(d.citizen_number, ' ', d.course_code) as detail
from completion d join application a on a.number = d.application_number where d.citizen_number <> a.citizen_number or d.course_code <> a.course_code;

-- check K04
-- ko 다른 강좌의 수업에 적힌 출석이 있어요.
-- en An attendance mark stands in a class of another course.
-- do_ko IT 담당자에게 알려 주세요.
-- do_en Tell IT.
select distinct 'K04' as check_code, f.application_number as offender, f.session_code as detail
from attendance_fact f join class_session s on s.code = f.session_code join application a on a.number = f.application_number
where a.course_code <> s.course_code;

-- check N01
-- ko 다음 강좌 번호가 이미 쓴 번호보다 뒤처져 있어요.
-- en The series of course numbers is behind the numbers in use.
-- do_ko IT 담당자에게 알려 주세요. 다음 강좌를 열 수 없습니다.
-- do_en Tell IT: the next course cannot be opened.
select 'N01' as check_code, n.name as offender, concat(n.next_no, ' <= ', c.most) as detail
from number_series n join (select concat('course-', term_code) as name, max(cast(substring_index(code, '-', -1) as unsigned)) as most from course group by term_code) c
  on c.name = n.name where n.next_no <= c.most;

-- check N02
-- ko 다음 수료증 번호가 이미 쓴 번호보다 뒤처져 있어요.
-- en The series of certificate numbers is behind the numbers in use.
-- do_ko 발급을 멈추고 IT 담당자에게 알려 주세요.
-- do_en Stop issuing and tell IT.
select 'N02' as check_code, n.name as offender, concat(n.next_no, ' <= ', c.most) as detail
from number_series n join (select concat('certificate-', year(issued_on)) as name, max(cast(regexp_substr(number, '[0-9]+$') as unsigned)) as most
  from certificate group by year(issued_on)) c on c.name = n.name where n.next_no <= c.most;

-- check N03
-- ko 다음 시민 번호가 이미 쓴 번호보다 뒤처져 있어요.
-- en The series of citizen numbers is behind the numbers in use.
-- do_ko 가입할 수 없게 됩니다. IT 담당자에게 알려 주세요.
-- do_en Nobody can join: tell IT.
select 'N03' as check_code, n.name as offender, concat(n.next_no, ' <= ', c.most) as detail
from number_series n join (select 'citizen' as name, max(cast(substring(number, 3) as unsigned)) as most from citizen) c on c.name = n.name where n.next_no <= c.most;

-- check N04
-- ko 수료증 번호에 빈 번호가 있어요.
-- en The certificate numbers of a year have a gap.
-- do_ko 대장에서 지워진 것일 수 있습니다. IT 담당자에게 알려 주세요.
-- do_en An entry of the register may have been deleted: tell IT.
select 'N04' as check_code, cast(year(issued_on) as char) as offender, concat(max(cast(regexp_substr(number, '[0-9]+$') as unsigned)), ' <> ', count(*)) as detail
from certificate group by year(issued_on) having max(cast(regexp_substr(number, '[0-9]+$') as unsigned)) <> count(*);
