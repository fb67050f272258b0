package eoullim.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OutlineTest {

    private static final String SQUARE = "[[[0,0],[4,0],[4,4],[0,4],[0,0]]]";
    private static final String SQUARE_WITH_A_HOLE = "[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[3,1],[3,3],[1,3],[1,1]]]";
    private static final String TWO_ISLANDS = "[[[[0,0],[1,0],[1,1],[0,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,6],[5,5]]]]";

    @Test
    void what_lies_inside_is_inside() {
        assertTrue(Outline.ofGeoJson(SQUARE).contains(2, 2));
        assertFalse(Outline.ofGeoJson(SQUARE).contains(5, 2));
        assertFalse(Outline.ofGeoJson(SQUARE).contains(2, -0.1));
    }

    @Test
    void a_hole_is_outside() {
        assertFalse(Outline.ofGeoJson(SQUARE_WITH_A_HOLE).contains(2, 2));
        assertTrue(Outline.ofGeoJson(SQUARE_WITH_A_HOLE).contains(0.5, 0.5));
    }

    @Test
    void islands_belong_together() {
        Outline islands = Outline.ofGeoJson(TWO_ISLANDS);
        assertEquals(2, islands.rings().size());
        assertTrue(islands.contains(0.5, 0.5) && islands.contains(5.5, 5.5));
        assertFalse(islands.contains(3, 3));
    }

    @Test
    void latitude_is_said_first_and_stored_second() {
        Outline flat = Outline.ofGeoJson("[[[100,0],[110,0],[110,1],[100,1],[100,0]]]");
        assertTrue(flat.contains(0.5, 105));
        assertFalse(flat.contains(105, 0.5));
    }
}
