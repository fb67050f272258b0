package eoullim.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import eoullim.it.City;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page as each kind of person opens it: it answers, it loads nothing from elsewhere, the console stays silent, nobody is kept
 * out (axe), and at the width of a telephone nothing runs out of the side.
 */
@BrowserTest
class EveryPageIT {

    private static final String PASSWORD = "eoullim-demo-2026";

    /** How the page is looked at. */
    enum Look {
        PHONE(390, null, null), DESK(1280, null, null), PHONE_ENGLISH(390, "lang", "en"), DESK_VIVID(1280, "view", "2v");

        private final int width;
        private final String cookie;
        private final String value;

        Look(int width, String cookie, String value) {
            this.width = width;
            this.cookie = cookie;
            this.value = value;
        }
    }

    @ParameterizedTest
    @EnumSource(Look.class)
    void thePortalKeepsNobodyOut(Look look) throws Exception {
        String open = text("select c.code from course c join application_round r on r.course_code = c.code where c.status = 'PUBLISHED' "
                + "and r.opens_at < utc_timestamp() and r.closes_at > utc_timestamp() and c.code not like '2099%' order by c.code limit 1");
        String district = text("select code from district order by code limit 1");
        List<String> faults = new ArrayList<>();
        look(look, false, null, faults, "/", "/courses", "/courses?view=map", "/courses?view=calendar", "/courses/print", "/courses?q=스마트폰", "/courses?q=zzzzzz", "/courses/" + open,
                "/places", "/places/" + district, "/help", "/privacy", "/licences", "/accessibility", "/sign-in", "/join", "/verify", "/verify/AAAAAAAAAAAAAAAAAAAAAAAAAA",
                "/settings", "/draws", "/draws/verify", "/gallery");
        look(look, false, "citizen1", faults, "/my", "/my/applications", "/my/messages", "/my/details", "/my/certificates", "/my/favourites", "/my/favourites?course=" + open, "/my/record", "/my/children", "/my/needs", "/my/sanctions", "/my/watches", "/my/watch?course=" + open, "/my/watch?search=q%3D%EC%98%81%EC%96%B4",
                "/apply/start?course=" + open, "/apply/form?course=" + open, "/apply/together?course=" + open);
        look(look, false, "instructor1", faults, "/teach", "/teach/" + text("select s.code from class_session s join course c on c.code = s.course_code "
                + "join instructor i on i.number = s.instructor_number where i.citizen_number = 'C-001501' and c.status = 'PUBLISHED' and s.day <= current_date order by s.day desc limit 1"));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @EnumSource(value = Look.class, names = {"PHONE", "DESK"})
    void theIntranetKeepsNobodyOut(Look look) throws Exception {
        String course = text("select course_code from application where course_code not like '2099%' order by course_code limit 1");
        String programme = text("select code from programme where institution_code = 'HALL' and status = 'APPROVED' order by code limit 1");
        List<String> faults = new ArrayList<>();
        look(look, true, null, faults, "/sign-in", "/setup");
        look(look, true, "city1", faults, "/", "/programmes", "/programmes/" + programme, "/programmes/new", "/courses", "/courses/new", "/courses/" + course,
                "/courses/new?programme=" + programme, "/intake", "/intake/" + course, "/intake/" + course + "/enter", "/intake/" + course + "/rounds", "/intake/" + course + "/rounds/new",
                "/intake/" + course + "/rounds/1", "/intake/" + course + "/quotas", "/minimum", "/minimum/" + course, "/courses/" + course + "/cancel", "/checks", "/draws", "/sanctions", "/sanctions?view=decided", "/sanctions/rules", "/attendance", "/attendance/" + course, "/completion",
                "/completion/" + course, "/certificates", "/certificates/issue/" + course, "/instructors", "/institutions", "/spaces", "/imports", "/holidays", "/approvals",
                "/gallery");
        look(look, true, "approver1", faults, "/approvals", "/approvals/" + text("select number from approval_case where status = 'REQUESTED' order by number limit 1"));
        look(look, true, "itadmin1", faults, "/", "/accounts", "/accounts/S-0003", "/accesslog", "/citysettings", "/settings");
        assertEquals(List.of(), faults);
    }

    private static void look(Look look, boolean staff, String name, List<String> faults, String... paths) {
        try (Visitor visitor = new Visitor(look.width, 844)) {
            Page page = staff ? visitor.intranet("/sign-in") : visitor.portal("/sign-in");
            if (look.cookie != null) {
                page.context().addCookies(List.of(new Cookie(look.cookie, look.value).setUrl(page.url())));
            }
            if (name != null) {
                page.locator("[id='signin:name']").fill(name);
                page.locator("[id='signin:password']").fill(PASSWORD);
                page.locator("#signin button").click();
                page.waitForURL(url -> !url.contains("/sign-in"));
            }
            for (String path : paths) {
                Response response = page.navigate((staff ? City.running().intranet() : City.running().portal()).at(path.replace(" ", "%20")).toString());
                String where = look + " " + (staff ? "intranet " : "portal ") + path + ": ";
                if (response.status() != 200) {
                    faults.add(where + "answers " + response.status());
                    continue;
                }
                visitor.barriers().forEach(barrier -> faults.add(where + barrier));
                int over = ((Number) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
                if (over > 1) {
                    faults.add(where + "runs " + over + " px out of the side");
                }
            }
            visitor.complaints().forEach(complaint -> faults.add(look + " " + complaint));
        }
    }

    private static String text(String sql) throws SQLException {
        try (Connection connection = City.running().sql(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
