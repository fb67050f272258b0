package eoullim.watches;

import eoullim.courses.CourseFinder;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Outbox;
import eoullim.kernel.Settings;
import eoullim.kernel.Sql;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The steps of telling, each a short transaction that any number of nodes may take at the same time. Rows are claimed with SKIP
 * LOCKED; that nobody is told twice is the key of {@code watch_told}, written with the outbox row or not at all.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WatchTx {

    private static final int AT_ONCE = 200;
    private static final int COURSES = 50;
    private static final int QUESTIONS = 500;
    private static final int NAMED = 10;
    private static final Duration AHEAD = Duration.ofDays(2);
    private static final Duration LATE = Duration.ofHours(14);
    /** Nobody is told of a course in which he has applied. */
    private static final String HAS_NOT_APPLIED = "not exists (select 1 from application a where a.course_code = %s and a.citizen_number = w.citizen_number and a.live = 1) ";

    private static final String OPENINGS = "select w.id, w.citizen_number, l.name, r.course_code, c.title, r.opens_at, "
            + "concat_ws(' ', 'OPENING', r.course_code, r.no, date_format(r.opens_at, '%Y%m%d%H%i%s'), l.name) as event "
            + "from application_round r join course c on c.code = r.course_code and c.status = 'PUBLISHED' "
            + "join watch w on w.kind = 'OPENING' and w.subject_key = r.course_code and not w.paused and w.made_at < r.opens_at "
            + "join (select 'EVENING_BEFORE' as name union all select 'HOUR_BEFORE' union all select 'AT_OPENING') l on find_in_set(l.name, w.leads) > 0 "
            + "where r.opens_at > ? and r.opens_at <= ? and r.closes_at > ? and case l.name when 'AT_OPENING' then r.opens_at <= ? "
            + "when 'HOUR_BEFORE' then r.opens_at > ? and r.opens_at <= ? + interval 1 hour "
            + "else r.opens_at > ? and date(r.opens_at + interval 9 hour) - interval 1 day + interval ? hour - interval 9 hour <= ? end and "
            + HAS_NOT_APPLIED.formatted("r.course_code")
            + "and not exists (select 1 from watch_told t where t.citizen_number = w.citizen_number and t.event = "
            + "concat_ws(' ', 'OPENING', r.course_code, r.no, date_format(r.opens_at, '%Y%m%d%H%i%s'), l.name)) order by r.opens_at, w.id limit " + AT_ONCE;

    /** Whether anybody who comes now would find a seat for everybody. */
    private static final String SEAT_FREE = "select c.title from course c join intake k on k.course_code = c.code and k.state = 'OPEN' and k.waiting = 0 "
            + "join application_round r on r.course_code = c.code and r.opens_at <= ? and r.closes_at > ? where c.code = ? and c.status = 'PUBLISHED' "
            + "and k.capacity - k.taken - coalesce((select sum(greatest(0, cast(q.seats as signed) - q.taken)) from seat_quota q "
            + "where q.course_code = c.code and not q.released), 0) > 0 limit 1";

    @Inject
    private Database database;
    @Inject
    private Outbox outbox;
    @Inject
    private CourseFinder finder;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Somebody who is to be told of something. */
    private record Due(long watch, String citizen, String event, Outbox.Item item) {
    }

    /**
     * Looks for who wants to know of courses that were announced: programmes by their key, searches in the catalogue's memory, each
     * question once however many people ask it.
     *
     * @return how many announcements were dealt with
     */
    public int match() {
        return database.call(sql -> {
            Instant now = clock.now();
            List<Long> news = new ArrayList<>();
            Set<String> courses = new HashSet<>();
            sql.all("select id, course_code from watch_news where kind = 'PUBLISHED' and done_at is null order by id limit " + COURSES
                    + " for update skip locked", row -> news.add(row.big(1)) && courses.add(row.text(2)));
            if (news.isEmpty()) {
                return 0;
            }
            for (String course : courses) {
                sql.run("insert ignore into watch_find (watch_id, course_code, citizen_number, found_at) select w.id, c.code, w.citizen_number, ? from course c "
                        + "join watch w on w.kind = 'PROGRAMME' and w.subject_key = c.programme_code and not w.paused where c.code = ?", now, course);
            }
            String last = "";
            for (List<String[]> some = questions(sql, last); !some.isEmpty(); some = questions(sql, last)) {
                Map<String, Set<String>> found = finder.matches(some.stream().map(one -> one[1]).toList(), courses);
                for (String[] one : some) {
                    for (String course : found.getOrDefault(one[1], Set.of())) {
                        sql.run("insert ignore into watch_find (watch_id, course_code, citizen_number, found_at) select id, ?, citizen_number, ? from watch "
                                + "where kind = 'SEARCH' and subject_key = ? and not paused", course, now, one[0]);
                    }
                }
                last = some.get(some.size() - 1)[0];
            }
            for (long one : news) {
                sql.run("update watch_news set done_at = ? where id = ?", now, one);
            }
            return news.size();
        });
    }

    private static List<String[]> questions(Sql sql, String after) throws SQLException {
        return sql.all("select subject_key, min(question) from watch where kind = 'SEARCH' and not paused and subject_key > ? group by subject_key "
                + "order by subject_key limit " + QUESTIONS, row -> new String[] {row.text(1), row.text(2)}, after);
    }

    /** @return how many were told; 0 when nobody is due, or another node is at it */
    public int tellOpenings() {
        return database.call(sql -> {
            Instant now = clock.now();
            int evening = settings.number("watches.evening_hour");
            List<Due> due = sql.all(OPENINGS, row -> new Due(row.big(1), row.text(2), row.text(7), new Outbox.Item("watch.opening",
                            Map.of("citizen", row.text(2), "status", row.text(3), "code", row.text(4), "course", row.text(5), "opens", row.moment(6).toString()))),
                    now.minus(LATE), now.plus(AHEAD), now, now, now, now, now, evening, now);
            return tell(sql, due, now);
        });
    }

    /** @return how many were told of one freed seat; -1 when no seat has freed */
    public int tellSeats() {
        return database.call(sql -> {
            Instant now = clock.now();
            List<Object[]> news = sql.all("select id, course_code from watch_news where kind = 'SEAT' and done_at is null order by id limit 1 for update skip locked",
                    row -> new Object[] {row.big(1), row.text(2)});
            if (news.isEmpty()) {
                return -1;
            }
            long id = (Long) news.get(0)[0];
            String course = (String) news.get(0)[1];
            String title = sql.one(SEAT_FREE, row -> row.text(1), now, now, course).orElse(null);
            List<Due> due = title == null ? List.of() : sql.all("select w.id, w.citizen_number from watch w where w.kind = 'SEAT' and w.subject_key = ? "
                            + "and not w.paused and " + HAS_NOT_APPLIED.formatted("w.subject_key") + "and not exists (select 1 from watch_told t "
                            + "where t.citizen_number = w.citizen_number and t.event = ?) order by w.id limit " + AT_ONCE,
                    row -> new Due(row.big(1), row.text(2), "SEAT " + id, new Outbox.Item("watch.seat",
                            Map.of("citizen", row.text(2), "code", course, "course", title))), course, "SEAT " + id);
            int told = tell(sql, due, now);
            if (due.size() < AT_ONCE) {
                sql.run("update watch_news set done_at = ? where id = ?", now, id);
            }
            return told;
        });
    }

    /** @return how many were told that a programme they know is held again */
    public int tellProgrammes() {
        return database.call(sql -> {
            Instant now = clock.now();
            List<Due> due = sql.all("select w.id, w.citizen_number, c.code, c.title from watch_find f join watch w on w.id = f.watch_id "
                            + "and w.kind = 'PROGRAMME' and not w.paused join course c on c.code = f.course_code and c.status = 'PUBLISHED' "
                            + "where f.told_at is null order by f.found_at, w.id limit " + AT_ONCE,
                    row -> new Due(row.big(1), row.text(2), "AGAIN " + row.text(3), new Outbox.Item("watch.programme",
                            Map.of("citizen", row.text(2), "code", row.text(3), "course", row.text(4)))));
            int told = tell(sql, due, now);
            for (Due one : due) {
                sql.run("update watch_find set told_at = ? where watch_id = ? and course_code = ? and exists (select 1 from watch_told t "
                        + "where t.citizen_number = ? and t.event = ?)", now, one.watch(), one.event().substring("AGAIN ".length()), one.citizen(), one.event());
            }
            return told;
        });
    }

    /** Tells those of them whose watch nobody else holds and who have not been told. */
    private int tell(Sql sql, List<Due> due, Instant now) throws SQLException {
        if (due.isEmpty()) {
            return 0;
        }
        Set<Long> claimed = new HashSet<>(sql.all("select id from watch where id in (" + "?,".repeat(due.size() - 1) + "?) order by id for update skip locked",
                row -> row.big(1), due.stream().map(Due::watch).toArray()));
        List<Outbox.Item> items = new ArrayList<>();
        for (Due one : due) {
            if (claimed.contains(one.watch()) && isFirst(sql, one.citizen(), one.event(), now)) {
                items.add(one.item());
            }
        }
        outbox.put(items);
        return items.size();
    }

    private static boolean isFirst(Sql sql, String citizen, String event, Instant now) throws SQLException {
        return sql.run("insert ignore into watch_told (citizen_number, event, at) values (?, ?, ?)", citizen, event, now) == 1;
    }

    /** Who has found something since yesterday's message. */
    public List<String> citizensWithFinds() {
        return database.call(sql -> sql.all("select distinct f.citizen_number from watch_find f join watch w on w.id = f.watch_id and w.kind = 'SEARCH' "
                        + "where f.told_at is null and not exists (select 1 from watch_told t where t.citizen_number = f.citizen_number and t.event = ?) limit " + AT_ONCE,
                row -> row.text(1), bundle(clock.now())));
    }

    /** One message a day, with everything that was found. */
    public int tellFinds(String citizen) {
        return database.call(sql -> {
            Instant now = clock.now();
            if (!isFirst(sql, citizen, bundle(now), now)) {
                return 0;
            }
            List<String> titles = sql.all("select distinct c.title, c.code from watch_find f join watch w on w.id = f.watch_id and w.kind = 'SEARCH' and not w.paused "
                    + "join course c on c.code = f.course_code and c.status = 'PUBLISHED' where f.citizen_number = ? and f.told_at is null order by c.title",
                    row -> row.text(1), citizen);
            sql.run("update watch_find f join watch w on w.id = f.watch_id and w.kind = 'SEARCH' set f.told_at = ? where f.citizen_number = ? and f.told_at is null",
                    now, citizen);
            if (titles.isEmpty()) {
                return 0;
            }
            String named = String.join(", ", titles.subList(0, Math.min(NAMED, titles.size())));
            outbox.put(List.of(new Outbox.Item("watch.found", Map.of("citizen", citizen, "status", titles.size() > NAMED ? "MANY" : "FEW",
                    "count", titles.size(), "courses", named))));
            return 1;
        });
    }

    private static String bundle(Instant now) {
        return "FOUND " + Clock.day(now);
    }
}
