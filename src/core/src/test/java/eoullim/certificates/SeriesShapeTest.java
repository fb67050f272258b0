package eoullim.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SeriesShapeTest {

    @Test
    void theNumberIsPaddedToItsWidth() {
        assertEquals("안성-2026-평생-00001", new SeriesShape("안성-{year}-평생-{no:5}").number(2026, 1));
    }

    @Test
    void aNumberLongerThanItsWidthIsNotCut() {
        assertEquals("안성-2026-평생-123456", new SeriesShape("안성-{year}-평생-{no:5}").number(2026, 123_456));
    }

    @Test
    void withoutAWidthNothingIsPadded() {
        assertEquals("2026/7", new SeriesShape("{year}/{no}").number(2026, 7));
    }

    @Test
    void aShapeWithoutYearOrNumberWouldRepeatItself() {
        assertThrows(IllegalArgumentException.class, () -> new SeriesShape("안성-{no:5}"));
        assertThrows(IllegalArgumentException.class, () -> new SeriesShape("안성-{year}"));
    }

    @Test
    void everyYearHasASeriesOfItsOwn() {
        assertEquals("certificate-2026", new SeriesShape("{year}-{no}").seriesOf(2026));
    }
}
