package eoullim.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import eoullim.it.City;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What bad input, a foreign address and an expired session get: a calm answer that says what to do and loses nothing. */
@BrowserTest
class RefusalsIT {

    @Test
    void aRefusalIsToldOnTopAndWhatWasTypedStays(Visitor visitor) {
        Page page = visitor.portal("/sign-in");
        page.locator("[id='signin:name']").fill("nobody.at.all");
        page.locator("[id='signin:password']").fill("not the password");
        page.locator("#signin button").click();
        assertThat(page.locator("main")).containsText("아이디나 비밀번호가 맞지 않아요");
        assertThat(page.locator("[id='signin:name']")).hasValue("nobody.at.all");
        assertThat(page.locator("[id='signin:password']")).hasValue("");
        assertEquals(List.of(), visitor.barriers());
    }

    @Test
    void anAccountRestsAfterFiveWrongPasswords(Visitor visitor) {
        Page page = visitor.portal("/sign-in");
        for (int i = 0; i < 5; i++) {
            page.locator("[id='signin:name']").fill("citizen3");
            page.locator("[id='signin:password']").fill("wrong number " + i);
            page.locator("#signin button").click();
            page.waitForLoadState();
        }
        page.locator("[id='signin:name']").fill("citizen3");
        page.locator("[id='signin:password']").fill("eoullim-demo-2026");
        page.locator("#signin button").click();
        assertThat(page.locator("main")).containsText("잠시 잠갔어요");
    }

    @Test
    void everythingTypedIsStillThereAfterAMistake(Visitor visitor) {
        Page page = visitor.portal("/join");
        page.locator("[id='join:name']").fill("한글 <b>이름</b> & \"따옴표\" 😀");
        page.locator("[id='join:birth']").fill("2020-02-02");
        page.locator("[id='join:phone']").fill("12");
        page.locator("[id='join:login']").fill("ok.name");
        page.locator("[id='join:password']").fill("short");
        page.locator("[id='join:again']").fill("short");
        page.locator("#join button").click();
        assertThat(page.locator("main")).containsText("만 14세 미만");
        assertThat(page.locator("[id='join:name']")).hasValue("한글 <b>이름</b> & \"따옴표\" 😀");
        assertThat(page.locator("[id='join:phone']")).hasValue("12");
        assertThat(page.locator("[id='join:birth']")).hasAttribute("aria-invalid", "true");
    }

    @Test
    void unknownAddressesAreNotFoundWhateverStandsInThem(Visitor visitor) {
        for (String path : List.of("/courses/2026-3-9999", "/courses/%ED%95%9C%EA%B8%80", "/courses/'%20or%201=1", "/no-such-page", "/templates/portal.xhtml")) {
            Response answer = visitor.page().navigate(City.running().portal().at(path).toString());
            assertEquals(404, answer.status(), path);
            assertThat(visitor.page().locator("body")).containsText("찾으시는 화면이 없어요");
        }
        for (String path : List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF")) {
            assertEquals(404, visitor.page().navigate(City.running().portal().at(path).toString()).status(), path);
        }
    }

    @Test
    void whoWasAwayTooLongComesBackToWhereTheyWere(Visitor visitor) {
        Page page = visitor.portal("/my/details");
        signIn(page, "citizen1");
        assertTrue(page.url().endsWith("/my/details"));
        List<Cookie> kept = page.context().cookies().stream().filter(cookie -> !cookie.name.contains("EOULLIM")).toList();
        page.context().clearCookies();
        page.context().addCookies(kept);
        page.locator("#details button").click();
        assertThat(page.locator("h1")).containsText("로그인");
        signIn(page, "citizen1");
        assertThat(page.locator("h1")).containsText("내 정보");
    }

    @Test
    void aRoleThatIsNotOnesOwnIsRefusedAndLeavesATrace(Visitor visitor) throws Exception {
        Page page = visitor.intranet("/sign-in");
        signIn(page, "hall1");
        assertEquals(403, page.navigate(City.running().intranet().at("/accounts").toString()).status());
        try (var connection = City.running().sql(); var rows = connection.createStatement().executeQuery("select "
                + "sum(kind = 'DENIED' and subject = 'page /accounts'), sum(kind = 'SIGN_IN') from access_log_entry where account_number = 'S-0003'")) {
            rows.next();
            assertTrue(rows.getInt(1) >= 1, "the refusal left no trace");
            assertTrue(rows.getInt(2) >= 1, "the sign-in left no trace");
        }
    }

    @Test
    void aPressFromAnotherSiteIsNotTaken(Visitor visitor) {
        Page page = visitor.portal("/my");
        signIn(page, "citizen2");
        var answer = page.context().request().post(City.running().portal().at("/apply/press").toString(), com.microsoft.playwright.options.RequestOptions.create()
                .setForm(com.microsoft.playwright.options.FormData.create().set("course", "2026-3-0025").set("press", "00000000-0000-0000-0000-000000000000").set("token", "9999999999.forged")));
        assertTrue(answer.text().contains("신청이 되지 않았어요"), answer.text());
    }

    private static void signIn(Page page, String name) {
        page.locator("[id='signin:name']").fill(name);
        page.locator("[id='signin:password']").fill("eoullim-demo-2026");
        page.locator("#signin button").click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
