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
    void saysThatSomethingKeepsFailingHoweverOftenItWasPutOff() throws Exception {
        try (var connection = city.sql(); var statement = connection.createStatement()) {
            statement.executeUpdate("insert into outbox (kind, body, created_at, due_at, attempts) values "
                    + "('it.failing', '{}', utc_timestamp(6) - interval 1 day, utc_timestamp(6) + interval 1 day, 30)");
            try {
                HttpResponse<String> ready = city.management().get("/health/ready");
                assertEquals(200, ready.statusCode());
                assertTrue(ready.body().replaceAll("\\s", "").contains("\"state\":\"failing\""), ready.body());
                assertTrue(ready.body().replaceAll("\\s", "").contains("\"most_attempts\":30"), ready.body());
            } finally {
                statement.executeUpdate("delete from outbox where kind = 'it.failing'");
            }
        }
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
