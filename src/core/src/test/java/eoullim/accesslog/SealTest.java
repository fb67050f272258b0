package eoullim.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A chain of rows as the log keeps it, tampered with in every way a table can be. */
class SealTest {

    private static final byte[] KEY = new byte[32];
    private static final Instant NOON = Instant.parse("2026-11-22T03:00:00.123456Z");

    private record Row(String node, long no, Instant at, AccessKind kind, String account, String subject, int count, String purpose,
                       String place, String correlation, String hash) {
        Row saying(String otherSubject) {
            return new Row(node, no, at, kind, account, otherSubject, count, purpose, place, correlation, hash);
        }

        Row sealedAs(String otherHash) {
            return new Row(node, no, at, kind, account, subject, count, purpose, place, correlation, otherHash);
        }

        String sealAfter(String previous) {
            return Seal.of(KEY, previous, node, no, at, kind, account, subject, count, purpose, place, correlation);
        }
    }

    private final List<Row> log = new ArrayList<>();

    SealTest() {
        String previous = Seal.FIRST;
        for (int no = 1; no <= 50; no++) {
            Row row = new Row("node-1", no, NOON.plusSeconds(no), AccessKind.SEEN, "S-0001", "C-%06d".formatted(no), 1, "roster",
                    no % 2 == 0 ? null : "10.0.0.1", "r-" + no, null);
            previous = row.sealAfter(previous);
            log.add(row.sealedAs(previous));
        }
    }

    /** The number of the first row whose seal does not hold, 0 when all hold. */
    private static long firstBroken(List<Row> rows) {
        String previous = Seal.FIRST;
        long no = 0;
        for (Row row : rows) {
            no++;
            previous = row.sealAfter(previous);
            if (row.no() != no || !previous.equals(row.hash())) {
                return no;
            }
        }
        return 0;
    }

    @Test
    void an_untouched_log_holds() {
        assertEquals(0, firstBroken(log));
    }

    @Test
    void every_changed_row_is_found_where_it_stands() {
        for (int i = 0; i < log.size(); i++) {
            List<Row> touched = new ArrayList<>(log);
            char[] letters = touched.get(i).subject().toCharArray();
            letters[letters.length - 1] ^= 1;
            touched.set(i, touched.get(i).saying(new String(letters)));
            assertEquals(i + 1, firstBroken(touched));
        }
    }

    @Test
    void a_changed_row_with_a_new_seal_breaks_the_next_one() {
        List<Row> touched = new ArrayList<>(log);
        Row forged = touched.get(20).saying("C-999999");
        touched.set(20, forged.sealedAs(forged.sealAfter(touched.get(19).hash())));
        assertEquals(22, firstBroken(touched));
    }

    @Test
    void every_deleted_row_is_missed() {
        for (int i = 0; i < log.size() - 1; i++) {
            List<Row> touched = new ArrayList<>(log);
            touched.remove(i);
            assertEquals(i + 1, firstBroken(touched));
        }
    }

    @Test
    void swapped_rows_are_found() {
        for (int i = 0; i < log.size() - 1; i++) {
            List<Row> touched = new ArrayList<>(log);
            Collections.swap(touched, i, i + 1);
            assertEquals(i + 1, firstBroken(touched));
        }
    }

    @Test
    void a_row_of_another_node_does_not_fit() {
        Row row = log.get(0);
        assertNotEquals(row.hash(), new Row("node-2", row.no(), row.at(), row.kind(), row.account(), row.subject(), row.count(), row.purpose(),
                row.place(), row.correlation(), null).sealAfter(Seal.FIRST));
    }

    @Test
    void moving_letters_from_one_field_to_the_next_is_a_change() {
        assertNotEquals(Seal.of(KEY, Seal.FIRST, "n", 1, NOON, AccessKind.SEEN, "S-0001", "ab", 1, "c", null, null),
                Seal.of(KEY, Seal.FIRST, "n", 1, NOON, AccessKind.SEEN, "S-0001", "a", 1, "bc", null, null));
    }

    @Test
    void every_field_counts() {
        Row row = log.get(0);
        List<Row> others = List.of(
                new Row(row.node(), 2, row.at(), row.kind(), row.account(), row.subject(), row.count(), row.purpose(), row.place(), row.correlation(), null),
                new Row(row.node(), row.no(), row.at().plusNanos(1_000), row.kind(), row.account(), row.subject(), row.count(), row.purpose(), row.place(), row.correlation(), null),
                new Row(row.node(), row.no(), row.at(), AccessKind.EXPORTED, row.account(), row.subject(), row.count(), row.purpose(), row.place(), row.correlation(), null),
                new Row(row.node(), row.no(), row.at(), row.kind(), "S-0002", row.subject(), row.count(), row.purpose(), row.place(), row.correlation(), null),
                new Row(row.node(), row.no(), row.at(), row.kind(), row.account(), row.subject(), 2, row.purpose(), row.place(), row.correlation(), null),
                new Row(row.node(), row.no(), row.at(), row.kind(), row.account(), row.subject(), row.count(), "print", row.place(), row.correlation(), null),
                new Row(row.node(), row.no(), row.at(), row.kind(), row.account(), row.subject(), row.count(), row.purpose(), null, row.correlation(), null),
                new Row(row.node(), row.no(), row.at(), row.kind(), row.account(), row.subject(), row.count(), row.purpose(), row.place(), "r-2", null));
        IntStream.range(0, others.size()).forEach(i -> assertNotEquals(row.hash(), others.get(i).sealAfter(Seal.FIRST), "field " + i));
    }

    @Test
    void whoHasAnotherKeyOrNoneMakesOtherSeals() {
        byte[] other = new byte[32];
        other[0] = 1;
        String ours = Seal.of(KEY, Seal.FIRST, "n", 1, NOON, AccessKind.SEEN, "S-0001", "a", 1, "c", null, null);
        assertNotEquals(ours, Seal.of(other, Seal.FIRST, "n", 1, NOON, AccessKind.SEEN, "S-0001", "a", 1, "c", null, null));
        assertNotEquals(ours, Seal.of(null, Seal.FIRST, "n", 1, NOON, AccessKind.SEEN, "S-0001", "a", 1, "c", null, null));
        assertNotEquals(SealKeys.id(KEY), SealKeys.id(other));
    }
}
