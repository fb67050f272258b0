package eoullim.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import eoullim.it.City;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What citizens and instructors do on the portal, at a telephone. */
@BrowserTest
class CitizensIT {

    private static final String PASSWORD = "eoullim-demo-2026";
    private static final int LEARNERS = 20;
    private static final int ABSENT = 3;
    /** What a person takes to look and decide before each press. */
    private static final int THINKING = 700;

    @Test
    void keepsACourseSeesItAndLetsItGo() throws Exception {
        String course = open();
        try (Visitor citizen = Visitor.onPhone()) {
            Page page = citizen.portal("/courses/" + course);
            page.locator(".keep a").click();
            signIn(page, "citizen2");
            assertThat(page.locator("main")).containsText("찜한 강좌가 없어요");
            page.getByText("이 강좌 찜하기").click();
            assertThat(page.locator(".kept")).hasCount(1);
            citizen.portal("/my");
            assertThat(page.locator(".doors")).containsText("1개를 찜했어요");
            citizen.portal("/courses/" + course);
            assertThat(page.locator(".keep")).containsText("찜한 강좌예요");
            citizen.portal("/my/favourites");
            citizen.picture("citizens-favourites");
            page.locator(".kept form button").click();
            assertThat(page.locator("main")).containsText("찜한 강좌가 없어요");
            assertEquals(List.of(), citizen.complaints());
        }
    }

    @Test
    void theEasyScreenShowsOneThingAtATime() throws Exception {
        try (Visitor reader = Visitor.onPhone()) {
            reader.page().context().addCookies(List.of(new Cookie("view", "2e").setUrl(City.running().portal().at("/").toString())));
            Page page = reader.portal("/");
            assertThat(page.locator(".easy-tiles a")).hasCount(5);
            assertThat(page.locator(".finder, .map, .card")).hasCount(0);
            reader.picture("citizens-easy-home");
            reader.portal("/courses");
            assertThat(page.locator(".filters")).hasCount(0);
            assertThat(page.locator(".easy-find a")).hasCount(4);
            assertThat(page.locator(".card")).hasCount(4);
            reader.picture("citizens-easy-courses");
            reader.portal("/courses/" + open());
            assertThat(page.locator(".easy-says li")).hasCount(5);
            assertThat(page.locator("#refund")).isHidden();
            reader.picture("citizens-easy-course");
            page.locator(".easy-off button").click();
            assertThat(page.locator("#refund")).isVisible();
        }
    }

    @Test
    void theFlyerLeadsBackToThePage() throws Exception {
        try (Visitor reader = Visitor.atDesk()) {
            Page page = reader.portal("/courses/" + open());
            assertThat(page.locator(".flyer")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".flyer .qr")).isVisible();
            assertThat(page.locator(".flyer")).containsText("/courses/" + open());
            reader.picture("citizens-flyer");
        }
    }

    @Test
    void nothingRunsOutOfTheSideOfASmallPhone() throws Exception {
        try (Visitor reader = new Visitor(320, 640)) {
            for (String path : List.of("/", "/courses", "/courses/print", "/courses?view=map", "/courses/" + open(), "/places", "/help", "/join")) {
                Page page = reader.portal(path);
                assertEquals(320, page.evaluate("document.documentElement.scrollWidth"), path);
            }
            reader.portal("/");
            assertFalse((Boolean) reader.page().evaluate("[...document.querySelectorAll('.scroll-chips .chip')].some(c => c.getBoundingClientRect().right > 320)"));
            reader.picture("citizens-320");
        }
    }

    @Test
    void readersOfEnglishMeetNoKoreanBrand() throws Exception {
        try (Visitor reader = Visitor.onPhone()) {
            reader.page().context().addCookies(List.of(new Cookie("lang", "en").setUrl(City.running().portal().at("/").toString())));
            Page page = reader.portal("/courses/" + open());
            assertThat(page.locator(".brand b")).hasText("Eoullim");
            assertTrue(page.title().endsWith("| Eoullim"), page.title());
            assertFalse(page.locator(".applybox").innerText().contains("~"), "a joiner of dates no English text has");
            reader.portal("/courses?institution=HALL&status=OPEN");
            assertTrue(page.locator(".card dl").allInnerTexts().stream().anyMatch(text -> text.contains("Anseong Lifelong Learning Centre")), "named in English where we know one");
            reader.picture("citizens-english");
        }
    }

    @Test
    void everyMistakeIsNamedAtOnceAndWhatWasTypedStays() throws Exception {
        try (Visitor newcomer = Visitor.onPhone()) {
            Page page = newcomer.portal("/join");
            page.locator("[id='join:name']").fill("김하늘");
            page.locator("[id='join:phone']").fill("12");
            page.locator("[id='join:login']").fill("a b");
            page.locator("[id='join:password']").fill("short");
            page.locator("form[id=join]").evaluate("form => form.noValidate = true");
            page.locator("main .actions button, main .actions input[type=submit]").click();
            Locator lines = page.locator(".summary li");
            assertThat(lines).hasCount(5);
            List<String> texts = lines.allInnerTexts();
            for (String label : List.of("생년월일", "휴대전화 번호", "아이디", "비밀번호", "비밀번호 한 번 더")) {
                assertTrue(texts.stream().anyMatch(text -> text.startsWith(label)), label + " in " + texts);
            }
            for (Locator link : page.locator(".summary li a").all()) {
                String target = link.getAttribute("href").substring(1);
                assertThat(page.locator("[id='" + target + "']")).hasCount(1);
            }
            assertAll(() -> assertThat(page.locator("[id='join:name']")).hasValue("김하늘"), () -> assertThat(page.locator("[id='join:phone']")).hasValue("12"));
            newcomer.picture("citizens-join");
        }
    }

    /** Measured, not judged: presses and time of a person who thinks before each press. */
    @Test
    void theRollOfTwentyTakesFewPresses() throws Exception {
        String session = text("select s.code from class_session s join course c on c.code = s.course_code join instructor i on i.number = s.instructor_number "
                + "where i.citizen_number = 'C-001501' and c.status = 'PUBLISHED' and s.day = '" + LocalDate.now(ZoneId.of("Asia/Seoul")) + "' order by s.code limit 1");
        fill(session);
        try (Visitor instructor = Visitor.onPhone()) {
            Page page = instructor.portal("/teach/" + session);
            signIn(page, "instructor1");
            assertThat(page.locator(".roll > li fieldset")).hasCount(LEARNERS);
            Instant begin = Instant.now();
            int presses = press(page, page.locator("[id$=':allPresent']"), 0);
            for (int i = 0; i < ABSENT; i++) {
                presses = press(page, page.locator(".roll > li").nth(4 + 6 * i).locator("input[value=ABSENT]"), presses);
            }
            presses = press(page, page.locator("[id$=':save']"), presses);
            assertThat(page.locator(".notice.success")).isVisible();
            Duration took = Duration.between(begin, Instant.now());
            System.out.printf("roll of %d with %d absent at 390 px: %d presses, %.1f s with %d ms of thought before each%n",
                    LEARNERS, ABSENT, presses, took.toMillis() / 1000.0, THINKING);
            assertEquals(2 + ABSENT, presses);
            assertEquals(ABSENT, Integer.parseInt(text("select count(*) from attendance_fact where mark = 'ABSENT' and session_code = '" + session + "'")));
            instructor.picture("citizens-roll");
        }
    }

    private static int press(Page page, Locator button, int before) {
        page.waitForTimeout(THINKING);
        button.click();
        return before + 1;
    }

    /** Those who were put on the sheet past the ledger leave it again. */
    @AfterAll
    static void empty() throws SQLException {
        try (Connection sql = City.running().sql(); Statement statement = sql.createStatement()) {
            statement.executeUpdate("delete f from attendance_fact f join application a on a.number = f.application_number where a.seq > 9000");
            statement.executeUpdate("update intake k set k.taken = k.taken - (select count(*) from application a where a.course_code = k.course_code and a.seq > 9000) "
                    + "where k.course_code in (select course_code from application where seq > 9000)");
            statement.executeUpdate("delete from application where seq > 9000");
        }
    }

    /** Twenty on the sheet, whatever the demonstration gave this class. */
    private static void fill(String session) throws SQLException {
        try (Connection sql = City.running().sql(); Statement statement = sql.createStatement()) {
            String course = text("select course_code from class_session where code = '" + session + "'");
            int missing = LEARNERS - Integer.parseInt(text("select count(*) from application where status = 'ENROLLED' and course_code = '" + course + "'"));
            assertTrue(missing >= 0, "more than twenty");
            statement.executeUpdate("insert into application (number, course_code, term_code, citizen_number, round_no, seq, status, channel, request_key, received_at, decided_at) "
                    + "select concat('" + course + "-', 9000 + p.id), '" + course + "', a.term_code, p.number, a.round_no, 9000 + p.id, 'ENROLLED', 'PHONE', uuid(), a.received_at, a.decided_at "
                    + "from citizen p join (select * from application where course_code = '" + course + "' limit 1) a "
                    + "where p.number between 'C-000900' and 'C-001000' and not exists (select 1 from application x where x.course_code = '" + course
                    + "' and x.citizen_number = p.number) order by p.number limit " + missing);
            statement.executeUpdate("update intake set capacity = greatest(capacity, " + LEARNERS + "), taken = taken + " + missing + " where course_code = '" + course + "'");
        }
    }

    private static void signIn(Page page, String name) {
        page.locator("input[autocomplete=username]").fill(name);
        page.locator("input[type=password]").fill(PASSWORD);
        page.locator("main form button, main form input[type=submit]").first().click();
    }

    private static String open() throws SQLException {
        return text("select c.code from course c join application_round r on r.course_code = c.code join intake k on k.course_code = c.code "
                + "where c.status = 'PUBLISHED' and c.institution_code = 'HALL' and k.taken < k.capacity and k.waiting = 0 "
                + "and r.opens_at < utc_timestamp() and r.closes_at > utc_timestamp() and c.code not like '2099%' order by c.code limit 1");
    }

    private static String text(String query) throws SQLException {
        try (Connection sql = City.running().sql(); Statement statement = sql.createStatement(); ResultSet row = statement.executeQuery(query)) {
            assertTrue(row.next(), query);
            return row.getString(1);
        }
    }
}
