package eoullim.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The invariants of the ledgers, as the city's IT department looks at them: the same file, past the application. */
public final class LedgerCheck {

    private LedgerCheck() {
    }

    public static Path file() {
        return Path.of(System.getProperty("eoullim.root")).resolve("server-config/checks/ledger.sql");
    }

    /** Every finding as code, offender and detail. */
    public static List<String> findings() throws SQLException, IOException {
        List<String> found = new ArrayList<>();
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            for (String sql : Files.readString(file()).replaceAll("(?m)^--.*\n", "").split(";\\s*\n")) {
                if (!sql.isBlank()) {
                    try (ResultSet rows = statement.executeQuery(sql)) {
                        while (rows.next()) {
                            found.add(rows.getString(1) + " " + rows.getString(2) + " (" + rows.getString(3) + ")");
                        }
                    }
                }
            }
        }
        return found;
    }

    /** Tests move windows of courses of their own under applications that came before; everywhere else nothing may be found. */
    public static List<String> findingsBut2099Windows() throws SQLException, IOException {
        return findings().stream().filter(one -> !one.matches("R0[23] 2099-.*")).toList();
    }
}
