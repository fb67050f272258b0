package eoullim.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds what people were told against what the ledger says: oversold, undersold, lost, made up, doubled, gaps in the numbers, and the order in real
 * time: whoever was answered before another pressed stands before that other.
 */
final class LedgerCheck {

    /**
     * One press as the person saw it.
     *
     * @param number of the application in the answer, or null when it was refused
     * @param sent the first time this key was sent
     * @param answered when the final answer came, or 0 when none did
     */
    record Press(String course, String citizen, String number, boolean full, long sent, long answered) {
    }

    private record Row(String number, String citizen, int seq, String status) {
    }

    private LedgerCheck() {
    }

    static List<String> of(Town town, String course, List<Press> presses) throws SQLException {
        List<String> counter = town.rows("select capacity, taken, waiting_capacity, waiting from intake where course_code = ?", course).get(0);
        List<Row> rows = town.rows("select number, citizen_number, seq, status from application where course_code = ? order by seq", course).stream()
                .map(row -> new Row(row.get(0), row.get(1), Integer.parseInt(row.get(2)), row.get(3))).toList();
        int[] numbers = counter.stream().mapToInt(Integer::parseInt).toArray();
        return wrongs(course, numbers[0], numbers[1], numbers[2], numbers[3], rows, presses);
    }

    private static List<String> wrongs(String course, int capacity, int taken, int waitingCapacity, int waiting, List<Row> rows, List<Press> presses) {
        List<String> wrongs = new ArrayList<>();
        long seats = rows.stream().filter(row -> row.status().equals("ENROLLED")).count();
        long queue = rows.stream().filter(row -> row.status().equals("QUEUED")).count();
        check(wrongs, seats <= capacity, "oversold: " + seats + " of " + capacity);
        check(wrongs, queue <= waitingCapacity, "too many wait: " + queue + " of " + waitingCapacity);
        check(wrongs, seats == taken && queue == waiting, "the counter says " + taken + " and " + waiting + ", the ledger " + seats + " and " + queue);
        Map<String, Row> byCitizen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            check(wrongs, row.seq() == i + 1, "number " + row.seq() + " stands in place " + (i + 1));
            check(wrongs, byCitizen.put(row.citizen(), row) == null, row.citizen() + " stands there twice");
            check(wrongs, i == 0 || !(row.status().equals("ENROLLED") && rows.get(i - 1).status().equals("QUEUED")), row.number() + " has a seat behind one who waits");
        }
        Set<String> pressed = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (Press press : presses) {
            pressed.add(press.citizen());
            Row row = byCitizen.get(press.citizen());
            if (press.answered() == 0) {
                open.add(press.citizen());
            } else if (press.number() != null) {
                check(wrongs, row != null && row.number().equals(press.number()), "lost: " + press.number() + " of " + press.citizen());
            } else {
                check(wrongs, row == null, press.citizen() + " was refused and stands there");
            }
        }
        rows.stream().filter(row -> !pressed.contains(row.citizen())).forEach(row -> wrongs.add("made up: " + row.number()));
        if (open.isEmpty()) {
            long expected = Math.min(capacity + waitingCapacity, pressed.size());
            check(wrongs, rows.size() >= expected, "undersold: " + rows.size() + " of " + expected);
        }
        order(wrongs, presses, byCitizen);
        return wrongs.stream().limit(20).map(wrong -> course + " " + wrong).toList();
    }

    /** Sweeps over the presses by the time they were sent, with the highest number answered before that. */
    private static void order(List<String> wrongs, List<Press> presses, Map<String, Row> byCitizen) {
        List<Press> taken = presses.stream().filter(press -> press.number() != null && press.answered() > 0 && byCitizen.containsKey(press.citizen())).toList();
        List<Press> bySent = taken.stream().sorted(Comparator.comparingLong(Press::sent)).toList();
        List<Press> byAnswer = presses.stream().filter(press -> press.answered() > 0).sorted(Comparator.comparingLong(Press::answered)).toList();
        int highest = 0;
        boolean anybodyRefused = false;
        int at = 0;
        for (Press later : bySent) {
            while (at < byAnswer.size() && byAnswer.get(at).answered() < later.sent()) {
                Press earlier = byAnswer.get(at++);
                Row row = byCitizen.get(earlier.citizen());
                highest = Math.max(highest, row == null ? 0 : row.seq());
                anybodyRefused |= earlier.full();
            }
            int seq = byCitizen.get(later.citizen()).seq();
            check(wrongs, seq > highest, later.number() + " pressed after number " + highest + " was answered");
            check(wrongs, !anybodyRefused, later.number() + " pressed after another was told that all is taken");
        }
    }

    private static void check(List<String> wrongs, boolean right, String otherwise) {
        if (!right) {
            wrongs.add(otherwise);
        }
    }
}
