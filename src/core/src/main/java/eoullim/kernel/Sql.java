package eoullim.kernel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain SQL over one connection of the running transaction, for what must be written in an order of our own or read across many
 * tables at once. Moments are UTC, whatever the machine's zone.
 */
public final class Sql {

    private final Connection connection;

    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** Reads one row. */
    public interface Reading<T> {
        T of(Row row) throws SQLException;
    }

    /** The first row; empty when there is none, or when what is read of it is null. */
    public <T> Optional<T> one(String sql, Reading<T> reading, Object... values) throws SQLException {
        List<T> found = all(sql, reading, values);
        // A row may say null: the greatest of none.
        return found.isEmpty() ? Optional.empty() : Optional.ofNullable(found.get(0));
    }

    public <T> List<T> all(String sql, Reading<T> reading, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(sql, values); ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            Row row = new Row(rows);
            while (rows.next()) {
                found.add(reading.of(row));
            }
            return found;
        }
    }

    public int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = bound(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, forDatabase(values[i]));
        }
        return statement;
    }

    private static Object forDatabase(Object value) {
        if (value instanceof Instant moment) {
            return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** The row that is read, column by column from 1. */
    public static final class Row {

        private final ResultSet rows;

        Row(ResultSet rows) {
            this.rows = rows;
        }

        public String text(int column) throws SQLException {
            return rows.getString(column);
        }

        public int number(int column) throws SQLException {
            return rows.getInt(column);
        }

        public long big(int column) throws SQLException {
            return rows.getLong(column);
        }

        public Integer numberOrNull(int column) throws SQLException {
            int value = rows.getInt(column);
            return rows.wasNull() ? null : value;
        }

        public boolean flag(int column) throws SQLException {
            return rows.getBoolean(column);
        }

        public LocalDate day(int column) throws SQLException {
            return rows.getObject(column, LocalDate.class);
        }

        public LocalTime time(int column) throws SQLException {
            return rows.getObject(column, LocalTime.class);
        }

        public Instant moment(int column) throws SQLException {
            LocalDateTime utc = rows.getObject(column, LocalDateTime.class);
            return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
        }

        public <E extends Enum<E>> E constant(int column, Class<E> kind) throws SQLException {
            String name = rows.getString(column);
            return name == null ? null : Enum.valueOf(kind, name);
        }
    }
}
