package eoullim.desk.harness;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks past the application at what the database holds, to prepare a test and to judge it. */
public final class Sql {

    private Sql() {
    }

    /** The first column of every row. */
    public static List<String> list(String sql, Object... places) throws SQLException {
        try (Connection connection = Desks.database().getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < places.length; i++) {
                statement.setObject(i + 1, places[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        }
    }

    /** The first column of the first row; a test that finds nothing to work on fails here. */
    public static String one(String sql, Object... places) throws SQLException {
        List<String> values = list(sql, places);
        if (values.isEmpty()) {
            throw new AssertionError("the city under test has nothing for: " + sql);
        }
        return values.get(0);
    }

    public static long count(String sql, Object... places) throws SQLException {
        return Long.parseLong(one(sql, places));
    }
}
