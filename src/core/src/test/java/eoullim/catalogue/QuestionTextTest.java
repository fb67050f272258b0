package eoullim.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTextTest {

    private final CatalogueQuery query = CatalogueQuery.ALL.withWords("생활 영어 & 회화").with(Filter.TIME, "EVENING").with(Filter.TIME, "WEEKEND")
            .with(Filter.DISTRICT, "4155025000").with(Filter.FEE, "FREE");

    @Test
    void whatIsWrittenIsReadAgain() {
        CatalogueQuery read = QuestionText.read(QuestionText.of(query));
        assertEquals("생활 영어 & 회화", read.words());
        assertEquals(query.chosen(), read.chosen());
    }

    @Test
    void theOrderOfChoosingDoesNotMatter() {
        CatalogueQuery other = CatalogueQuery.ALL.with(Filter.FEE, "FREE").with(Filter.TIME, "WEEKEND").with(Filter.DISTRICT, "4155025000")
                .with(Filter.TIME, "EVENING").withWords("생활 영어 & 회화");
        assertEquals(QuestionText.of(query), QuestionText.of(other));
    }

    @Test
    void whatDoesNotExistIsLeftOut() {
        CatalogueQuery read = QuestionText.read("q=%zz&time=NEVER&time=MORNING&district=<b>&nonsense=1&weekday");
        assertEquals("", read.words());
        assertEquals(Set.of("MORNING"), read.chosen(Filter.TIME));
        assertFalse(read.chosen().containsKey(Filter.DISTRICT));
        assertFalse(QuestionText.read("q=" + "a".repeat(2_000)).isNarrowed());
        assertFalse(QuestionText.read(null).isNarrowed());
    }
}
