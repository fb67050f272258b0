package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/**
 * The database goes away and comes back. Classes of this run follow one another, so nobody else misses it meanwhile.
 */
class DatabaseAwayIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aCalmPageWithANumberAndThenTheNextRequestWorks() throws Exception {
        City city = City.running();
        assertEquals(200, city.portal().get("/join").statusCode());
        city.database().close();
        try {
            HttpResponse<String> away = city.portal().get("/my-friend/2026");
            assertEquals(404, away.statusCode(), "what needs no database still answers");
            HttpResponse<String> needed = city.portal().get("/verify/ABCDEFGHABCDEFGHABCDEFGHAB");
            assertEquals(503, needed.statusCode());
            assertTrue(needed.body().contains("잠시 연결이 끊겼어요"), needed.body());
            assertTrue(needed.body().contains("확인 번호"), "a number to name on the telephone");
            assertEquals(503, city.management().get("/health/ready").statusCode());
            assertEquals(200, city.management().get("/health/live").statusCode());
        } finally {
            city.database().start();
        }
        Instant patience = Instant.now().plus(PATIENCE);
        while (city.management().get("/health/ready").statusCode() != 200 && Instant.now().isBefore(patience)) {
            Thread.sleep(500);
        }
        assertEquals(200, city.portal().get("/verify/ABCDEFGHABCDEFGHABCDEFGHAB").statusCode());
    }
}
