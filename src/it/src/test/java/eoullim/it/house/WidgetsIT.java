package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import eoullim.it.Site;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** PrimeFaces stands in both sites, each with its own copy, and the server's name is told by neither. */
class WidgetsIT {

    @Test
    void bothSitesServeTheWidgetsScript() throws Exception {
        for (Site site : List.of(City.running().portal(), City.running().intranet())) {
            HttpResponse<String> script = site.get("/jakarta.faces.resource/core.js.xhtml?ln=primefaces");
            assertEquals(200, script.statusCode(), script.body());
            assertTrue(script.body().contains("PrimeFaces"));
            assertTrue(script.headers().firstValue("Server").isEmpty());
            assertTrue(script.headers().firstValue("X-Powered-By").isEmpty());
        }
    }
}
