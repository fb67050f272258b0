package eoullim.catalogue;

import static eoullim.catalogue.Courses.GONGDO;
import static eoullim.catalogue.Courses.NOW;
import static eoullim.catalogue.Courses.SAMJUK;
import static eoullim.catalogue.Courses.TODAY;
import static eoullim.catalogue.Courses.course;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.programmes.ProgrammeField;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static final CatalogueQuery ALL = CatalogueQuery.ALL;

    private final Glance glance = Courses.glance(
            course("저녁 요가").in(GONGDO).from(19).free(),
            course("아침 요가").in(GONGDO).from(10),
            course("주말 목공").in(SAMJUK).on(DayOfWeek.SATURDAY).from(10).free(),
            course("온라인 글쓰기").online().from(20).of(ProgrammeField.HUMANITIES),
            course("가득 찬 서예").in(GONGDO).from(19).free().seats(20, 20, 5, 1),
            course("내일 여는 도예").open(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(8))).reachable());

    @Test
    void filtersNarrowEachOtherAndOptionsOfOneFilterWidenIt() {
        assertEquals(List.of("저녁 요가"), titles(ALL.with(Filter.DISTRICT, GONGDO.code()).with(Filter.TIME, "EVENING")
                .with(Filter.FEE, "FREE").with(Filter.STATUS, "OPEN")));
        assertEquals(List.of("가득 찬 서예", "온라인 글쓰기", "저녁 요가", "주말 목공"),
                titles(ALL.with(Filter.TIME, "EVENING").with(Filter.TIME, "WEEKEND").sortedBy(Sorting.NAME)));
    }

    @Test
    void wordsAndFiltersWorkTogether() {
        assertEquals(List.of("아침 요가"), titles(ALL.withWords("요가").with(Filter.TIME, "MORNING")));
    }

    @Test
    void whatCanBeAppliedForComesFirst() {
        List<String> titles = titles(ALL);
        assertEquals("내일 여는 도예", titles.get(5));
        assertEquals("가득 찬 서예", titles.get(4));
    }

    @Test
    void whenNothingIsFoundEachConditionSaysWhatItCosts() {
        CatalogueQuery query = ALL.withWords("목공").with(Filter.DISTRICT, GONGDO.code());
        Selection selection = new Selection(glance, query);
        assertTrue(selection.found().isEmpty());
        assertEquals(List.of(3, 1), selection.relaxations().stream().map(Relaxation::count).toList());
        assertEquals(List.of("주말 목공"), titles(selection.relaxations().get(1).query()));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Selection selection = new Selection(glance, ALL);
        int[] whole = selection.page(selection.found(), 0, 100);
        int[] first = selection.page(selection.found(), 0, 4);
        int[] second = selection.page(selection.found(), 4, 4);
        assertEquals(6, whole.length);
        assertEquals(4, first.length);
        assertEquals(2, second.length);
        assertEquals(Arrays.toString(whole), Arrays.toString(new int[] {first[0], first[1], first[2], first[3], second[0], second[1]}));
        assertEquals(0, selection.page(selection.found(), 8, 4).length);
    }

    /** The rule a reader relies on: the number beside an option is the length of the list behind it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theCountOfEveryOptionIsTheLengthOfItsList(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Glance city = Courses.glance(random.ints(120, 0, Integer.MAX_VALUE).mapToObj(SelectionTest::anyCourse).toArray(Courses.Course[]::new));
        CatalogueQuery query = ALL;
        for (int i = 0; i < 3; i++) {
            Filter filter = Filter.values()[random.nextInt(Filter.values().length)];
            List<FacetOption> options = new Selection(city, query).facet(filter).options();
            query = query.with(filter, options.get(random.nextInt(options.size())).code());
        }
        if (seed % 2 == 0) {
            query = query.withWords("교실");
        }
        for (Filter filter : Filter.values()) {
            for (FacetOption option : new Selection(city, query).facet(filter).options()) {
                int listed = new Selection(city, query.only(filter, option.code())).found().cardinality();
                assertEquals(listed, option.count(), "seed " + seed + ": " + filter + " " + option.code() + " of " + query);
            }
        }
    }

    private static Courses.Course anyCourse(int dice) {
        Courses.Course course = course(List.of("생활영어 교실", "요가", "서예 교실", "드론", "한글 교실").get(dice % 5)).from(9 + dice % 12)
                .of(ProgrammeField.values()[dice % 6]).on(DayOfWeek.of(1 + dice % 7)).in(Courses.CITY.districts().get(dice % 3))
                .starting(TODAY.plusDays(dice % 60 - 30)).seats(20, dice % 21, 5, dice % 6)
                .open(NOW.plus(Duration.ofHours(dice % 400 - 200)), NOW.plus(Duration.ofHours(dice % 400)));
        if (dice % 4 == 0) {
            course.free();
        }
        if (dice % 9 == 0) {
            course.online();
        }
        return dice % 11 == 0 ? course.cancelled() : course;
    }

    private List<String> titles(CatalogueQuery query) {
        Selection selection = new Selection(glance, query);
        return Arrays.stream(selection.page(selection.found(), 0, 50)).mapToObj(i -> glance.shelf().at(i).title()).toList();
    }
}
