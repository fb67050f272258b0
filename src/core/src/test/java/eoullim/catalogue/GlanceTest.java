package eoullim.catalogue;

import static eoullim.catalogue.Courses.NOW;
import static eoullim.catalogue.Courses.TODAY;
import static eoullim.catalogue.Courses.course;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.enrolment.PublicStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlanceTest {

    @Test
    void aGlanceEndsAtTheNextOpeningEvenWithinItsSecond() {
        Instant opening = NOW.plusMillis(300);
        Glance glance = Courses.glance(course("곧 여는 강좌").open(opening, NOW.plus(Duration.ofDays(3))));
        assertEquals(PublicStatus.UPCOMING, glance.status(0));
        assertTrue(glance.isValidAt(opening.minusNanos(1)));
        assertFalse(glance.isValidAt(opening));
        Glance next = new Courses().put(course("곧 여는 강좌").open(opening, NOW.plus(Duration.ofDays(3)))).at(opening);
        assertEquals(PublicStatus.OPEN, next.status(0));
        assertFalse(next.isValidAt(opening.plus(Glance.LIFE)));
    }

    @Test
    void theBadgeSaysWhatPresses() {
        Glance glance = Courses.glance(
                course("자리가 적은 강좌").seats(20, 16, 5, 0),
                course("모레 닫는 강좌").open(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(2))),
                course("내일 여는 강좌").open(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(9))),
                course("느긋한 강좌"));
        assertEquals(List.of(Urgency.FEW_SEATS, Urgency.CLOSES_SOON, Urgency.OPENS_SOON, Urgency.NONE),
                List.of(glance.urgency(0), glance.urgency(1), glance.urgency(2), glance.urgency(3)));
    }

    @Test
    void everyFigureOfTheFirstPageIsTheLengthOfTheListBehindIt() {
        Glance glance = Courses.glance(course("오늘 여는 강좌").open(NOW.plus(Duration.ofHours(3)), NOW.plus(Duration.ofDays(9))),
                course("열린 요가").open(NOW.minusSeconds(60), NOW.plus(Duration.ofDays(2))), course("가득 찬 강좌").seats(20, 20, 0, 0),
                course("열리지 않는 강좌").cancelled(), course("가족 목공").reachable());
        HomeSheet home = glance.home();
        assertEquals(length(glance, CatalogueQuery.ALL.only(Filter.SOON, "OPENS_TODAY")), home.opensToday());
        assertEquals(length(glance, CatalogueQuery.ALL.only(Filter.SOON, "CLOSES_IN_3_DAYS")), home.closesSoon());
        assertEquals(length(glance, CatalogueQuery.ALL.only(Filter.STATUS, "OPEN")), home.open());
        home.situations().forEach((situation, count) ->
                assertEquals(length(glance, CatalogueQuery.APPLICABLE.only(Filter.SITUATION, situation.name())), count, situation.name()));
        for (DistrictCount district : home.map().districts()) {
            assertEquals(length(glance, CatalogueQuery.ALL.only(Filter.STATUS, "OPEN").only(Filter.DISTRICT, district.code())), district.count());
        }
        assertEquals(4, home.courses());
        assertEquals(List.of("열린 요가", "가족 목공"), home.closing().stream().map(CourseCard::title).toList());
    }

    @Test
    void theMapHasFourShadesUpToTheFullestDistrict() {
        Courses.Course[] courses = java.util.stream.IntStream.range(0, 9).mapToObj(i -> course("강좌 " + i).in(i < 8 ? Courses.GONGDO : Courses.SAMJUK))
                .toArray(Courses.Course[]::new);
        DistrictCounts map = Courses.glance(courses).home().map();
        assertEquals(2, map.width());
        assertEquals(List.of(4, 1, 0), map.districts().stream().map(DistrictCount::shade).toList());
        assertEquals(0, map.unplaced() + map.online());
    }

    @Test
    void whatTheMapCannotPlaceIsCountedBesideItAndCanBeListed() {
        Glance glance = Courses.glance(course("가").in(Courses.GONGDO), course("나").in(null), course("다").in(null), course("라").online());
        DistrictCounts map = glance.home().map();
        assertEquals(2, map.unplaced());
        assertEquals(1, map.online());
        assertEquals(2, length(glance, CatalogueQuery.ALL.only(Filter.DISTRICT, Filter.UNPLACED)));
        assertEquals(4, map.unplaced() + map.online() + map.districts().stream().mapToInt(DistrictCount::count).sum());
    }

    @Test
    void theMonthTellsOpeningsClosingsAndFirstClasses() {
        Glance glance = Courses.glance(course("달력 강좌").starting(TODAY.plusDays(7)));
        MonthSheet month = new Days(glance, glance.everything()).month(YearMonth.of(2026, 11), TODAY);
        assertEquals(5, month.weeks().size());
        assertTrue(month.weeks().stream().allMatch(week -> week.size() == 7));
        assertEquals(List.of("16", "30", "30"), month.agenda().stream().flatMap(cell -> cell.marks().stream().map(mark -> "" + cell.day().getDayOfMonth())).toList());
        assertEquals(List.of(DayMark.Kind.OPENS, DayMark.Kind.CLOSES, DayMark.Kind.STARTS),
                month.agenda().stream().flatMap(cell -> cell.marks().stream()).map(DayMark::kind).toList());
    }

    @Test
    void aDayWithoutClassesGivesWayToTheNextOne() {
        Glance glance = Courses.glance(course("다음 주 강좌").starting(TODAY.plusDays(3)));
        ClassDay day = new Days(glance, glance.everything()).next();
        assertEquals(TODAY.plusDays(3), day.day());
        assertFalse(day.today());
        assertEquals(1, day.classes().get(0).no());
    }

    @Test
    void theSheetOfACourseSaysTheSameStatusAsItsCard() {
        Glance glance = Courses.glance(course("가"), course("나").seats(3, 3, 5, 0), course("다").cancelled());
        for (int i = 0; i < 3; i++) {
            assertEquals(new Cards(glance).of(i), new Sheets(glance).of(i).card());
        }
        assertEquals(List.of("나"), new Sheets(glance).of(0).similar().stream().map(CourseCard::title).toList());
        assertEquals(80, new Sheets(glance).of(0).needed());
    }

    private static int length(Glance glance, CatalogueQuery query) {
        Selection selection = new Selection(glance, query);
        return Arrays.stream(selection.page(selection.found(), 0, 1000)).toArray().length;
    }
}
