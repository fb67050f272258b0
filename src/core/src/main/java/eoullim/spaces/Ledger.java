package eoullim.spaces;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import eoullim.kernel.Principals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/**
 * The ledger's SQL. Plain JDBC on the connection of the transaction: nothing is flushed before the locks are taken, local times
 * are never converted, and the statements are exactly those that were measured.
 */
@ApplicationScoped
class Ledger {

    @Inject
    private EntityManager em;

    /** A stretch that stands in the ledger. */
    record Entry(UnitKind kind, String code, LocalDateTime from, LocalDateTime to, String holder, String label) {

        boolean stopsFor(Hold hold) {
            return kind == hold.kind() && code.equals(hold.code()) && hold.overlaps(from, to);
        }
    }

    /** Those of the days that have a row already, with its id. */
    Map<UnitDay, Long> rows(Set<UnitDay> days) {
        String sql = "select d.id, u.kind, u.code, d.day from unit_day d join bookable_unit u on u.id = d.unit_id "
                + "where (u.kind, u.code, d.day) in (" + repeated("(?, ?, ?)", days.size()) + ")";
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int at = 0;
                for (UnitDay day : days) {
                    statement.setString(++at, day.kind().name());
                    statement.setString(++at, day.code());
                    statement.setObject(++at, day.day());
                }
                Map<UnitDay, Long> found = new HashMap<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.put(new UnitDay(UnitKind.valueOf(rows.getString(2)), rows.getString(3),
                                rows.getObject(4, LocalDate.class)), rows.getLong(1));
                    }
                }
                return found;
            }
        });
    }

    /** Makes the row of one unit and day; nothing happens when somebody else has just made it. */
    void make(UnitDay one) {
        session().doWork(connection -> {
            try (PreparedStatement unit = connection.prepareStatement(
                    "insert ignore into bookable_unit (kind, code) select ?, ? from dual "
                            + "where not exists (select 1 from bookable_unit where kind = ? and code = ?)");
                 PreparedStatement day = connection.prepareStatement(
                    "insert ignore into unit_day (unit_id, day) select u.id, ? from bookable_unit u where u.kind = ? and u.code = ?")) {
                unit.setString(1, one.kind().name());
                unit.setString(2, one.code());
                unit.setString(3, one.kind().name());
                unit.setString(4, one.code());
                unit.executeUpdate();
                day.setObject(1, one.day());
                day.setString(2, one.kind().name());
                day.setString(3, one.code());
                day.executeUpdate();
            }
        });
    }

    /** Locks the rows until the transaction ends, smallest id first. */
    void lock(Collection<Long> ids) {
        String sql = "select id from unit_day where id in (" + repeated("?", ids.size()) + ") order by id for update";
        session().doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                List<Long> sorted = ids.stream().sorted().toList();
                for (int i = 0; i < sorted.size(); i++) {
                    statement.setLong(i + 1, sorted.get(i));
                }
                longs(statement);
            }
        });
    }

    /** What stands in the ledger for the units of these wishes, from the first beginning to the last end. */
    List<Entry> entries(Collection<Hold> holds) {
        LocalDateTime from = holds.stream().map(Hold::from).min(LocalDateTime::compareTo).orElseThrow();
        LocalDateTime to = holds.stream().map(Hold::to).max(LocalDateTime::compareTo).orElseThrow();
        List<String[]> units = holds.stream().map(hold -> hold.kind().name() + " " + hold.code()).distinct()
                .map(unit -> unit.split(" ", 2)).toList();
        String sql = "select u.kind, u.code, o.held_from, o.held_to, o.holder, o.label from occupancy o "
                + "join bookable_unit u on u.id = o.unit_id where o.held_from < ? and o.held_to > ? and (u.kind, u.code) in ("
                + repeated("(?, ?)", units.size()) + ") order by o.held_from";
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int at = 0;
                statement.setObject(++at, to);
                statement.setObject(++at, from);
                for (String[] unit : units) {
                    statement.setString(++at, unit[0]);
                    statement.setString(++at, unit[1]);
                }
                List<Entry> entries = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        entries.add(new Entry(UnitKind.valueOf(rows.getString(1)), rows.getString(2),
                                rows.getObject(3, LocalDateTime.class), rows.getObject(4, LocalDateTime.class),
                                rows.getString(5), rows.getString(6)));
                    }
                }
                return entries;
            }
        });
    }

    void write(Collection<Hold> holds) {
        String by = Principals.current();
        session().doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "insert into occupancy (unit_id, held_from, held_to, purpose, holder, label, created_at, created_by) "
                            + "select u.id, ?, ?, ?, ?, ?, utc_timestamp(6), ? from bookable_unit u where u.kind = ? and u.code = ?")) {
                for (Hold hold : holds) {
                    statement.setObject(1, hold.from());
                    statement.setObject(2, hold.to());
                    statement.setString(3, hold.purpose().name());
                    statement.setString(4, hold.holder());
                    statement.setString(5, shortened(hold.label()));
                    statement.setString(6, by);
                    statement.setString(7, hold.kind().name());
                    statement.setString(8, hold.code());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        });
    }

    void release(String holder) {
        session().doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("delete from occupancy where holder = ? or holder like ?")) {
                statement.setString(1, holder);
                statement.setString(2, holder.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "-%");
                statement.executeUpdate();
            }
        });
    }

    boolean isHeld(UnitKind kind, String code, String holder, Purpose purpose) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select o.id from occupancy o "
                    + "join bookable_unit u on u.id = o.unit_id and u.kind = ? and u.code = ? where o.holder = ? and o.purpose = ?")) {
                statement.setString(1, kind.name());
                statement.setString(2, code);
                statement.setString(3, holder);
                statement.setString(4, purpose.name());
                return !longs(statement).isEmpty();
            }
        });
    }

    List<HeldLine> held(UnitKind kind, String code, LocalDateTime from, LocalDateTime to) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "select o.held_from, o.held_to, o.purpose, o.holder, o.label from occupancy o "
                            + "join bookable_unit u on u.id = o.unit_id and u.kind = ? and u.code = ? "
                            + "where o.held_from < ? and o.held_to > ? order by o.held_from")) {
                statement.setString(1, kind.name());
                statement.setString(2, code);
                statement.setObject(3, to);
                statement.setObject(4, from);
                List<HeldLine> lines = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        lines.add(new HeldLine(rows.getObject(1, LocalDateTime.class), rows.getObject(2, LocalDateTime.class),
                                Purpose.valueOf(rows.getString(3)), rows.getString(4), rows.getString(5)));
                    }
                }
                return lines;
            }
        });
    }

    private Session session() {
        return em.unwrap(Session.class);
    }

    private static List<Long> longs(PreparedStatement statement) throws SQLException {
        List<Long> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private static String repeated(String place, int times) {
        return Stream.generate(() -> place).limit(times).collect(Collectors.joining(", "));
    }

    private static String shortened(String label) {
        return label.length() <= 200 ? label : label.substring(0, 199) + "…";
    }
}
