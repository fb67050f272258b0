package eoullim.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eoullim.it.City;
import eoullim.it.CityClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A draw by the hands of those it concerns: staff promise and carry out, a citizen at a telephone applies, waits, wins or not, and checks. */
@BrowserTest
class LotteryIT {

    private static final String PASSWORD = "eoullim-demo-2026";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final String COURSE = "2099-901-0001";
    private static final String TITLE = "추첨으로 만나는 도자기";
    private static final String DRAWS = "/draws/" + COURSE + "/1";
    private static final int OTHERS = 5;
    private static final int SEATS = 3;

    @Test
    void fromThePromiseToTheProof() throws Exception {
        course();
        try (Visitor staff = Visitor.atDesk(); Visitor citizen = Visitor.onPhone(); CityClock clock = new CityClock()) {
            Page desk = promised(staff);
            String application = applied(citizen);
            others();
            String hash = runningHash(citizen);

            clock.goTo(1);
            desk.navigate(at(true, DRAWS));
            if (desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("명단 확정하기")).count() > 0) {
                press(desk, "명단 확정하기");
            }
            assertThat(desk.locator("main")).containsText("공개 수치가 발표되기를 기다립니다");
            citizen.portal(DRAWS);
            assertThat(citizen.page().locator("main")).containsText("확정한 명단의 지문");
            assertThat(citizen.page().locator("main")).containsText(hash);

            clock.goTo(3);
            drawn(staff, desk);
            Path file = published(citizen, application);
            checked(citizen, file);
            assertEquals(List.of(), staff.complaints());
            assertEquals(List.of(), citizen.complaints());
        }
    }

    private static Page promised(Visitor staff) {
        Page page = signIn(staff, true, "city1", "/draws");
        assertThat(page.locator("main")).containsText(TITLE);
        clear(staff, "the list of draws");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).first().click();
        assertThat(page.locator("main")).containsText("아직 준비한 추첨이 없습니다");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("추첨 준비하기")).first().click();
        page.locator("[id$=':sourceName']").fill("동행복권 로또 6/45 제1253회 당첨번호");
        page.locator("[id$=':sourceAt']").fill(LocalDate.now(SEOUL).minusDays(1).toString());
        page.locator("[id$=':sourceTime']").fill("20:35");
        press(page, "저장하고 미리 보기");
        assertThat(page.locator("main")).containsText("접수 마감");
        assertThat(page.locator("[id$=':sourceAt']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[id$=':sourceName']")).hasValue("동행복권 로또 6/45 제1253회 당첨번호");
        clear(staff, "preparing a draw");
        page.locator("[id$=':sourceAt']").fill(LocalDate.now(SEOUL).plusDays(2).toString());
        press(page, "저장하고 미리 보기");
        assertThat(page.locator("main")).containsText("시민이 읽을 내용 미리 보기");
        assertThat(page.locator("main")).containsText("추첨으로 드리는 자리는 " + SEATS + "개입니다");
        assertEquals(1, count("select count(*) from lottery_draw where course_code = '" + COURSE + "' and status = 'PREPARED'"));
        staff.picture("lottery-1-preview");
        press(page, "시민에게 공개하기");
        assertThat(page.locator("main")).containsText("추첨 예고");
        clear(staff, "a published draw");
        return page;
    }

    private static String applied(Visitor citizen) {
        Page page = citizen.portal("/courses/" + COURSE);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("추첨 규칙과 결과")).first().click();
        assertThat(page.locator("h1")).containsText(TITLE);
        assertThat(page.locator("main")).containsText("이렇게 뽑습니다");
        clear(citizen, "a published draw at a telephone");
        page.navigate(at(false, "/apply/start?course=" + COURSE));
        fillSignIn(page, "citizen1");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("다음")).click();
        press(page, "다음: 다시 보기");
        page.locator("form.press button").click();
        page.waitForURL("**/apply/done?number=*");
        String number = page.url().replaceAll(".*number=", "");
        page.navigate(at(false, "/my/applications/" + number));
        assertThat(page.locator("main")).containsText("추첨을 기다립니다");
        assertThat(page.locator("main")).containsText("내 가명은");
        clear(citizen, "my application before the draw");
        citizen.picture("lottery-2-mine");
        return number;
    }

    private static String runningHash(Visitor citizen) {
        Page page = citizen.portal(DRAWS);
        assertThat(page.locator("main")).containsText((OTHERS + 1) + "명");
        String hash = page.locator(".proof div").filter(new Locator.FilterOptions().setHasText("지금 명단의 지문")).locator("code").innerText();
        assertTrue(hash.matches("[0-9a-f]{64}"), hash);
        return hash;
    }

    private static void drawn(Visitor staff, Page page) {
        page.navigate(at(true, DRAWS));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("추첨하기")).first().click();
        page.locator("[id$=':source']").fill("3, 11, 14, 18, 26, 27 + 21");
        page.locator("[id$=':again']").fill("3 11 14 18 26 27 22");
        press(page, "이 수치로 추첨하기");
        assertThat(page.locator("main")).containsText("서로 달라요");
        assertThat(page.locator("[id$=':source']")).hasValue("3, 11, 14, 18, 26, 27 + 21");
        clear(staff, "typing the figure");
        page.locator("[id$=':again']").fill("3 11 14 18 26 27 21");
        press(page, "이 수치로 추첨하기");
        assertThat(page.locator("main")).containsText("결과와 검증 파일이 공개되었습니다");
        assertThat(page.locator("main")).containsText("자리를 얻은 분 " + SEATS + "명");
        clear(staff, "a draw that was carried out");
        staff.picture("lottery-3-drawn");
        assertEquals(SEATS, count("select count(*) from application where course_code = '" + COURSE + "' and status = 'ENROLLED'"));
    }

    private static Path published(Visitor citizen, String application) {
        Page page = citizen.portal("/my/applications/" + application);
        boolean won = count("select count(*) from application where number = '" + application + "' and status = 'ENROLLED'") == 1;
        assertThat(page.locator("main")).containsText(won ? "추첨에서 자리를 얻었습니다" : "추첨 순서로 대기");
        clear(citizen, "my application after the draw");
        String pseudonym = text("select pseudonym from lottery_entry where application_number = '" + application + "'");
        citizen.portal(DRAWS);
        assertThat(page.locator("main")).containsText(pseudonym);
        assertThat(page.locator("main")).containsText("3 11 14 18 26 27 21");
        clear(citizen, "the result at a telephone");
        citizen.picture("lottery-4-result");
        Download download = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("검증 파일 받기")).click());
        return download.path();
    }

    private static void checked(Visitor citizen, Path file) throws Exception {
        String text = Files.readString(file);
        assertTrue(text.startsWith("eoullim-draw 1\n"), text);
        assertEquals(List.of(), texts("select name from citizen where number in (select citizen_number from application where course_code = '" + COURSE + "')").stream().filter(text::contains).toList());
        Page page = citizen.portal("/draws/verify");
        page.locator("[id='check:file']").setInputFiles(file);
        press(page, "다시 계산하기");
        assertThat(page.locator("main")).containsText("모두 맞습니다");
        clear(citizen, "a file that was checked");
        page.navigate(at(false, "/draws/verify"));
        page.locator("[id='check:text']").fill(text.replaceFirst(" seat open", " queue 1"));
        press(page, "다시 계산하기");
        assertThat(page.locator("main")).containsText("맞지 않는 것이 있습니다");
        citizen.picture("lottery-5-wrong");
        page.navigate(at(false, "/draws/verify"));
        Download program = page.waitForDownload(() -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Verify.java")).click());
        Path folder = Files.createTempDirectory("verify");
        Files.copy(program.path(), folder.resolve("Verify.java"));
        Files.copy(file, folder.resolve("draw.txt"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "Verify.java", "draw.txt")
                .directory(folder.toFile()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }

    /** Nobody is kept out, at the width this visitor looks at it, and nothing runs out of the side. */
    private static void clear(Visitor visitor, String where) {
        assertEquals(List.of(), visitor.barriers(), where);
        int over = ((Number) visitor.page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
        assertTrue(over <= 1, where + " runs " + over + " px out of the side");
    }

    /** A course whose applications close in twelve hours and are drawn. */
    private static void course() throws SQLException {
        LocalDate starts = LocalDate.now(SEOUL).plusDays(40);
        run("insert into term (code, year, no, starts_on, ends_on) values ('2099-901', 2099, 901, '" + starts + "', '" + starts.plusDays(30) + "')");
        run("insert into course (code, programme_code, programme_version, term_code, institution_code, title, status, starts_on, ends_on, weekdays, starts_at, ends_at, "
                + "session_count, tuition, materials_fee, published_at, created_at, created_by, changed_at, changed_by) select '" + COURSE + "', c.programme_code, "
                + "c.programme_version, '2099-901', c.institution_code, '" + TITLE + "', 'PUBLISHED', '" + starts + "', '" + starts.plusDays(7) + "', 'MON', '02:00', '03:00', 1, 0, 0, "
                + "utc_timestamp(6), utc_timestamp(6), 'test', utc_timestamp(6), 'test' from course c join programme_version v on v.programme_code = c.programme_code "
                + "and v.no = c.programme_version where v.minimum_age is null and v.maximum_age is null and not v.residents_only order by c.code limit 1");
        run("insert into class_session (code, course_code, no, day, starts_at, ends_at, topic, status) values ('" + COURSE + "-01', '" + COURSE + "', 1, '" + starts
                + "', '02:00', '03:00', '첫 시간', 'PLANNED')");
        run("insert into intake (course_code, state, capacity, waiting_capacity) values ('" + COURSE + "', 'OPEN', " + SEATS + ", 5)");
        run("insert into application_round (course_code, no, opens_at, closes_at, method, channels) values ('" + COURSE
                + "', 1, utc_timestamp(6) - interval 1 hour, utc_timestamp(6) + interval 12 hour, 'LOTTERY', 'INTERNET,VISIT,PHONE')");
        run("insert into round_window (course_code, round_no, no, opens_at, closes_at, channels) select course_code, no, 1, opens_at, closes_at, channels "
                + "from application_round where course_code = '" + COURSE + "'");
    }

    /** Others whom staff took by telephone. */
    private static void others() {
        try (Visitor staff = Visitor.atDesk()) {
            Page page = signIn(staff, true, "city1", "/intake/" + COURSE + "/enter");
            for (String digits : texts("select right(phone, 4) from citizen c where invented and district_code is not null and birth_date < '1990-01-01' "
                    + "and number between 'C-000010' and 'C-001400' and not exists (select 1 from application a where a.citizen_number = c.number) order by number desc limit " + OTHERS)) {
                page.locator("[id$=':words']").fill(digits);
                press(page, "찾기");
                page.locator("input[type=radio][value^='C-']").first().check();
                press(page, "접수하기");
                press(page, "다른 사람 접수하기");
            }
        }
        assertEquals(OTHERS + 1, count("select count(*) from application where course_code = '" + COURSE + "' and status = 'DRAW_PENDING'"));
    }

    private static Page signIn(Visitor visitor, boolean staff, String name, String path) {
        Page page = staff ? visitor.intranet(path) : visitor.portal(path);
        fillSignIn(page, name);
        return page;
    }

    private static void fillSignIn(Page page, String name) {
        page.locator("[id='signin:name']").fill(name);
        page.locator("[id='signin:password']").fill(PASSWORD);
        page.locator("#signin button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    private static void press(Page page, String word) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word).setExact(true)).first().click();
        page.waitForLoadState();
    }

    private static String at(boolean staff, String path) {
        return (staff ? City.running().intranet() : City.running().portal()).at(path).toString();
    }

    private static long count(String sql) {
        return Long.parseLong(texts(sql).get(0));
    }

    private static String text(String sql) {
        return texts(sql).get(0);
    }

    private static List<String> texts(String sql) {
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
