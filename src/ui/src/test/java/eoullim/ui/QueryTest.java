package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class QueryTest {

    private final Query query = Query.of("/courses", "word=%EC%9A%94%EA%B0%80&day=MON&day=WED&page=3");

    @Test
    void oneConditionChangesAndTheOthersStay() {
        assertEquals("/courses?word=%EC%9A%94%EA%B0%80&day=MON&day=WED&page=4", query.with("page", 4).toString());
    }

    @Test
    void anotherConditionGoesBackToTheFirstPage() {
        assertEquals("/courses?word=%EC%9A%94%EA%B0%80&day=FRI", query.with("day", "FRI").toString());
        assertEquals("/courses?day=MON&day=WED", query.without("word").toString());
    }

    @Test
    void whatAStrangerTypesIsWrittenAgainSafely() {
        assertEquals("/courses?word=%22%3E%3Cscript%3E", Query.of("/courses", "word=\"><script>").toString());
        assertEquals("/courses?a=", Query.of("/courses", "a=%zz").toString());
    }

    @Test
    void noConditionsAreJustThePlace() {
        assertEquals("/courses", Query.of("/courses", null).toString());
        assertEquals("/courses", query.bare().toString());
        assertEquals("요가", query.first("word"));
        assertEquals("", query.first("nothing"));
    }
}
