package eoullim.desk.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.accesslog.AccessLogOffice;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Role;
import eoullim.people.AccountOffice;
import eoullim.people.NewStaff;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The seals of the log are made with a key, and what staff change about people stands in it. */
class SealedLogTest {

    private final AccessLogOffice office = Desks.the(AccessLogOffice.class);
    private final As admin = As.account("S-0006", Role.Names.IT_ADMIN);

    private String employ(String login) throws Exception {
        return admin.call(() -> Desks.the(AccountOffice.class).employ(new NewStaff("시험 담당", null, "HALL", login))).account();
    }

    @Test
    void a_change_is_kept_and_its_row_names_the_key_of_its_seal() throws Exception {
        String number = employ("desk.sealed");
        assertEquals("CHANGED", Sql.one("select kind from access_log_entry where subject = ? and account_number = 'S-0006'", number));
        assertEquals(12, Sql.one("select key_id from access_log_entry where subject = ? order by no desc", number).length());
        assertEquals(Optional.empty(), admin.call(office::firstBrokenSeal));
    }

    @Test
    void a_last_row_whose_seal_was_recomputed_without_the_key_is_found() throws Exception {
        String number = employ("desk.forged");
        String hash = Sql.one("select hash from access_log_entry where subject = ? order by no desc", number);
        try {
            change("update access_log_entry set hash = repeat('a', 64) where hash = '" + hash + "'");
            change("update access_log_chain set last_hash = repeat('a', 64) where last_hash = '" + hash + "'");
            assertTrue(admin.call(office::firstBrokenSeal).isPresent());
        } finally {
            change("update access_log_entry set hash = '" + hash + "' where hash = repeat('a', 64)");
            change("update access_log_chain set last_hash = '" + hash + "' where last_hash = repeat('a', 64)");
        }
        assertEquals(Optional.empty(), admin.call(office::firstBrokenSeal));
    }

    @Test
    void the_chain_and_its_last_row_must_say_the_same() throws Exception {
        employ("desk.chained");
        String node = Sql.one("select node from access_log_chain");
        String hash = Sql.one("select last_hash from access_log_chain where node = ?", node);
        try {
            change("update access_log_chain set last_hash = repeat('b', 64) where node = '" + node + "'");
            assertNotEquals(Optional.empty(), admin.call(office::firstBrokenSeal));
        } finally {
            change("update access_log_chain set last_hash = '" + hash + "' where node = '" + node + "'");
        }
    }

    private static void change(String sql) throws Exception {
        try (Connection connection = Desks.database().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
