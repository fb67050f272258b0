package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import eoullim.it.SignIn;
import eoullim.it.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the doors of both sites answer to addresses and methods that are none of theirs, and whose session is over. */
class DoorsIT {

    private final City city = City.running();

    @ParameterizedTest
    @ValueSource(strings = {"/courses%2F2026-3-0001", "/%2e%2e/courses", "/courses/%2E%2E/my", "/courses;jsessionid=x", "/courses;x", "/my;x/details", "/my%2fdetails",
            "/..;/my", "//courses", "/courses%5c", "/courses/%252e", "/sign-in;x", "/courses/%00"})
    void anAddressInDisguiseIsNoAddress(String path) throws Exception {
        assertEquals(404, city.portal().get(path).statusCode());
        assertEquals(404, city.intranet().get(path).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "OPTIONS"})
    void anAddressIsReadAndNothingElse(String method) throws Exception {
        for (Site site : List.of(city.portal(), city.intranet(), SignIn.as(city.intranet(), "hall1"))) {
            for (String path : List.of("/", "/courses", "/house/icons.svg", "/sign-in", "/preferences", "/no-such-page")) {
                assertEquals(405, site.send(site.request(path).method(method, BodyPublishers.noBody())).statusCode(), method + " " + path);
            }
        }
    }

    @Test
    void onlyPagesTakeAFormAndOnlyTheirOwn() throws Exception {
        Site portal = city.portal();
        for (String path : List.of("/courses", "/", "/sign-in", "/house/icons.svg", "/problem")) {
            HttpResponse<String> answer = portal.send(portal.request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString("a=b")));
            assertEquals(405, answer.statusCode(), path);
            assertEquals("GET, HEAD", answer.headers().firstValue("Allow").orElse(""), path);
        }
        assertEquals(200, portal.send(portal.request("/courses").method("HEAD", BodyPublishers.noBody())).statusCode());
    }

    @Test
    void nobodyIsSentToAHostThatWasMadeUp() throws Exception {
        for (Site site : List.of(city.portal(), city.intranet())) {
            HttpResponse<String> answer = site.send(site.request("/my?a=b").header("Host", "evil.example").GET());
            assertEquals(302, answer.statusCode());
            assertEquals("/sign-in?back=%2Fmy%3Fa%3Db", answer.headers().firstValue("Location").orElseThrow());
        }
        Site citizen = SignIn.as(city.portal(), "citizen2");
        HttpResponse<String> out = citizen.send(citizen.request("/sign-out").header("Host", "evil.example").POST(BodyPublishers.noBody()));
        assertEquals("/", out.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void eachSiteHasItsOwnDoorForNewcomers() throws Exception {
        assertEquals(404, city.portal().get("/setup").statusCode());
        assertEquals(200, city.portal().get("/join").statusCode());
        assertEquals(200, city.intranet().get("/setup").statusCode());
        assertEquals(404, SignIn.as(city.intranet(), "hall1").get("/join").statusCode());
    }

    @ParameterizedTest
    @CsvSource({"city1,/certificates/register/abc", "city1,/certificates/register/1", "city1,/certificates/issue/abc", "city1,/certificates/papers/abc",
            "city1,/programmes/abc", "city1,/programmes/abc/versions/x", "city1,/approvals/abc", "city1,/courses/abc", "city1,/spaces/abc", "city1,/institutions/abc",
            "city1,/institutions/HALL/reopen/abc", "city1,/institutions/HALL/reopen/2030-01-01", "city1,/instructors/abc", "city1,/holidays/abc/remove",
            "city1,/holidays/2030-03-05/remove", "city1,/imports/abc", "city1,/intake/abc", "city1,/attendance/abc", "city1,/completion/abc",
            "itadmin1,/accounts/abc", "itadmin1,/accounts/S-0003/revoke/abc", "itadmin1,/accounts/S-0003/revoke/999999", "itadmin1,/citysettings/abc"})
    void anAddressOfNothingIsNotFound(String who, String path) throws Exception {
        assertEquals(404, SignIn.as(city.intranet(), who).get(path).statusCode());
    }

    @Test
    void whatIsAnotherInstitutionsOrTheCitysIsForbiddenAndLeavesATrace() throws Exception {
        String foreign = one("select min(code) from programme where institution_code <> 'HALL' and status = 'APPROVED'");
        Site hall = SignIn.as(city.intranet(), "hall1");
        // One that no course may be opened from: that is nothing to tell to strangers either.
        change("update programme set status = 'RETURNED' where code = '" + foreign + "'");
        try {
            assertEquals(403, hall.get("/courses/new?programme=" + foreign).statusCode());
        } finally {
            change("update programme set status = 'APPROVED' where code = '" + foreign + "'");
        }
        assertEquals("1", one("select count(*) > 0 from access_log_entry where kind = 'DENIED' and account_number = 'S-0003' and subject = 'programme " + foreign + "'"));
        assertEquals(403, hall.get("/holidays/" + one("select min(day) from holiday") + "/remove").statusCode());
        assertEquals("1", one("select count(*) > 0 from access_log_entry where kind = 'DENIED' and account_number = 'S-0003' and subject like 'page /holidays/%'"));
    }

    @Test
    void aRefusedRoleIsALineAndNoAlarmInTheLog() throws Exception {
        SignIn.as(city.intranet(), "hall1").get("/accounts");
        String log = Files.readString(city.server().log());
        assertTrue(log.contains("GET /accounts refused"));
        assertFalse(log.contains("EJBAccessException"));
    }

    @Test
    void aNewPasswordAndAClosedAccountEndTheSessionsOfBefore() throws Exception {
        Site before = SignIn.as(city.intranet(), "plan1");
        assertEquals(200, before.get("/").statusCode());
        change("update account set credentials_since = utc_timestamp(6) where login_name = 'plan1'");
        TimeUnit.MILLISECONDS.sleep(3_500);
        assertEquals(302, before.get("/").statusCode());
        Site after = SignIn.as(city.intranet(), "plan1");
        assertEquals(200, after.get("/").statusCode());
        change("update account set active = false where login_name = 'plan1'");
        try {
            TimeUnit.MILLISECONDS.sleep(3_500);
            assertEquals(302, after.get("/").statusCode());
        } finally {
            change("update account set active = true where login_name = 'plan1'");
        }
    }

    private String one(String sql) throws Exception {
        try (Connection connection = city.sql(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            assertTrue(rows.next(), sql);
            return rows.getString(1);
        }
    }

    private void change(String sql) throws Exception {
        try (Connection connection = city.sql(); Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
