package eoullim.watches;

import eoullim.courses.CourseFacts;
import eoullim.enrolment.PublicStatus;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Page;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what people asked to be told of. */
@ApplicationScoped
class WatchBook {

    private static final String WATCH = "select w.id, w.kind, c.code, coalesce(c.title, (select v.title from programme_version v where v.programme_code = w.subject_key "
            + "and w.kind = 'PROGRAMME' order by v.frozen desc, v.no desc limit 1)), w.question, w.leads, w.paused, w.made_at, "
            + "(select min(r.opens_at) from application_round r where r.course_code = c.code and r.opens_at > ?) "
            + "from watch w left join course c on w.kind in ('OPENING', 'SEAT') and c.code = w.subject_key ";
    /** The course's counter and the round that counts: the running one, else the next, else the last. */
    private static final String STANDING = "select r.opens_at, r.closes_at, k.capacity, k.taken + coalesce((select sum(greatest(0, cast(q.seats as signed) - q.taken)) "
            + "from seat_quota q where q.course_code = k.course_code and not q.released), 0), k.waiting_capacity, k.waiting "
            + "from intake k left join application_round r on r.course_code = k.course_code where k.course_code = ? "
            + "order by r.closes_at > ? desc, if(r.closes_at > ?, r.opens_at, null), r.closes_at desc limit 1";

    @Inject
    private Database database;
    @Inject
    private Clock clock;

    static String digest(String question) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    Page<Watch> of(String citizen, int page, int size) {
        Instant now = clock.glance();
        return database.call(sql -> {
            long total = sql.one("select count(*) from watch where citizen_number = ?", row -> row.big(1), citizen).orElse(0L);
            List<Watch> rows = sql.all(WATCH + "where w.citizen_number = ? order by w.id desc limit ? offset ?", WatchBook::watch, now, citizen, size,
                    Page.firstRow(page, size));
            return new Page<>(rows, Math.max(1, page), size, total);
        });
    }

    private static Watch watch(Sql.Row row) throws SQLException {
        return new Watch(row.big(1), row.constant(2, WatchKind.class), row.text(3), row.text(4), row.text(5), WatchLead.read(row.text(6)), row.flag(7),
                row.moment(8), row.moment(9));
    }

    WatchChoice choice(CourseFacts course, String citizen) {
        Instant now = clock.now();
        return database.call(sql -> {
            Standing standing = sql.one(STANDING, row -> new Standing(row.moment(1), row.moment(2), row.number(3), row.number(4), row.number(5), row.number(6)),
                    course.code(), now, now).orElse(new Standing(null, null, 0, 0, 0, 0));
            PublicStatus status = PublicStatus.of(course.status(), course.startsOn(), course.endsOn(), standing.opensAt(), standing.closesAt(),
                    standing.capacity(), standing.taken(), standing.waitingCapacity(), standing.waiting(), now);
            List<String[]> mine = sql.all("select kind, leads from watch where citizen_number = ? and (kind in ('OPENING', 'SEAT') and subject_key = ? "
                    + "or kind = 'PROGRAMME' and subject_key = ?)", row -> new String[] {row.text(1), row.text(2)}, citizen, course.code(), course.programmeCode());
            return new WatchChoice(course.code(), course.title(), kinds(status), mine.stream().map(one -> WatchKind.valueOf(one[0])).toList(),
                    mine.stream().filter(one -> one[0].equals("OPENING")).flatMap(one -> WatchLead.read(one[1]).stream()).toList(),
                    status == PublicStatus.UPCOMING ? standing.opensAt() : null);
        });
    }

    private record Standing(Instant opensAt, Instant closesAt, int capacity, int taken, int waitingCapacity, int waiting) {
    }

    private static List<WatchKind> kinds(PublicStatus status) {
        List<WatchKind> kinds = new ArrayList<>();
        switch (status) {
            case UPCOMING, CLOSED, PREPARING -> kinds.add(WatchKind.OPENING);
            case WAITLIST_OPEN, FULL -> kinds.add(WatchKind.SEAT);
            case OPEN, RUNNING, ENDED, CANCELLED -> { }
        }
        kinds.add(WatchKind.PROGRAMME);
        return kinds;
    }

    /** One press of a person at a time, so that the bound holds. */
    void lock(String citizen) {
        database.call(sql -> sql.one("select id from citizen where number = ? for update", row -> row.big(1), citizen));
    }

    void forget(String citizen, CourseFacts course) {
        database.call(sql -> sql.run("delete from watch where citizen_number = ? and (kind in ('OPENING', 'SEAT') and subject_key = ? "
                + "or kind = 'PROGRAMME' and subject_key = ?)", citizen, course.code(), course.programmeCode()));
    }

    /** @return false when the person has as many as anybody may have */
    boolean keep(String citizen, WatchKind kind, String subject, String question, Set<WatchLead> leads, int most) {
        return database.call(sql -> {
            boolean known = sql.run("update watch set paused = false, leads = ? where citizen_number = ? and kind = ? and subject_key = ?",
                    WatchLead.text(leads), citizen, kind, subject) > 0
                    || sql.one("select 1 from watch where citizen_number = ? and kind = ? and subject_key = ?", row -> row.number(1), citizen, kind, subject).isPresent();
            if (known) {
                return true;
            }
            if (sql.one("select count(*) from watch where citizen_number = ?", row -> row.number(1), citizen).orElse(0) >= most) {
                return false;
            }
            return sql.run("insert into watch (citizen_number, kind, subject_key, question, leads, made_at) values (?, ?, ?, ?, ?, ?)",
                    citizen, kind, subject, question, WatchLead.text(leads), clock.now()) == 1;
        });
    }

    Optional<String> owner(long id) {
        return database.call(sql -> sql.one("select citizen_number from watch where id = ?", row -> row.text(1), id));
    }

    void pause(long id, boolean paused) {
        database.call(sql -> sql.run("update watch set paused = ? where id = ?", paused, id));
    }

    void remove(long id) {
        database.call(sql -> sql.run("delete from watch where id = ?", id));
    }
}
