package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import eoullim.it.Site;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The catalogue as anybody meets it from outside: no session, true counts, one status everywhere. */
class CatalogueIT {

    private static final Pattern TOTAL = Pattern.compile("id=\"count\"[^>]*>\\D*?([\\d,]+)\\D*?<");
    private static final Pattern OPTION = Pattern.compile("name=\"(\\w+)\" value=\"([\\w-]+)\"[^>]*/?>\\s*<span>[^<]*<b class=\"n\">(\\d+)</b>");
    private static final Pattern CARD = Pattern.compile("<li class=\"card\">(.*?)</li>", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("href=\"/courses/([\\w-]+)\"");
    private static final Pattern STATUS = Pattern.compile("<span class=\"status [^\"]*\">.*?</svg>\\s*([^<]+?)\\s*</span>", Pattern.DOTALL);

    private static final String IN_GONGDO = " and coalesce(s.district_code, i.district_code) = '4155025000'";
    private static final String EVENING = " and c.starts_at >= '18:00'";
    private static final String OPEN = " and c.status = 'PUBLISHED' and k.taken < k.capacity and k.waiting = 0 and exists (select 1 from application_round a "
            + "where a.course_code = c.code and a.opens_at <= utc_timestamp(6) and a.closes_at > utc_timestamp(6))";

    private final Site portal = City.running().portal();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/courses", "/courses?q=%EC%98%81%EC%96%B4&time=EVENING", "/courses?view=map", "/courses?view=calendar", "/courses/print",
            "/help", "/privacy", "/licences", "/accessibility"})
    void whoOnlyLooksGetsNoSession(String path) throws Exception {
        HttpResponse<String> answer = portal.get(path);
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), answer.headers().allValues("Set-Cookie"), path);
        assertFalse(answer.body().contains("jsessionid"), path);
        assertFalse(answer.body().contains("style=\""), path + " carries a style of its own, which the policy forbids");
        assertFalse(answer.body().contains("???"), path + " lacks a text");
    }

    @Test
    void theNumberBesideEveryOptionIsTheLengthOfItsList() throws Exception {
        String all = portal.get("/courses").body();
        assertTrue(total(all) > 0, "the demonstration has courses");
        Matcher option = OPTION.matcher(all);
        int seen = 0;
        while (option.find()) {
            String path = "/courses?" + option.group(1) + "=" + option.group(2);
            assertEquals(Integer.parseInt(option.group(3)), total(portal.get(path).body()), path);
            seen++;
        }
        assertTrue(seen > 40, "options seen: " + seen);
    }

    @Test
    void theCourseItselfSaysTheStatusTheListSays() throws Exception {
        Map<String, String> listed = new LinkedHashMap<>();
        int total = total(portal.get("/courses").body());
        for (int page = 1; listed.size() < total && page <= total; page++) {
            Matcher card = CARD.matcher(portal.get("/courses?page=" + page).body());
            while (card.find()) {
                listed.put(first(CODE, card.group(1)), first(STATUS, card.group(1)));
            }
        }
        assertEquals(total, listed.size());
        assertAll(listed.entrySet().stream().map(one -> () -> {
            HttpResponse<String> sheet = portal.get("/courses/" + one.getKey());
            assertEquals(200, sheet.statusCode(), one.getKey());
            assertEquals(one.getValue(), first(STATUS, sheet.body()), one.getKey());
            assertEquals(List.of(), sheet.headers().allValues("Set-Cookie"), one.getKey());
        }));
    }

    @Test
    void koreanWordsAreFoundInsideLongerOnesAndOthersAreNot() throws Exception {
        assertTrue(portal.get("/courses?q=%EC%98%81%EC%96%B4").body().contains("생활<mark>영어</mark> 첫걸음"));
        assertFalse(portal.get("/courses?q=%ED%94%BC%EC%95%84%EB%85%B8").body().contains("생활영어"));
    }

    /** A1: a free evening course in 공도읍 that takes applications, and at each step the number the database counts. */
    @Test
    void filtersNarrowEachOther() throws Exception {
        String path = "/courses?district=4155025000";
        String where = IN_GONGDO;
        assertEquals(counted(where), total(portal.get(path).body()), path);
        for (String[] step : new String[][] {{"&time=EVENING", EVENING}, {"&fee=FREE", " and c.tuition = 0"}, {"&status=OPEN", OPEN}}) {
            path += step[0];
            where += step[1];
            assertEquals(counted(where), total(portal.get(path).body()), path);
        }
        String found = portal.get(path).body();
        assertTrue(total(found) > 0, "the demonstration has such a course whatever the clock says");
        Matcher card = CARD.matcher(found);
        while (card.find()) {
            assertAll(() -> assertTrue(card.group(1).contains("공도읍")), () -> assertTrue(card.group(1).contains("무료")),
                    () -> assertEquals("접수중", first(STATUS, card.group(1))));
        }
    }

    @Test
    void mapHomeAndListAgreeAndWhatIsNotOnTheMapStandsUnderIt() throws Exception {
        int all = total(portal.get("/courses?status=OPEN").body());
        String map = portal.get("/courses?status=OPEN&view=map").body();
        Matcher row = Pattern.compile("<tr[^>]*><th scope=\"row\"><a href=\"(/courses[^\"]+)\"[^>]*>[^<]+</a></th><td class=\"n\">(\\d+)</td>").matcher(map);
        int placed = 0;
        while (row.find()) {
            assertEquals(Integer.parseInt(row.group(2)), total(portal.get(row.group(1).replace("&amp;", "&")).body()), row.group(1));
            placed += Integer.parseInt(row.group(2));
        }
        assertTrue(placed > 0);
        int unplaced = total(portal.get("/courses?status=OPEN&district=UNPLACED").body());
        assertTrue(unplaced > 0, "the demonstration has institutions without a known place");
        assertEquals(all, placed + unplaced);
        assertTrue(map.contains("위치를 아직 모르는 강좌 " + unplaced + "<"), "said under the map");
        assertTrue(portal.get("/").body().contains("위치를 아직 모르는 강좌 " + unplaced + "<"), "said under the map of the first page");
        assertEquals(counted(OPEN), all);
    }

    /** Published courses that meet a condition, counted past the application. */
    private static int counted(String condition) throws SQLException {
        try (Connection sql = City.running().sql(); Statement statement = sql.createStatement(); ResultSet row = statement.executeQuery(
                "select count(*) from course c join institution i on i.code = c.institution_code left join room r on r.code = c.room_code "
                        + "left join learning_space s on s.code = r.space_code left join intake k on k.course_code = c.code "
                        + "where c.published_at is not null and c.status <> 'DRAFT'" + condition)) {
            assertTrue(row.next());
            return row.getInt(1);
        }
    }

    @Test
    void nothingFoundSaysWhatToLift() throws Exception {
        String none = portal.get("/courses?q=%EC%98%81%EC%96%B4&district=4155041000").body();
        assertEquals(0, total(none));
        assertTrue(none.contains("class=\"relax\""));
        assertTrue(none.contains("href=\"/courses?q=%EC%98%81%EC%96%B4\""), "without the district");
    }

    @Test
    void whatDoesNotExistIsNotFound() throws Exception {
        assertEquals(404, portal.get("/courses/2026-3-9999").statusCode());
        assertEquals(404, portal.get("/courses/no-such-course").statusCode());
    }

    @Test
    void strangeQuestionsGetAnOrdinaryAnswer() throws Exception {
        for (String strange : List.of("page=99999", "page=-1", "page=x", "status=NONE", "district=%3Cscript%3E", "sort=", "view=secret",
                "q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "q=" + "%EA%B0%80".repeat(500), "view=calendar&month=2026-99", "view=calendar&day=2026-02-30")) {
            HttpResponse<String> answer = portal.get("/courses?" + strange);
            assertEquals(200, answer.statusCode(), strange);
            assertFalse(answer.body().contains("<script>"), strange);
        }
    }

    @Test
    void everyFigureOfTheFirstPageIsTheLengthOfTheListBehindIt() throws Exception {
        String home = portal.get("/").body();
        Matcher figure = Pattern.compile("href=\"(/courses\\?[^\"]+)\"><span>[^<]*.*?</span><b>(\\d+)<small>", Pattern.DOTALL).matcher(home);
        int seen = 0;
        while (figure.find()) {
            String path = figure.group(1).replace("&amp;", "&");
            assertEquals(Integer.parseInt(figure.group(2)), total(portal.get(path).body()), path);
            seen++;
        }
        assertEquals(3, seen);
    }

    private static int total(String page) {
        return Integer.parseInt(first(TOTAL, page).replace(",", ""));
    }

    private static String first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertTrue(found.find(), pattern.pattern());
        return found.group(1);
    }
}
