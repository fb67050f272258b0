package eoullim.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eoullim.desk.harness.Outcome;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs the desk tests (src/main/java), which live inside the server beside the application, and reports each as a test
 * of this run with its own failure and stack trace. Some classes only: {@code -Dit.test=DeskTestsIT -Ddesk=WhoAmITest,RollTest}.
 */
class DeskTestsIT {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI door = City.running().intranet().at("/desk-tests/run");

    @TestFactory
    Stream<DynamicContainer> inside() throws Exception {
        String wanted = System.getProperty("desk", "");
        HttpResponse<String> list = http.send(HttpRequest.newBuilder(door).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, list.statusCode(), list.body());
        List<String> classes = list.body().lines().filter(name -> Stream.of(wanted.split(",", -1)).anyMatch(name::endsWith)).toList();
        assertFalse(classes.isEmpty(), "no desk test named " + wanted);
        // A class is run when its turn comes, because streams of JUnit are read one element at a time.
        Stream<DynamicContainer> all = classes.stream().map(name -> DynamicContainer.dynamicContainer(name.substring("eoullim.desk.".length()),
                Stream.of(name).flatMap(this::run).map(outcome -> report(name.substring(name.lastIndexOf('.') + 1), outcome))));
        // Whatever raced above: what must always be true is true afterwards.
        return Stream.concat(all, Stream.of(DynamicContainer.dynamicContainer("the ledgers afterwards", Stream.of(
                DynamicTest.dynamicTest("hold", () -> assertEquals(List.of(), LedgerCheck.findingsBut2099Windows()))))));
    }

    private Stream<Outcome> run(String name) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(door + "?class=" + name)).timeout(Duration.ofMinutes(10))
                .POST(HttpRequest.BodyPublishers.noBody()).build();
        try {
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                return Stream.of(new Outcome(List.of(name), new Outcome.Failure("HTTP " + answer.statusCode(), new StackTraceElement[0], null)));
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(answer.body()))) {
                @SuppressWarnings("unchecked")
                List<Outcome> outcomes = (List<Outcome>) in.readObject();
                return outcomes.stream();
            }
        } catch (IOException | ClassNotFoundException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static DynamicTest report(String test, Outcome outcome) {
        String name = test + " · " + String.join(" · ", outcome.path());
        return DynamicTest.dynamicTest(name, () -> {
            if (outcome.failure() != null) {
                // Maven names a dynamic test by its place only, so its name goes into the message.
                throw new Inside(name + ": ", outcome.failure());
            }
        });
    }

    /** What was thrown inside the server. */
    private static final class Inside extends AssertionError {

        private static final long serialVersionUID = 1;

        Inside(String where, Outcome.Failure failure) {
            super(where + failure.text(), failure.cause() == null ? null : new Inside("", failure.cause()));
            setStackTrace(failure.trace());
        }
    }
}
