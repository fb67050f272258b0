package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import eoullim.it.LedgerCheck;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** The command of the IT department: silent and 0 when all is well, 2 and the offender's name when something is wrong. */
class CheckLedgerCommandIT {

    private record Said(int exit, String text) {
    }

    @Test
    void itNamesWhatIsWrongAndEndsWithTwo() throws Exception {
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into intake (course_code, state, capacity, waiting_capacity, taken) values ('2099-0-9999', 'OPEN', 5, 5, 2)");
            try {
                Said said = look();
                assertEquals(2, said.exit(), said.text());
                assertTrue(said.text().contains("S01") && said.text().contains("2099-0-9999") && said.text().contains("2 <> 0"), said.text());
            } finally {
                statement.executeUpdate("delete from intake where course_code = '2099-0-9999'");
            }
        }
        Said after = look();
        assertTrue(!after.text().contains("2099-0-9999"), after.text());
        assertTrue(after.exit() == 0 || after.exit() == 2, after.text());
    }

    @Test
    void itSaysWhenItCannotLook() throws Exception {
        ProcessBuilder command = new ProcessBuilder("sh", script().toString(), "--no-defaults", "--host=127.0.0.1", "--port=1", "eoullim");
        Process process = command.redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        assertEquals(1, process.waitFor());
    }

    private static Path script() {
        return LedgerCheck.file().getParent().resolveSibling("check-ledger.sh");
    }

    private static Said look() throws Exception {
        String url;
        String user;
        try (Connection connection = City.running().sql()) {
            url = connection.getMetaData().getURL();
            user = connection.getMetaData().getUserName().replaceAll("@.*", "");
        }
        String port = url.replaceAll(".*:(\\d+)/.*", "$1");
        String schema = url.replaceAll(".*/(\\w+).*", "$1");
        Path client = Path.of(System.getProperty("eoullim.root")).resolve("src/server/target/mariadb/bin/mariadb");
        ProcessBuilder command = new ProcessBuilder("sh", script().toString(), "--no-defaults", "--host=127.0.0.1", "--port=" + port, "--user=" + user, schema);
        command.environment().put("MYSQL_PWD", City.running().password());
        if (Files.isExecutable(client)) {
            command.environment().put("MARIADB", client.toString());
        }
        Process process = command.redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
