package eoullim.portal.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.Filter;
import eoullim.catalogue.QuestionText;
import eoullim.catalogue.Sorting;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourseAddressTest {

    @Test
    void anAddressSaysTheQuestionAndTheQuestionTheAddress() {
        CatalogueQuery query = CatalogueQuery.ALL.withWords("생활 영어").with(Filter.TIME, "WEEKEND").with(Filter.TIME, "EVENING")
                .with(Filter.DISTRICT, "4155025000").with(Filter.FEE, "FREE").sortedBy(Sorting.NAME).onPage(3);
        String address = CourseAddress.of(query, "map");
        assertEquals("/courses?q=%EC%83%9D%ED%99%9C+%EC%98%81%EC%96%B4&time=EVENING&time=WEEKEND&fee=FREE&district=4155025000&sort=NAME&view=map&page=3",
                address);
        assertEquals(query, CourseAddress.read(Map.of("q", one("생활 영어"), "time", new String[] {"EVENING", "WEEKEND"}, "fee", one("FREE"),
                "district", one("4155025000"), "sort", one("NAME"), "page", one("3"))));
    }

    @Test
    void aQuestionThatIsKeptOpensAsAnAddress() {
        CatalogueQuery query = CatalogueQuery.ALL.with(Filter.TIME, "WEEKEND").with(Filter.FEE, "FREE").withWords("생활 영어");
        assertEquals(CourseAddress.of(query, "list"), "/courses?" + QuestionText.of(query));
    }

    @Test
    void theWholeListHasTheShortestAddress() {
        assertEquals("/courses", CourseAddress.of(CatalogueQuery.ALL, "list"));
        assertEquals(CatalogueQuery.ALL, CourseAddress.read(Map.of()));
        assertEquals(CatalogueQuery.ALL, CourseAddress.read(Map.of("q", one(" "), "district", one(""), "page", one("0"))));
    }

    @Test
    void whatDoesNotExistIsLeftOut() {
        CatalogueQuery query = CourseAddress.read(Map.of("status", new String[] {"OPEN", "SECRET"}, "district", one("<script>"), "page", one("9999999"),
                "sort", one("PRICE")));
        assertEquals(Set.of("OPEN"), query.chosen(Filter.STATUS));
        assertFalse(query.chosen().containsKey(Filter.DISTRICT));
        assertEquals(1, query.page());
        assertEquals(Sorting.CLOSING, query.sorting());
    }

    @Test
    void wordsAreSortedByFitUnlessTheReaderSaysOtherwise() {
        assertEquals(Sorting.FITTING, CourseAddress.read(Map.of("q", one("요가"))).sorting());
        assertEquals(Sorting.CLOSING, CourseAddress.read(Map.of("q", one("요가"), "sort", one("CLOSING"))).sorting());
        assertEquals("/courses?q=%EC%9A%94%EA%B0%80&sort=CLOSING",
                CourseAddress.of(CourseAddress.read(Map.of("q", one("요가"), "sort", one("CLOSING"))), "list"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12,2026-12-24", "2027-02,2027-02-28"})
    void monthsAndDaysAreRead(String month, String day) {
        assertEquals(YearMonth.parse(month), CourseAddress.month(Map.of("month", one(month))));
        assertEquals(LocalDate.parse(day), CourseAddress.day(Map.of("day", one(day))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-02-30", "20", "soon", "+999999999-01", ""})
    void whatIsNoDayIsNoDay(String text) {
        assertNull(CourseAddress.month(Map.of("month", one(text))));
        assertNull(CourseAddress.day(Map.of("day", one(text))));
    }

    @Test
    void theWayBackIsTheListOneCameFrom() {
        assertEquals("/courses?time=EVENING&page=2", CourseAddress.cameFrom("http://city.example/courses?time=EVENING&page=2", "city.example"));
        assertEquals("/courses", CourseAddress.cameFrom("http://elsewhere.example/courses?time=EVENING", "city.example"));
        assertEquals("/courses", CourseAddress.cameFrom("http://city.example/my", "city.example"));
        assertEquals("/courses", CourseAddress.cameFrom("http://city.example/courses?q=\"><script>", "city.example".replace('.', ':')));
        assertEquals("/courses", CourseAddress.cameFrom(null, "city.example"));
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
