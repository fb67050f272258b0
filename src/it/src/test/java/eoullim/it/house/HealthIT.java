package eoullim.it.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.it.City;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a load balancer or a guard of the server hears. */
class HealthIT {

    private final City city = City.running();

    @Test
    void livesAndIsReady() throws Exception {
        assertEquals(200, city.management().get("/health/live").statusCode());
        HttpResponse<String> ready = city.management().get("/health/ready");
        assertEquals(200, ready.statusCode());
        assertTrue(ready.body().contains("\"database\""), ready.body());
    }

    @Test
    void isNotReadyWithoutItsDatabaseAndRecoversByItself() throws Exception {
        city.database().kill();
        try {
            awaitReady(503);
            assertEquals(200, city.management().get("/health/live").statusCode());
        } finally {
            city.database().start();
        }
        awaitReady(200);
    }

    private void awaitReady(int status) throws Exception {
        Instant end = Instant.now().plusSeconds(30);
        int answered = 0;
        while (answered != status && Instant.now().isBefore(end)) {
            answered = city.management().get("/health/ready").statusCode();
            TimeUnit.MILLISECONDS.sleep(200);
        }
        assertEquals(status, answered);
    }
}
