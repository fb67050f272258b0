package eoullim.waitingroom;

import eoullim.kernel.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waiting rooms in plain SQL: the row of the room is locked first, numbers are given under it. */
final class RoomLedger {

    private static final String ROOM = "select course_code, armed, order_rule, opens_at, served, served_at, rate, seed_hash, seed, next_number - 1 from waiting_room ";

    private final Sql sql;

    RoomLedger(Sql sql) {
        this.sql = sql;
    }

    Optional<Room> lock(String course) throws SQLException {
        return sql.one(ROOM + "where course_code = ? for update", RoomLedger::room, course);
    }

    Optional<Room> read(String course) throws SQLException {
        return sql.one(ROOM + "where course_code = ?", RoomLedger::room, course);
    }

    List<Room> armed() throws SQLException {
        return sql.all(ROOM + "where armed", RoomLedger::room);
    }

    Instant now() throws SQLException {
        return sql.one("select utc_timestamp(6)", row -> row.moment(1)).orElseThrow();
    }

    /** When applications by internet open next, or since when they run. */
    Optional<Instant> opening(String course, Instant now) throws SQLException {
        return sql.one("select min(opens_at) from round_window where course_code = ? and closes_at > ? and channels like '%INTERNET%'",
                row -> row.moment(1), course, now);
    }

    /** Arms it; who had a number when it was stopped went in then. */
    void arm(String course, WaitingOrder order, Instant opensAt, int rate, String seedHash, String secretSeed, Instant now, String actor) throws SQLException {
        sql.run("insert into waiting_room (course_code, armed, order_rule, opens_at, served, served_at, rate, seed_hash, secret_seed, armed_at, armed_by) "
                        + "values (?, true, ?, ?, 0, ?, ?, ?, ?, ?, ?) on duplicate key update armed = true, order_rule = values(order_rule), "
                        + "opens_at = values(opens_at), rate = values(rate), seed_hash = values(seed_hash), secret_seed = values(secret_seed), "
                        + "served = greatest(served, next_number - 1), served_at = values(served_at), armed_at = values(armed_at), armed_by = values(armed_by)",
                course, order, opensAt, opensAt.isAfter(now) ? opensAt : now, rate, seedHash, secretSeed, now, actor);
    }

    /** Another pace from now on; who has had the turn keeps it. */
    void pace(Room room, int rate, Instant now) throws SQLException {
        sql.run("update waiting_room set served = ?, served_at = ?, rate = ? where course_code = ?", Math.min(Integer.MAX_VALUE, room.turn(now)),
                now, rate, room.course());
    }

    void stop(String course) throws SQLException {
        sql.run("update waiting_room set armed = false where course_code = ?", course);
    }

    String secretSeed(String course) throws SQLException {
        return sql.one("select secret_seed from waiting_room where course_code = ?", row -> row.text(1), course).orElse("");
    }

    void publishSeed(String course) throws SQLException {
        sql.run("update waiting_room set seed = secret_seed where course_code = ?", course);
    }

    /** The numbers these people have, 0 for who is noted down only. */
    Map<String, Integer> numbers(String course, List<String> citizens) throws SQLException {
        Map<String, Integer> found = new HashMap<>();
        sql.all("select citizen_number, coalesce(number, 0) from waiting_ticket where course_code = ? and citizen_number in ("
                + "?,".repeat(citizens.size() - 1) + "?)", row -> found.put(row.text(1), row.number(2)), with(course, citizens));
        return found;
    }

    List<String> gathered(String course) throws SQLException {
        return sql.all("select citizen_number from waiting_ticket where course_code = ? and number is null", row -> row.text(1), course);
    }

    int countGathered(String course) throws SQLException {
        return sql.one("select count(*) from waiting_ticket where course_code = ? and number is null", row -> row.number(1), course).orElse(0);
    }

    /** Gives whoever has none a number from {@code next} on, or only notes them down; the next free number comes back. */
    int give(String course, List<String> citizens, Integer next, Instant now) throws SQLException {
        List<String> people = List.copyOf(new LinkedHashSet<>(citizens));
        if (people.isEmpty()) {
            return next == null ? 0 : next;
        }
        List<Object> values = new ArrayList<>();
        int number = next == null ? 0 : next;
        for (String citizen : people) {
            values.add(course);
            values.add(citizen);
            values.add(next == null ? null : number++);
            values.add(now);
        }
        sql.run("insert into waiting_ticket (course_code, citizen_number, number, issued_at) values " + "(?, ?, ?, ?),".repeat(people.size() - 1) + "(?, ?, ?, ?)",
                values.toArray());
        if (next != null) {
            sql.run("update waiting_room set next_number = ? where course_code = ?", number, course);
        }
        return number;
    }

    /** Gives who gathered their numbers in this order. */
    void number(String course, List<String> inOrder) throws SQLException {
        int number = 1;
        for (String citizen : inOrder) {
            sql.run("update waiting_ticket set number = ? where course_code = ? and citizen_number = ?", number++, course, citizen);
        }
        sql.run("update waiting_room set next_number = ? where course_code = ?", number, course);
    }

    private static Object[] with(String course, List<String> citizens) {
        List<Object> values = new ArrayList<>();
        values.add(course);
        values.addAll(citizens);
        return values.toArray();
    }

    private static Room room(Sql.Row row) throws SQLException {
        return new Room(row.text(1), row.flag(2), row.constant(3, WaitingOrder.class), row.moment(4), row.number(5), row.moment(6), row.number(7),
                row.text(8), row.text(9), row.number(10));
    }
}
