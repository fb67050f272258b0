package eoullim.desk.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.Desks;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** What every transaction of the application finds in force, asked through the persistence unit itself. */
class DatabaseSessionTest {

    @Test
    void readsWhatIsCommitted() throws Exception {
        assertEquals("READ-COMMITTED", ask("select @@transaction_isolation"));
    }

    @Test
    void keepsTimeInUtc() throws Exception {
        assertEquals("+00:00", ask("select @@time_zone"));
    }

    @Test
    void waitsThreeSecondsForARow() throws Exception {
        assertEquals("3", ask("select @@innodb_lock_wait_timeout"));
    }

    @Test
    void writesKorean() throws Exception {
        assertEquals("utf8mb4", ask("select @@character_set_connection"));
        assertEquals("utf8mb4", ask("select @@character_set_database"));
    }

    @Test
    void isDurable() throws Exception {
        assertEquals("1", ask("select @@innodb_flush_log_at_trx_commit"));
    }

    @Test
    void isMariaDb() throws Exception {
        assertTrue(ask("select version()").contains("MariaDB"));
    }

    private static String ask(String sql) throws Exception {
        EntityManager em = Desks.the(EntityManager.class);
        return Desks.inTransaction(() -> String.valueOf(em.createNativeQuery(sql).getSingleResult()));
    }
}
