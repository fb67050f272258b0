package eoullim.bench;

import eoullim.server.CityServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The worst moment: server or database die by kill -9 while everybody presses, and two servers decide about one course on one database. Whoever gets no
 * answer presses again with the same key, as a browser does, on whatever server answers. Afterwards nothing is lost, doubled or out of order.
 */
final class Crash implements Bench.Measurement {

    private static final int SEATS = 300;
    private static final int WAITING = 100_000;
    private static final int PATIENCE_SECONDS = 240;

    private final int people = Bench.scaled(1_500, 200);
    private Town town;
    private Figures figures;

    /** One person who does not give up. */
    private final class Stubborn {
        final Crowd.Citizen who;
        final String course;
        final String form;
        Wire.Line line;
        long sent;
        long answered;
        long broken;
        String number;
        boolean full;
        int tries;
        int server;

        Stubborn(Crowd.Citizen who, String course, String form, Wire.Line line, int server) {
            this.who = who;
            this.course = course;
            this.form = form;
            this.line = line;
            this.server = server;
        }
    }

    @Override
    public void run(Figures into) throws Exception {
        figures = into;
        try (Town made = new Town()) {
            town = made;
            CityServer first = town.server(1);
            CityServer second = town.server(2);
            System.out.println("  two servers on one database");
            Crowd.born(town, 0, people, Crowd.ROUNDS);
            List<Wire> wires = List.of(new Wire(first.ports().portal()), new Wire(second.ports().portal()));
            List<Crowd.Citizen> atFirst = Crowd.signIn(wires.get(0), 0, people, null);
            List<Crowd.Citizen> atSecond = Crowd.signIn(wires.get(1), 0, people, null);
            storm("crash.nobody", wires, atFirst, atSecond, () -> { });
            storm("crash.database", wires, atFirst, atSecond, () -> {
                town.database().kill();
                town.database().start();
            });
            storm("crash.server", wires, atFirst, atSecond, second::kill);
        }
    }

    private interface Blow {
        void strike() throws Exception;
    }

    private void storm(String name, List<Wire> wires, List<Crowd.Citizen> atFirst, List<Crowd.Citizen> atSecond, Blow blow) throws Exception {
        String course = Stage.courses(town, 1, SEATS, WAITING, true).get(0);
        List<Stubborn> crowd = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            List<Crowd.Citizen> there = i % 2 == 0 ? atFirst : atSecond;
            String form = Rush.form(there.get(i), course);
            crowd.add(new Stubborn(there.get(i), course, form, there.get(i).line, i % 2));
        }
        CountDownLatch done = new CountDownLatch(people);
        AtomicInteger answers = new AtomicInteger();
        long start = System.nanoTime();
        // A few at a time, so that the blow falls into the middle.
        AtomicInteger next = new AtomicInteger();
        for (int i = 0; i < 64; i++) {
            begin(crowd, next, wires, atFirst, done, answers);
        }
        while (answers.get() < people / 3 && done.getCount() > 0) {
            TimeUnit.MILLISECONDS.sleep(2);
        }
        int before = answers.get();
        blow.strike();
        if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            figures.wrong(name + ": " + done.getCount() + " without an answer after " + PATIENCE_SECONDS + " s");
        }
        long tries = crowd.stream().mapToLong(one -> one.tries).sum();
        List<LedgerCheck.Press> told = crowd.stream().map(one -> new LedgerCheck.Press(course, one.who.number, one.number, one.full, one.sent, one.answered)).toList();
        figures.figure(name + ".answered_before_the_blow", before, "people");
        figures.figure(name + ".answered", told.stream().filter(press -> press.answered() > 0).count(), "people");
        figures.figure(name + ".presses", tries, "presses");
        figures.figure(name + ".took", (System.nanoTime() - start) / 1e9, "s");
        figures.wrongs(name, LedgerCheck.of(town, course, told));
    }

    private void begin(List<Stubborn> crowd, AtomicInteger next, List<Wire> wires, List<Crowd.Citizen> atFirst, CountDownLatch done, AtomicInteger answers) {
        int at = next.getAndIncrement();
        if (at < crowd.size()) {
            Stubborn one = crowd.get(at);
            wires.get(one.server).deed(() -> {
                one.sent = System.nanoTime();
                press(one, crowd, next, wires, atFirst, done, answers);
            });
        }
    }

    private void press(Stubborn one, List<Stubborn> crowd, AtomicInteger next, List<Wire> wires, List<Crowd.Citizen> atFirst, CountDownLatch done, AtomicInteger answers) {
        one.tries++;
        String cookie = one.server == 0 ? atFirst.get(Integer.parseInt(one.who.number.substring(2)) - 500_000).cookie : one.who.cookie;
        one.line.begin(Wire.post("/apply/press", cookie, one.form), false, answer -> {
            String location = answer.header("Location");
            if (answer.status() == 302 && location != null && location.contains("number=")) {
                one.number = location.substring(location.indexOf("number=") + 7);
                one.answered = answer.done();
            } else if ("FULL".equals(answer.header("Eoullim-Answer"))) {
                one.full = true;
                one.answered = answer.done();
            }
            if (one.answered > 0) {
                answers.incrementAndGet();
                done.countDown();
                begin(crowd, next, wires, atFirst, done, answers);
                return;
            }
            again(one, answer, crowd, next, wires, atFirst, done, answers);
        });
    }

    /** Not on the wire's own thread: others still talk. Whose server is gone goes to the other one, where this person is signed in too. */
    private void again(Stubborn one, Wire.Answer answer, List<Stubborn> crowd, AtomicInteger next, List<Wire> wires, List<Crowd.Citizen> atFirst, CountDownLatch done,
                       AtomicInteger answers) {
        if (answer.status() == 0 && one.server == 1 && ++one.broken > 2) {
            one.server = 0;
            one.line = wires.get(0).line();
        }
        int server = one.server;
        Thread waiting = new Thread(() -> {
            try {
                TimeUnit.MILLISECONDS.sleep(300);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            wires.get(server).deed(() -> press(one, crowd, next, wires, atFirst, done, answers));
        });
        waiting.setDaemon(true);
        waiting.start();
    }
}
