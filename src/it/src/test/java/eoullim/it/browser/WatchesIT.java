package eoullim.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eoullim.it.City;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A citizen asks to be told of a course and of a search, without having signed in before, pauses one and removes the other. */
@BrowserTest
class WatchesIT {

    private static final String PASSWORD = "eoullim-demo-2026";

    @Test
    void askingPausingAndRemoving() throws Exception {
        String course = text("select c.code from course c join application_round r on r.course_code = c.code where c.status = 'PUBLISHED' "
                + "and r.opens_at > utc_timestamp() and c.code not like '2099%' order by c.code limit 1");
        try (Visitor citizen = Visitor.onPhone()) {
            Page page = citizen.portal("/courses/" + course);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("알림 받기")).first().click();
            page.locator("[id='signin:name']").fill("citizen2");
            page.locator("[id='signin:password']").fill(PASSWORD);
            page.locator("#signin button").click();
            page.waitForURL("**/my/watch?course=" + course);
            assertThat(page.locator("main")).containsText("알려 드릴까요?");
            citizen.picture("watch-1-ask");
            page.locator("#watch").getByRole(AriaRole.BUTTON).first().click();
            page.waitForURL("**/my/watches*");
            assertThat(page.locator("main")).containsText("접수가 시작될 때");
            assertThat(page.locator("main")).containsText("전날 저녁");
            assertEquals("EVENING_BEFORE,AT_OPENING", text("select leads from watch where citizen_number = 'C-000002' and kind = 'OPENING' and subject_key = '" + course + "'"));

            page.navigate(City.running().portal().at("/courses?q=%EC%98%81%EC%96%B4&time=EVENING").toString());
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("이런 강좌가 나오면 알림 받기")).first().click();
            assertThat(page.locator("main .lead")).containsText("영어");
            page.locator("#watch").getByRole(AriaRole.BUTTON).first().click();
            page.waitForURL("**/my/watches*");
            assertThat(page.locator(".application-card")).hasCount(2);
            citizen.picture("watch-2-list");
            page.locator(".application-card").first().getByText("쉬기").click();
            page.waitForLoadState();
            assertThat(page.locator(".application-card").first()).containsText("쉬는 중");
            for (int left = 2; left > 0; left--) {
                page.locator(".application-card").first().getByText("지우기").click();
                page.waitForLoadState();
                assertThat(page.locator(".application-card")).hasCount(left - 1);
            }
            assertThat(page.locator("main")).containsText("알려 달라고 하신 것이 없어요");
            assertEquals(List.of(), citizen.complaints());
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
