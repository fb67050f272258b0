package eoullim.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eoullim.it.City;
import eoullim.it.LedgerCheck;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Staff look at a course with too few learners, see what calling it off would do, and do it in one press; who had a seat reads it and chooses again. */
@BrowserTest
class MinimumIT {

    private static final String PASSWORD = "eoullim-demo-2026";

    @Test
    void calledOffInOnePress() throws Exception {
        String course = text("select c.code from course c join intake k on k.course_code = c.code and k.taken > 0 where c.status = 'PUBLISHED' and c.institution_code = 'HALL' "
                + "and c.starts_on > current_date and c.code not like '2099%' order by k.taken, c.code limit 1");
        String learner = text("select citizen_number from application where course_code = '" + course + "' and status = 'ENROLLED' order by seq limit 1");
        String number = text("select number from application where course_code = '" + course + "' and citizen_number = '" + learner + "'");
        try (Visitor staff = Visitor.atDesk()) {
            Page page = staff.intranet("/minimum/" + course);
            page.locator("[id='signin:name']").fill("hall1");
            page.locator("[id='signin:password']").fill(PASSWORD);
            page.locator("#signin button").click();
            page.waitForURL("**/minimum/" + course);
            staff.picture("minimum-1-course");
            press(page, "그대로 개강하기로 정하기");
            assertThat(page.locator(".wrong, [aria-invalid=true]").first()).isVisible();
            page.locator("[id$=':reason']").fill("강사가 꼭 열고 싶어 합니다");
            press(page, "그대로 개강하기로 정하기");
            assertThat(page.locator("main")).containsText("강사가 꼭 열고 싶어 합니다");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("폐강 살펴보기")).click();
            page.waitForURL("**/courses/" + course + "/cancel");
            assertThat(page.locator("main")).containsText("풀리는 강의실 예약");
            staff.picture("minimum-2-preview");
            page.locator("[id$=':reason']").fill("신청이 모자랍니다");
            press(page, "이 강좌 폐강하기");
            page.waitForURL("**/courses/" + course);
            assertEquals(List.of(), staff.complaints());
        }
        assertEquals("0", text("select count(*) from application where course_code = '" + course + "' and live = 1"));
        assertEquals("0", text("select count(*) from occupancy where holder like '" + course + "-%'"));
        assertEquals("2", text("select count(*) from minimum_decision where course_code = '" + course + "'"));
        assertEquals("1", text("select count(*) from outbox where kind = 'course.cancelled' and json_value(body, '$.application') = '" + number + "'"));
        assertEquals(List.of(), LedgerCheck.findingsBut2099Windows());
        try (Visitor administrator = Visitor.atDesk()) {
            Page page = administrator.intranet("/checks");
            page.locator("[id='signin:name']").fill("itadmin1");
            page.locator("[id='signin:password']").fill(PASSWORD);
            page.locator("#signin button").click();
            page.waitForURL("**/checks");
            press(page, "지금 점검하기");
            assertThat(page.locator("main")).containsText("점검 결과");
            administrator.picture("checks-1-run");
            assertEquals(List.of(), administrator.complaints());
        }
    }

    private static void press(Page page, String word) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word).setExact(true)).first().click();
        page.waitForLoadState();
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
