package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.courses.SelectionMethod;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.DemoCityLoads;
import eoullim.kernel.SeedFile;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented applications for the courses of the demonstration, by the rules of the real ones: three courses a person, no clash of hours. */
@Stateless
@PermitAll
public class EnrolmentDemo {

    private static final int LEARNERS = 1_500;
    private static final int MOST_EACH = 3;

    @Inject
    private Database database;
    @Inject
    private Courses courses;
    @Inject
    private Citizens citizens;
    @Inject
    private Clock clock;

    /** Learners as they are handed out, with what they have taken so far. */
    private static final class Crowd {
        private final List<CitizenCard> people;
        private final Map<String, Set<String>> hours = new HashMap<>();
        private int next;

        Crowd(List<CitizenCard> people) {
            this.people = people;
        }

        List<CitizenCard> forCourse(CourseFacts course, int wanted) {
            List<CitizenCard> found = new ArrayList<>();
            for (int tried = 0; tried < people.size() && found.size() < wanted; tried++) {
                CitizenCard person = people.get(next++ % people.size());
                Set<String> taken = hours.computeIfAbsent(person.number(), number -> new HashSet<>());
                String hour = course.weekdays() + " " + (course.startsAt().getHour() < 13 ? "am" : course.startsAt().getHour() < 18 ? "pm" : "eve");
                boolean fits = Eligibility.hindrances(course, person, ApplicationChannel.INTERNET).isEmpty();
                if (fits && taken.size() < MOST_EACH && taken.stream().noneMatch(other -> meets(other, hour)) && taken.add(hour)) {
                    found.add(person);
                }
            }
            return found;
        }

        /** Two half-days that share a weekday might clash; the demonstration keeps well clear of it. */
        private static boolean meets(String one, String other) {
            String[] a = one.split(" (?=\\w+$)");
            String[] b = other.split(" (?=\\w+$)");
            if (!a[1].equals(b[1])) {
                return false;
            }
            for (String day : a[0].split("\\W+")) {
                if (!day.isBlank() && b[0].contains(day)) {
                    return true;
                }
            }
            return false;
        }
    }

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(170) DemoCityLoads demo) {
        SplittableRandom chance = new SplittableRandom(170);
        Instant now = clock.now();
        database.call(sql -> {
            Ledger ledger = new Ledger(sql);
            List<String> codes = sql.all("select course_code from intake order by course_code", row -> row.text(1));
            Map<String, CourseFacts> facts = courses.facts(codes);
            Crowd crowd = new Crowd(people(chance));
            List<CourseFacts> order = new ArrayList<>(facts.values());
            order.sort(Comparator.comparing(CourseFacts::endsOn).thenComparing(CourseFacts::code));
            Map<Integer, Integer> wishes = wishes();
            for (CourseFacts course : order) {
                List<Round> rounds = ledger.rounds(course.code());
                if (course.status() == CourseStatus.DRAFT || rounds.isEmpty() || now.isBefore(rounds.get(0).opensAt())) {
                    continue;
                }
                fill(ledger, course, rounds.get(0), crowd, wishes.getOrDefault(lineOf(course), 0), chance, now);
            }
            return null;
        });
    }

    /** How many people apply for each course, by the number of the line that opened it: the last part of the course's code. */
    private static Map<Integer, Integer> wishes() {
        return SeedFile.rows("demo/courses.csv").stream().collect(Collectors.toMap(row -> Integer.valueOf(row.get("no")),
                row -> Integer.parseInt(row.get("taken")) + Integer.parseInt(row.get("queued"))));
    }

    private static int lineOf(CourseFacts course) {
        return Integer.parseInt(course.code().substring(course.code().lastIndexOf('-') + 1));
    }

    private void fill(Ledger ledger, CourseFacts course, Round round, Crowd crowd, int wanted, SplittableRandom chance, Instant now)
            throws SQLException {
        SeatBoard board = ledger.lock(course.code()).orElseThrow();
        Seats seats = board.seats();
        long window = Math.max(60, Math.min(round.closesAt().getEpochSecond(), now.getEpochSecond()) - round.opensAt().getEpochSecond());
        List<CitizenCard> people = crowd.forCourse(course, Math.min(seats.capacity() + seats.waitingCapacity(), wanted));
        List<Ledger.Line> lines = new ArrayList<>();
        List<Ledger.Told> told = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            // Half of them come within the first minutes, as on every opening day.
            long after = i < people.size() / 2 ? Math.min(window - 1, 3L + i * 11L) : Math.min(window - 1, window * i / people.size());
            Instant at = round.opensAt().plusSeconds(after);
            ApplicationChannel channel = chance.nextInt(100) < 78 || !round.takes(ApplicationChannel.PHONE) ? ApplicationChannel.INTERNET
                    : ApplicationChannel.PHONE;
            boolean called = course.status() == CourseStatus.CANCELLED;
            ApplicationStatus applied = called || board.openFree() > 0 && board.waiting() == 0 && round.method() == SelectionMethod.FIRST_COME
                    ? ApplicationStatus.ENROLLED : round.otherwise();
            CitizenCard card = people.get(i);
            PersonFacts person = new PersonFacts(card.number(), card.ageOn(course.startsOn()), card.districtCode(), true, false);
            Claim claim = Claim.of(person, channel, channel == ApplicationChannel.PHONE ? "S-0003" : null, new UUID(chance.nextLong(), chance.nextLong()),
                    null, null);
            int seq = board.nextSeq();
            String number = "%s-%04d".formatted(course.code(), seq);
            Integer queueNo = applied == ApplicationStatus.QUEUED ? Integer.valueOf(board.queue()) : null;
            if (applied == ApplicationStatus.ENROLLED && !called) {
                board.seat(SeatBoard.OPEN_SEAT);
            }
            lines.add(new Ledger.Line(number, person, claim, round.no(), seq, called ? ApplicationStatus.CLASS_CANCELLED : applied,
                    SeatBoard.OPEN_SEAT, 0, 0, queueNo, null, at));
            told.add(new Ledger.Told(number, at, null, applied, claim.actor(), channel, "RECEIVED", null));
            if (called) {
                told.add(new Ledger.Told(number, round.closesAt().isBefore(now) ? round.closesAt() : now, ApplicationStatus.ENROLLED,
                        ApplicationStatus.CLASS_CANCELLED, "S-0001", null, "COURSE_CANCELLED", null));
            }
        }
        ledger.insert(course.code(), course.termCode(), lines);
        ledger.tell(told);
        for (Ledger.Told one : told) {
            if (one.from() != null) {
                ledger.become(one.number(), one.to(), SeatBoard.OPEN_SEAT, null, one.at());
            }
        }
        ledger.store(course.code(), board);
        // They were told long ago: the row is there, and nothing goes out.
        database.call(sql -> sql.run("insert into outbox (kind, body, created_at, due_at, attempts, done_at) select 'application.received', "
                + "json_object('citizen', citizen_number, 'application', number), received_at, received_at, 1, received_at from application where course_code = ?",
                course.code()));
    }

    /** The demonstration's own sign-ins come first, so that each has something to look at. */
    private List<CitizenCard> people(SplittableRandom chance) {
        List<String> numbers = new ArrayList<>(IntStream.rangeClosed(4, LEARNERS).mapToObj("C-%06d"::formatted).toList());
        for (int i = numbers.size() - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            String swap = numbers.get(i);
            numbers.set(i, numbers.get(other));
            numbers.set(other, swap);
        }
        numbers.add(0, "C-000001");
        numbers.add(1, "C-000002");
        Map<String, CitizenCard> cards = citizens.cards(numbers);
        return numbers.stream().map(cards::get).toList();
    }
}
