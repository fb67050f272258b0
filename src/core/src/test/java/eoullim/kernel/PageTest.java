package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_begun_page_counts() {
        assertEquals(1, new Page<>(List.of("a"), 1, 50, 50).pages());
        assertEquals(2, new Page<>(List.of("a"), 1, 50, 51).pages());
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        Page<String> page = new Page<>(List.of(), 1, 50, 0);
        assertEquals(1, page.pages());
        assertTrue(page.isEmpty());
    }

    @Test
    void the_first_row_of_a_page_follows_the_last_of_the_one_before() {
        assertEquals(0, Page.firstRow(1, 50));
        assertEquals(100, Page.firstRow(3, 50));
    }

    @Test
    void a_page_number_that_makes_no_sense_is_read_as_the_first() {
        assertEquals(0, Page.firstRow(0, 50));
        assertEquals(0, Page.firstRow(-7, 50));
    }

    @Test
    void changing_the_rows_keeps_place_and_count() {
        assertEquals(new Page<>(List.of(1, 3), 2, 2, 4), new Page<>(List.of("a", "bcd"), 2, 2, 4).map(String::length));
    }

    @Test
    void no_page_lies_before_the_first() {
        assertThrows(IllegalArgumentException.class, () -> new Page<>(List.of(), 0, 50, 0));
    }
}
