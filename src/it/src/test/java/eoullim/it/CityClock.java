package eoullim.it;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Moves the clock of the city under test, and puts it right again. */
public final class CityClock implements AutoCloseable {

    /** The city lives this many days later until it is put right. */
    public void goTo(int days) throws IOException, InterruptedException {
        HttpResponse<String> answer = City.running().intranet().send(City.running().intranet().request("/desk-tests/clock?days=" + days)
                .POST(HttpRequest.BodyPublishers.noBody()));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the clock did not move: " + answer.statusCode());
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        goTo(0);
    }
}
