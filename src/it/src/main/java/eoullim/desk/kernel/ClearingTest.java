package eoullim.desk.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.accesslog.LogCleared;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Clearing;
import eoullim.kernel.Clock;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Leases;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.SentCleared;
import eoullim.messages.MessagesCleared;
import eoullim.people.DoorTriesCleared;
import eoullim.spaces.ImportsCleared;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the city no longer keeps goes, what it still keeps stays, and one server sees to it. */
class ClearingTest {

    private static final String OLD = "utc_timestamp(6) - interval 10 year";
    private static final String NEW = "utc_timestamp(6)";

    @Test
    void every_room_that_clears_is_found_by_the_job() {
        Set<String> found = CDI.current().select(Clearing.class).stream().map(each -> each.getClass().getName()).collect(Collectors.toSet());
        assertEquals(6, found.size(), found.toString());
    }

    @Test
    void what_was_sent_goes_and_what_was_not_stays() throws Exception {
        for (String done : List.of(OLD, NEW, "null")) {
            change("insert into outbox (kind, body, created_at, due_at, done_at) values ('desk.clearing', '{}', " + OLD + ", " + NEW + " + interval 1 day, " + done + ")");
        }
        all(Desks.the(SentCleared.class));
        assertEquals(0, Sql.count("select count(*) from outbox where kind = 'desk.clearing' and done_at < utc_timestamp() - interval 1 year"));
        assertEquals(2, Sql.count("select count(*) from outbox where kind = 'desk.clearing'"));
        change("delete from outbox where kind = 'desk.clearing'");
    }

    @Test
    void old_messages_imports_and_tries_go() throws Exception {
        for (String at : List.of(OLD, NEW)) {
            change("insert into message (outbox_id, citizen_number, template, subject, body, channel, status, created_at) values (" + (at.equals(OLD) ? -1 : -2)
                    + ", 'C-DESK', 'desk', 's', 'b', 'SITE', 'SENT', " + at + ")");
            change("insert into facility_import (file_name, sha256, charset, hosting, imported_at, imported_by, dry_run, rows_read, created, changed, unchanged, refused, suspicious) "
                    + "values ('desk.clearing', repeat('0', 64), 'UTF-8', 0, " + at + ", 'S-0001', true, 0, 0, 0, 0, 0, 0)");
            change("insert into door_try (door, mark, at) values ('JOIN', 'desk-clearing', " + at + ")");
            change("insert into sign_in_unknown (mark, changed_at) values ('desk-clearing" + at.length() + "', " + at + ")");
        }
        all(Desks.the(MessagesCleared.class));
        all(Desks.the(ImportsCleared.class));
        all(Desks.the(DoorTriesCleared.class));
        assertEquals(1, Sql.count("select count(*) from message where citizen_number = 'C-DESK'"));
        assertEquals(1, Sql.count("select count(*) from facility_import where file_name = 'desk.clearing'"));
        assertEquals(1, Sql.count("select count(*) from door_try where mark = 'desk-clearing'"));
        assertEquals(1, Sql.count("select count(*) from sign_in_unknown where mark like 'desk-clearing%'"));
        change("delete from message where citizen_number = 'C-DESK'");
        change("delete from facility_import where file_name = 'desk.clearing'");
    }

    @Test
    void a_setting_of_days_is_counted_by_the_citys_clock() throws Exception {
        change("insert into outbox (kind, body, created_at, due_at, done_at) values ('desk.shifted', '{}', " + NEW + ", " + NEW + ", " + NEW + ")");
        Clock clock = Desks.the(Clock.class);
        all(Desks.the(SentCleared.class));
        assertEquals(1, Sql.count("select count(*) from outbox where kind = 'desk.shifted'"));
        // What other tests have sent is old too once the clock is moved; who looks at the ledgers later wants to find it.
        change("create table outbox_kept as select * from outbox where kind <> 'desk.shifted'");
        clock.shift(Duration.ofDays(31));
        try {
            all(Desks.the(SentCleared.class));
        } finally {
            clock.shift(Duration.ZERO);
            change("insert ignore into outbox select * from outbox_kept");
            change("drop table outbox_kept");
        }
        assertEquals(0, Sql.count("select count(*) from outbox where kind = 'desk.shifted'"));
    }

    @Test
    void the_oldest_part_of_a_log_goes_and_the_chain_keeps_its_last_seal() throws Exception {
        change("insert into access_log_chain (node, last_no, last_hash) values ('desk-node', 4, repeat('4', 64))");
        for (int no = 1; no <= 4; no++) {
            change("insert into access_log_entry (node, no, at, kind, account_number, subject, purpose, previous_hash, hash) values ('desk-node', " + no + ", "
                    + (no == 3 ? NEW : OLD) + ", 'SEEN', 'S-0001', 'desk', 'desk', repeat('" + (no - 1) + "', 64), repeat('" + no + "', 64))");
        }
        try {
            all(Desks.the(LogCleared.class));
            // The fourth is old too, but behind a young one: a hole in the chain would hide more than it clears.
            assertEquals(List.of("3", "4"), Sql.list("select no from access_log_entry where node = 'desk-node' order by no"));
            assertEquals("2", Sql.one("select cleared_no from access_log_chain where node = 'desk-node'"));
            assertEquals("2".repeat(64), Sql.one("select cleared_hash from access_log_chain where node = 'desk-node'"));
        } finally {
            change("delete from access_log_entry where node = 'desk-node'");
            change("delete from access_log_chain where node = 'desk-node'");
        }
    }

    @Test
    void of_many_servers_one_has_the_job_and_the_next_night_it_is_free_again() throws Exception {
        Leases leases = Desks.the(Leases.class);
        ExecutorService servers = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> asks = () -> leases.take("desk.job", Duration.ofHours(1));
            long won = 0;
            for (Future<Boolean> answer : servers.invokeAll(List.of(asks, asks, asks, asks, asks, asks, asks, asks))) {
                won += answer.get() ? 1 : 0;
            }
            assertEquals(1, won);
        } finally {
            servers.shutdownNow();
        }
        assertFalse(leases.take("desk.job", Duration.ofHours(1)));
        change("update job_lease set until = utc_timestamp(6) - interval 1 second where name = 'desk.job'");
        assertTrue(leases.take("desk.job", Duration.ofHours(1)));
        change("delete from job_lease where name = 'desk.job'");
    }

    private static void all(Clearing room) {
        int rounds = 0;
        boolean more = true;
        while (more) {
            assertTrue(++rounds < 10_000, "it never ends");
            try {
                more = Retry.whole(() -> room.clear(100)) > 0;
            } catch (Rejected busy) {
                // The outbox is being drained beside; the night has time.
                assertEquals(KernelReason.BUSY, busy.reason());
            }
        }
    }

    private static void change(String sql) throws SQLException {
        try (Connection connection = Desks.database().getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
