package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import eoullim.it.Site;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The portal and the intranet share an archive and nothing a caller could cross. */
class TwoSitesIT {

    private final Site portal = City.running().portal();
    private final Site intranet = City.running().intranet();

    @Test
    void eachAnswersOnItsOwnPort() throws Exception {
        assertEquals(200, portal.get("/").statusCode());
        assertTrue(intranet.get("/").statusCode() < 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/intranet", "/intranet/", "/intranet/index.xhtml", "/intranet.war/", "/..;/intranet/", "/..;/intranet/index.xhtml",
            "/%2e%2e/intranet/", "/;a=b/../intranet/", "//intranet/index.xhtml", "/desk-tests/run", "/..;/desk-tests/run"})
    void theIntranetDoesNotAnswerOnThePublicPort(String path) throws Exception {
        assertNotFound(portal.get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal", "/portal/", "/portal/index.xhtml", "/portal.war/", "/..;/portal/", "/%2e%2e/portal/", "//portal/index.xhtml"})
    void thePortalDoesNotAnswerOnTheIntranetPort(String path) throws Exception {
        HttpResponse<String> answer = intranet.get(path);
        // The intranet may ask to sign in first, whatever the path is.
        assertTrue(answer.statusCode() >= 300, path + " answers " + answer.statusCode());
        assertFalse(setCookie(answer).contains("EOULLIM_PORTAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intranet-host", "intranet", "intranet-server", "localhost:8081", "127.0.0.1:8081"})
    void aForgedHostNameOpensNoOtherSite(String host) throws Exception {
        HttpResponse<String> asked = portal.send(portal.request("/").header("Host", host));
        assertFalse(setCookie(asked).contains("EOULLIM_STAFF"));
        assertNotFound(portal.send(portal.request("/desk-tests/run").header("Host", host)));
        HttpResponse<String> other = intranet.send(intranet.request("/").header("Host", "default-host"));
        assertFalse(setCookie(other).contains("EOULLIM_PORTAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/WEB-INF/web.xml", "/WEB-INF/jboss-web.xml", "/META-INF/MANIFEST.MF", "/web-inf/web.xml", "/WEB-INF/classes/", "/wildfly-services",
            "/console", "/management", "/health", "/metrics"})
    void whatIsInsideStaysInside(String path) throws Exception {
        assertAll(() -> assertNotFound(portal.get(path)),
                () -> assertTrue(intranet.get(path).statusCode() >= 300));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "TRACK"})
    void methodsNobodyNeedsAreRefused(String method) throws Exception {
        assertTrue(portal.send(portal.request("/").method(method, BodyPublishers.noBody())).statusCode() >= 400);
        assertTrue(intranet.send(intranet.request("/").method(method, BodyPublishers.noBody())).statusCode() >= 300);
    }

    @Test
    void nobodyIsToldWhatRunsHere() throws Exception {
        for (HttpResponse<String> answer : List.of(portal.get("/"), intranet.get("/"), portal.get("/no-such-page"), intranet.get("/no-such-page"))) {
            assertTrue(answer.headers().firstValue("Server").isEmpty());
            assertTrue(answer.headers().firstValue("X-Powered-By").isEmpty());
        }
    }

    private static void assertNotFound(HttpResponse<String> answer) {
        assertEquals(404, answer.statusCode(), answer.uri().toString());
        assertFalse(setCookie(answer).contains("EOULLIM_STAFF"));
    }

    private static String setCookie(HttpResponse<String> answer) {
        return String.join("\n", answer.headers().allValues("Set-Cookie"));
    }
}
