package eoullim.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** People who only look: each connection asks for the next page as soon as it has the last. */
final class Strollers {

    private final Wire wire;
    private final List<String> pages;
    private final Sample times = new Sample();
    private final AtomicInteger errors = new AtomicInteger();
    private final AtomicInteger sessions = new AtomicInteger();
    private final AtomicInteger next = new AtomicInteger();
    private volatile boolean counting;
    private volatile boolean over;
    private volatile String problem;

    Strollers(Wire wire, List<String> pages) {
        this.wire = wire;
        this.pages = pages;
    }

    void walk(int connections) {
        for (int i = 0; i < connections; i++) {
            Wire.Line line = wire.line();
            wire.deed(() -> look(line));
        }
    }

    private void look(Wire.Line line) {
        line.begin(Wire.get(pages.get(Math.floorMod(next.getAndIncrement(), pages.size())), null), false, answer -> {
            if (counting) {
                times.add(answer.nanos());
                if (answer.status() != 200) {
                    errors.incrementAndGet();
                    problem = answer.status() + " " + answer.problem();
                }
                if (answer.headers().contains("EOULLIM_PORTAL")) {
                    sessions.incrementAndGet();
                }
            }
            if (over) {
                line.drop();
            } else {
                look(line);
            }
        });
    }

    void count() {
        counting = true;
    }

    void stop() throws InterruptedException {
        counting = false;
        over = true;
        TimeUnit.MILLISECONDS.sleep(300);
    }

    int errors() {
        return errors.get();
    }

    /** How many got a session, which nobody should who only looks. */
    int sessions() {
        return sessions.get();
    }

    String problem() {
        return problem;
    }

    Sample times() {
        return times;
    }
}
