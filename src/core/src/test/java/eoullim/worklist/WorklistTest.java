package eoullim.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorklistTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({"2026-11-24, OVERDUE", "2026-11-25, TODAY", "2026-11-26, THIS_WEEK", "2026-11-29, THIS_WEEK", "2026-11-30, LATER"})
    void the_week_ends_on_sunday(LocalDate due, DueGroup group) {
        assertEquals(group, DueGroup.of(due, TODAY));
    }

    @Test
    void on_a_sunday_the_week_is_over() {
        LocalDate sunday = LocalDate.of(2026, 11, 29);
        assertEquals(DueGroup.TODAY, DueGroup.of(sunday, sunday));
        assertEquals(DueGroup.LATER, DueGroup.of(sunday.plusDays(1), sunday));
    }

    @Test
    void what_is_late_comes_first_and_kinds_keep_their_order() {
        Worklist list = Worklist.of(TODAY, List.of(
                new Waiting(Task.CLASSES_TODAY, "2026-3-0001-02", "10:00 서예", TODAY),
                new Waiting(Task.APPROVALS, "A-2026-0002", "도예", TODAY),
                new Waiting(Task.ROLLS_UNMARKED, "2026-3-0001-01", "서예 1", TODAY.minusDays(7))));
        assertEquals(List.of(DueGroup.OVERDUE, DueGroup.TODAY), list.groups().stream().map(WorkGroup::due).toList());
        assertEquals(List.of(Task.APPROVALS, Task.CLASSES_TODAY), list.groups().get(1).items().stream().map(WorkItem::task).toList());
        assertEquals(3, list.count());
    }

    @Test
    void many_of_a_kind_are_counted_and_the_most_urgent_named() {
        List<Waiting> rolls = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            rolls.add(new Waiting(Task.ROLLS_UNMARKED, "2026-3-0001-0" + i, "서예 " + i, TODAY.minusDays(i)));
        }
        WorkItem item = Worklist.of(TODAY, rolls).groups().get(0).items().get(0);
        assertEquals(9, item.count());
        assertEquals(TODAY.minusDays(9), item.due());
        assertEquals(List.of("서예 9", "서예 8", "서예 7", "서예 6"), item.first().stream().map(Waiting::title).toList());
        assertEquals(5, item.more());
    }

    @Test
    void a_kind_may_be_late_and_due_today_at_once() {
        Worklist list = Worklist.of(TODAY, List.of(new Waiting(Task.APPROVALS, "A-1", "하나", TODAY.minusDays(1)),
                new Waiting(Task.APPROVALS, "A-2", "둘", TODAY)));
        assertEquals(List.of(1, 1), list.groups().stream().map(WorkGroup::count).toList());
    }

    @Test
    void nothing_waits() {
        assertTrue(Worklist.of(TODAY, List.of()).isEmpty());
    }
}
