package eoullim.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eoullim.it.City;
import eoullim.it.CityClock;
import eoullim.it.LedgerCheck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * One course lives its whole life, from the first word of its design to a certificate that proves itself, by the hands of those
 * who do it: staff, approver, citizens at a telephone, an instructor at a telephone.
 */
@BrowserTest
class LifeOfACourseIT {

    private static final String PASSWORD = "eoullim-demo-2026";
    private static final String TITLE = "골목길 사진으로 남기는 우리 동네";
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final int CAPACITY = 20;

    private final LocalDate today = LocalDate.now(SEOUL);
    /** A Sunday morning at which no course of the demonstration meets. */
    private final LocalDate firstDay = today.plusDays(3).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));

    @Test
    void fromDesignToCertificate() throws Exception {
        String programme = designedReturnedAndApproved();
        String course = opened(programme);
        String mine = applied(course);
        fillTheCourse(course, CAPACITY - 1);
        String waiting = the21stWaits(course);
        seatMovesToTheFirstWaiter(course, mine, waiting);
        try (CityClock clock = new CityClock()) {
            marked(course, clock);
            judgedAndCertified(course);
        }
        provesItself();
        assertEquals(List.of(), LedgerCheck.findingsBut2099Windows());
    }

    private String designedReturnedAndApproved() {
        String code;
        try (Visitor staff = Visitor.atDesk(); Visitor approver = Visitor.atDesk()) {
            Page page = signIn(staff, true, "hall1", "/programmes/new");
            page.getByLabel("프로그램 이름").fill(TITLE);
            press(page, "저장하고 살펴보기");
            assertThat(page.locator("main")).containsText(TITLE);
            code = page.url().replaceAll(".*/programmes/([^/?]+).*", "$1");
            page.navigate(at(true, "/programmes/" + code + "/edit"));
            page.getByLabel("한눈에 보는 소개").fill("휴대전화로 우리 동네 골목을 찍고 이야기를 붙입니다.");
            page.getByLabel("학습 목표").fill("빛과 구도를 살펴 사진을 찍고 짧은 글을 붙일 수 있다.");
            page.getByLabel("교육 대상").fill("사진이 처음인 성인");
            page.getByLabel("한 회차의 시간(분)").fill("120");
            page.getByLabel(Pattern.compile("^정원")).fill(String.valueOf(CAPACITY));
            page.getByLabel(Pattern.compile("^최소 개강 인원")).fill("5");
            page.getByLabel(Pattern.compile("^수료에 필요한 출석률")).fill("80");
            List<String> topics = List.of("카메라와 친해지기", "골목의 빛", "사람과 거리", "이야기 붙이기", "작은 전시");
            Locator rows = page.locator("[id$=':topic']");
            while (rows.count() < topics.size()) {
                press(page, "회차 네 줄 더하기");
            }
            for (int i = 0; i < topics.size(); i++) {
                rows.nth(i).fill(topics.get(i));
            }
            page.getByLabel(Pattern.compile("^수강료")).fill("0");
            page.getByLabel(Pattern.compile("^재료비")).first().fill("0");
            page.locator("[id$=':item']").first().fill("강사비");
            page.locator("[id$=':working']").first().fill("5회 × 2시간");
            page.locator("[id$=':amount']").first().fill("500000");
            press(page, "저장하고 살펴보기");
            page.getByLabel("결재자에게 남길 말").fill("처음 올립니다.");
            press(page, "결재 올리기");
            staff.picture("life-1-programme");

            Page inbox = signIn(approver, true, "approver1", "/approvals");
            inbox.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).first().click();
            press(inbox, "되돌려 보내기");
            assertThat(inbox.locator("[aria-invalid=true], .wrong").first()).isVisible();
            inbox.getByLabel("의견").fill("마지막 회차에 전시 장소를 적어 주세요.");
            press(inbox, "되돌려 보내기");

            page.navigate(at(true, "/programmes/" + code));
            assertThat(page.locator("main")).containsText("전시 장소를 적어 주세요");
            page.navigate(at(true, "/programmes/" + code + "/edit"));
            page.locator("[id$=':topic']").nth(4).fill("작은 전시 (학습관 1층 벽)");
            press(page, "저장하고 살펴보기");
            press(page, "결재 올리기");

            inbox.navigate(at(true, "/approvals"));
            inbox.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).first().click();
            assertThat(inbox.locator("main")).containsText("작은 전시 (학습관 1층 벽)");
            assertThat(inbox.locator("main")).containsText("전시 장소를 적어 주세요");
            approver.picture("life-2-compare");
            press(inbox, "승인하기");
            page.navigate(at(true, "/programmes/" + code));
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("이 프로그램으로 강좌 열기"))).isVisible();
            assertEquals(List.of(), staff.complaints());
        }
        return code;
    }

    private String opened(String programme) throws Exception {
        try (Visitor staff = Visitor.atDesk()) {
            Page page = signIn(staff, true, "hall1", "/courses/new?programme=" + programme);
            page.locator("[id$=':startsOn']").fill(firstDay.toString());
            page.locator("[id$=':startsAt']").fill("07:00");
            page.getByLabel("일요일").check();
            page.locator("[id$=':room']").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("[id$=':instructor']").selectOption(instructor());
            press(page, "다음: 모집");
            page.locator("[id$=':capacity']").fill(String.valueOf(CAPACITY));
            page.locator("[id$=':waitingCapacity']").fill("5");
            LocalDateTime now = LocalDateTime.now(SEOUL);
            page.locator("[id$=':opensOn']").fill(now.minusHours(1).toString().substring(0, 16));
            page.locator("[id$=':closesOn']").fill(firstDay.atTime(0, 0).toString().substring(0, 16));
            for (Locator box : page.locator("[id*=':channels'] input, input[name$=':channels']").all()) {
                box.check();
            }
            press(page, "다음: 확인");
            staff.picture("life-3-open");
            press(page, "열고 바로 공개하기");
            String code = page.url().replaceAll(".*/courses/([^/?]+).*", "$1");
            assertThat(page.locator("body")).containsText("접수중");
            // The same room and hour again: refused, and nothing is stored.
            long before = count("select count(*) from course");
            page.navigate(at(true, "/courses/new?programme=" + programme + "&like=" + code));
            page.locator("[id$=':startsOn']").fill(firstDay.toString());
            press(page, "미리 보기");
            assertThat(page.locator("main")).containsText(Pattern.compile("겹"));
            assertEquals(before, count("select count(*) from course"));
            return code;
        }
    }

    private String applied(String course) {
        try (Visitor citizen = Visitor.onPhone()) {
            Page page = citizen.portal("/courses?q=골목");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(TITLE)).first().click();
            assertThat(page.locator("h1")).containsText(TITLE);
            assertThat(page.locator("main")).containsText("접수중");
            citizen.picture("life-4-course");
            page.locator("a[href='/apply/start?course=" + course + "']").first().click();
            fillSignIn(page, "citizen2");
            assertThat(page.locator("h1")).containsText("신청하기 전에");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("다음")).click();
            page.locator("textarea").fill("창가 자리면 좋겠습니다.");
            press(page, "다음: 다시 보기");
            assertThat(page.locator("main")).containsText("창가 자리면 좋겠습니다.");
            page.locator("form.press button").dblclick();
            page.waitForURL("**/apply/done?number=*");
            assertThat(page.locator("h1")).containsText("확정되었습니다");
            citizen.picture("life-5-done");
            String number = page.url().replaceAll(".*number=", "");
            page.reload();
            assertThat(page.locator("main")).containsText(number);
            page.goBack();
            page.goForward();
            assertThat(page.locator("main")).containsText(number);
            page.navigate(at(false, "/apply/start?course=" + course));
            assertThat(page.locator("main")).containsText("이미 신청하신");
            assertEquals(1, count("select count(*) from application where course_code = '" + course + "'"));
            assertEquals(List.of(), citizen.complaints());
            return number;
        }
    }

    /** Staff take people by telephone until nobody is left without a seat. */
    private void fillTheCourse(String course, int people) throws Exception {
        try (Visitor staff = Visitor.atDesk()) {
            Page page = signIn(staff, true, "hall1", "/intake/" + course + "/enter");
            for (String digits : freePeople(people)) {
                page.locator("[id$=':words']").fill(digits);
                press(page, "찾기");
                page.locator("input[type=radio][value^='C-']").first().check();
                press(page, "접수하기");
                assertThat(page.locator("main")).containsText("확정되었습니다");
                press(page, "다른 사람 접수하기");
            }
            page.navigate(at(true, "/intake/" + course));
            assertThat(page.locator(".kpi")).containsText(CAPACITY + " / " + CAPACITY);
            staff.picture("life-6-applicants");
        }
    }

    private String the21stWaits(String course) {
        try (Visitor citizen = Visitor.onPhone()) {
            Page page = signIn(citizen, false, "citizen1", "/apply/start?course=" + course);
            assertThat(page.locator("main")).containsText("대기 1번");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("다음")).click();
            press(page, "다음: 다시 보기");
            page.locator("form.press button").click();
            page.waitForURL("**/apply/done?number=*");
            assertThat(page.locator("h1")).containsText("대기 1번");
            return page.url().replaceAll(".*number=", "");
        }
    }

    private void seatMovesToTheFirstWaiter(String course, String mine, String waiting) {
        try (Visitor citizen = Visitor.onPhone(); Visitor waiter = Visitor.onPhone(); Visitor stranger = Visitor.atDesk()) {
            // Somebody else's application, and another institution's course, are not shown, and that leaves a trace.
            Page other = signIn(waiter, false, "citizen1", "/my");
            assertEquals(403, other.navigate(at(false, "/my/applications/" + mine)).status());
            Page library = signIn(stranger, true, "library1", "/");
            assertEquals(403, library.navigate(at(true, "/intake/" + course)).status());
            assertEquals(404, library.navigate(at(true, "/intake/2026-3-9999")).status());
            assertTrue(count("select count(*) from access_log_entry where kind = 'DENIED' and account_number = 'S-0004' and subject like '%" + course + "'") > 0);

            Page page = signIn(citizen, false, "citizen2", "/my/applications/" + mine + "/cancel");
            press(page, "취소하기");
            assertThat(page.locator("main")).containsText("본인이 취소했습니다");
            other.navigate(at(false, "/my/applications/" + waiting));
            assertThat(other.locator("main")).containsText("기다리시던 자리가 났어요");
            press(other, "자리 받기");
            assertThat(other.locator("main")).containsText("자리를 받으셨습니다");
            assertThat(other.locator("main")).containsText("확정");
            assertEquals(CAPACITY, count("select taken from intake where course_code = '" + course + "'"));
            assertEquals(0, count("select waiting from intake where course_code = '" + course + "'"));
        }
    }

    private void marked(String course, CityClock clock) throws Exception {
        try (Visitor instructor = Visitor.onPhone(); Visitor staff = Visitor.atDesk()) {
            String absent = text("select application_number from (select a.number application_number, p.name from application a join citizen p "
                    + "on p.number = a.citizen_number where a.course_code = '" + course + "' and a.status = 'ENROLLED' and p.number <> 'C-000001' order by p.name, a.number limit 1) x");
            Page page = signIn(instructor, false, "instructor1", "/teach");
            // Each class is marked on the day after it: a sheet stays open for a week.
            for (String session : texts("select code from class_session where course_code = '" + course + "' order by no")) {
                clock.goTo((int) (LocalDate.parse(text("select day from class_session where code = '" + session + "'")).toEpochDay() - today.toEpochDay()) + 1);
                page.navigate(at(false, "/teach/" + session));
                press(page, "모두 출석으로");
                int row = rowOf(course, absent);
                page.locator(".roll > li").nth(row).locator("input[value=ABSENT]").check(new Locator.CheckOptions().setForce(true));
                press(page, "저장하기");
            }
            instructor.picture("life-7-roll");
            assertEquals(5L * CAPACITY, count("select count(distinct session_code, application_number) from attendance_fact f where session_code like '" + course + "-%'"));
            Page grid = signIn(staff, true, "hall1", "/attendance/" + course + "?session=" + course + "-01&learner=" + absent);
            grid.locator("#correction input[type=radio][value=PRESENT]").check();
            press(grid, "고치기");
            assertThat(grid.locator(".wrong, [aria-invalid=true]").first()).isVisible();
            grid.locator("[id$=':reason']").fill("늦게 와서 이름이 빠졌음을 강사가 확인함");
            press(grid, "고치기");
            assertThat(grid.locator("body")).containsText("늦게 와서 이름이 빠졌음");
            staff.picture("life-8-book");
        }
    }

    private void judgedAndCertified(String course) throws Exception {
        try (Visitor staff = Visitor.atDesk()) {
            Page page = signIn(staff, true, "hall1", "/completion/" + course);
            staff.picture("life-9-judgement");
            press(page, "예비 판정하기");
            page.navigate(at(true, "/completion/" + course + "?confirm=1"));
            page.locator("[id$=':finaliseHere']").click();
            assertEquals(CAPACITY, count("select count(*) from completion where course_code = '" + course + "' and status = 'FINAL'"));
            assertEquals(CAPACITY - 1L, count("select count(*) from completion where course_code = '" + course + "' and outcome = 'COMPLETED'"));
            page.navigate(at(true, "/certificates/issue/" + course));
            page.locator("[id$=':press']").click();
            assertThat(page.locator("body")).containsText("안성-");
            staff.picture("life-10-issue");
            assertEquals(CAPACITY - 1L, count("select count(*) from certificate c join application a on a.number = c.application_number where a.course_code = '" + course + "'"));
        }
    }

    private void provesItself() throws Exception {
        try (Visitor citizen = Visitor.onPhone(); Visitor anybody = Visitor.onPhone()) {
            Page page = signIn(citizen, false, "citizen1", "/my/certificates");
            Locator paper = page.locator(".paper-card", new Page.LocatorOptions().setHasText(TITLE));
            Download download = page.waitForDownload(() -> paper.getByText("내려받기").first().click());
            byte[] pdf = Files.readAllBytes(download.path());
            assertEquals("%PDF", new String(pdf, 0, 4));
            assertTrue(pdf.length > 10_000, "a certificate with its fonts is larger than " + pdf.length);
            Files.write(Path.of(System.getProperty("it.target"), "screenshots", "certificate.pdf"), pdf);
            String token = text("select c.token from certificate c join application a on a.number = c.application_number "
                    + "join course k on k.code = a.course_code where k.title = '" + TITLE + "' and c.citizen_number = 'C-000001'");
            String name = text("select name from citizen where number = 'C-000001'");
            Page verify = anybody.portal("/verify/" + token);
            assertThat(verify.locator("main")).containsText(TITLE);
            assertThat(verify.locator("main")).containsText("○");
            assertFalse(verify.locator("body").innerText().contains(name), "the verification page names the person in full");
            anybody.picture("life-11-verify");
            verify.navigate(at(false, "/verify/AAAAAAAAAAAAAAAAAAAAAAAAAA"));
            assertThat(verify.locator("main")).not().containsText(TITLE);
        }
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

    private static String instructor() {
        return text("select number from instructor where citizen_number = 'C-001501'");
    }

    /** The end of the telephone numbers of adults of the city who have applied for nothing. */
    private static List<String> freePeople(int howMany) {
        return texts("select right(phone, 4) from citizen c where invented and district_code is not null and birth_date < '1990-01-01' and number between 'C-000010' and 'C-001400' "
                + "and not exists (select 1 from application a where a.citizen_number = c.number) order by number limit " + howMany);
    }

    private static int rowOf(String course, String application) {
        return texts("select a.number from application a join citizen p on p.number = a.citizen_number where a.course_code = '" + course
                + "' and a.status = 'ENROLLED' order by p.name, a.number").indexOf(application);
    }

    private static long count(String sql) {
        return Long.parseLong(text(sql));
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
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
