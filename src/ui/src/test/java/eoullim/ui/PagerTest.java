package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagerTest {

    @Test
    void fewPagesAreAllShown() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 7), new Pager(4, 7).getNumbers());
    }

    @Test
    void manyPagesHaveGaps() {
        assertEquals(List.of(1, 0, 5, 6, 7, 8, 9, 0, 20), new Pager(7, 20).getNumbers());
        assertEquals(List.of(1, 2, 3, 0, 20), new Pager(1, 20).getNumbers());
        assertEquals(List.of(1, 0, 18, 19, 20), new Pager(20, 20).getNumbers());
    }

    @Test
    void aGapNeverHidesASinglePage() {
        assertEquals(List.of(1, 2, 3, 4, 5, 6, 0, 20), new Pager(4, 20).getNumbers());
        assertEquals(List.of(1, 0, 15, 16, 17, 18, 19, 20), new Pager(17, 20).getNumbers());
    }

    @Test
    void everyPageOfEveryLengthIsReachedAndInOrder() {
        for (int pages = 1; pages < 40; pages++) {
            for (int page = 1; page <= pages; page++) {
                List<Integer> shown = new Pager(page, pages).getNumbers().stream().filter(number -> number > 0).toList();
                assertEquals(shown.stream().sorted().distinct().toList(), shown);
                assertTrue(shown.containsAll(List.of(1, page, pages)));
            }
        }
    }

    @Test
    void rowsMakePages() {
        assertEquals(1, Pager.of(1, 0, 12).pages());
        assertEquals(1, Pager.of(1, 12, 12).pages());
        assertEquals(2, Pager.of(1, 13, 12).pages());
    }

    @Test
    void aPageThatIsNotThereBecomesTheNearest() {
        assertEquals(3, new Pager(99, 3).page());
        assertEquals(1, new Pager(-1, 3).page());
        assertEquals(1, new Pager(5, 0).page());
    }
}
