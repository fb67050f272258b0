package eoullim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everybody presses in the same second. */
final class Rush {

    private static final Pattern FIELD = Pattern.compile("name=\"(course|press|token)\" value=\"([^\"]*)\"");
    private static final Duration SOON = Duration.ofMillis(1_500);
    private static final Duration MARGIN = Duration.ofMillis(50);

    /** What came of one rush; times run from the second at which all press, not from when a request found its way out. */
    record Outcome(Sample presses, Sample journeys, int accepted, int refused, int errors, int busy, int later, double seconds, double cpuServer, double cpuDatabase,
                   List<LedgerCheck.Press> told, List<String> problems) {
    }

    private final Town town;
    private final long server;
    private final List<Crowd.Citizen> crowd;
    private final List<String> courses;
    private final boolean journey;
    private final Hand[] hands;
    private CountDownLatch done;
    private Consumer<Instant> soon = opens -> { };

    /** One person's finger in this rush. */
    private static final class Hand {
        final Crowd.Citizen who;
        final String course;
        String form;
        String key;
        long began;
        long sent;
        long answered;
        long finished;
        String number;
        boolean full;
        boolean busy;
        boolean waited;
        String problem;

        Hand(Crowd.Citizen who, String course) {
            this.who = who;
            this.course = course;
        }
    }

    Rush(Town town, long server, List<Crowd.Citizen> crowd, List<String> courses, boolean journey) {
        this.town = town;
        this.server = server;
        this.crowd = crowd;
        this.courses = courses;
        this.journey = journey;
        hands = new Hand[crowd.size()];
        for (int i = 0; i < hands.length; i++) {
            hands[i] = new Hand(crowd.get(i), courses.get(i % courses.size()));
        }
    }

    /** Somebody else who wants to know when it opens, a moment before. */
    Rush telling(Consumer<Instant> listener) {
        soon = listener;
        return this;
    }

    Outcome run() throws Exception {
        if (!journey) {
            openPages();
        } else {
            warmLines();
        }
        Instant opens = Instant.now().plus(SOON);
        Stage.open(town, courses, opens);
        soon.accept(opens);
        TimeUnit.MILLISECONDS.sleep(Math.max(0, Duration.between(Instant.now(), opens.plus(MARGIN)).toMillis()));
        done = new CountDownLatch(hands.length);
        long cpu = Town.cpuMillis(server);
        long cpuDatabase = Town.cpuMillis(town.database().pid());
        long start = System.nanoTime();
        for (Hand hand : hands) {
            hand.began = start;
            hand.who.line.send(journey ? page(hand) : press(hand), journey, journey ? answer -> opened(hand, answer) : answer -> pressed(hand, answer));
            hand.sent = start;
        }
        if (!done.await(120, TimeUnit.SECONDS)) {
            System.out.println("  " + done.getCount() + " never got an answer");
        }
        long end = System.nanoTime();
        return outcome(start, end, Town.cpuMillis(server) - cpu, Town.cpuMillis(town.database().pid()) - cpuDatabase);
    }

    private byte[] page(Hand hand) {
        return Wire.get("/apply/start?course=" + hand.course, hand.who.cookie);
    }

    private byte[] press(Hand hand) {
        return Wire.post("/apply/press", hand.who.cookie, hand.form);
    }

    /** The page that stands open before ten o'clock. */
    private void openPages() throws Exception {
        CountDownLatch open = new CountDownLatch(hands.length);
        int atOnce = 32;
        int[] next = {0};
        for (int i = 0; i < Math.min(atOnce, hands.length); i++) {
            openNext(next, open);
        }
        if (!open.await(10, TimeUnit.MINUTES)) {
            throw new IllegalStateException("pages did not open");
        }
        for (Hand hand : hands) {
            if (hand.form == null) {
                throw new IllegalStateException("no button on the page of " + hand.who.number + ": " + hand.problem);
            }
        }
    }

    private void openNext(int[] next, CountDownLatch open) {
        int at;
        synchronized (next) {
            at = next[0]++;
        }
        if (at >= hands.length) {
            return;
        }
        Hand hand = hands[at];
        hand.who.line.send(page(hand), true, answer -> {
            read(hand, answer);
            open.countDown();
            openNext(next, open);
        });
    }

    /** Connections stand before the rush; a small request keeps the server from thinking that nobody is there. */
    private void warmLines() throws Exception {
        CountDownLatch warm = new CountDownLatch(hands.length);
        for (Hand hand : hands) {
            hand.who.line.send(Wire.get("/clock", null), false, answer -> warm.countDown());
        }
        if (!warm.await(2, TimeUnit.MINUTES)) {
            throw new IllegalStateException("connections did not stand");
        }
    }

    /** What the press of this person sends, read from the page that stands open. */
    static String form(Crowd.Citizen who, String course) throws Exception {
        Hand hand = new Hand(who, course);
        CountDownLatch read = new CountDownLatch(1);
        who.line.send(Wire.get("/apply/start?course=" + course, who.cookie), true, answer -> {
            read(hand, answer);
            read.countDown();
        });
        if (!read.await(60, TimeUnit.SECONDS) || hand.form == null) {
            throw new IllegalStateException("no button for " + who.number + ": " + hand.problem);
        }
        return hand.form;
    }

    private static void read(Hand hand, Wire.Answer answer) {
        Matcher field = FIELD.matcher(answer.text());
        StringBuilder form = new StringBuilder();
        while (field.find()) {
            form.append(form.isEmpty() ? "" : "&").append(field.group(1)).append('=').append(URLEncoder.encode(field.group(2), StandardCharsets.UTF_8));
            if (field.group(1).equals("press")) {
                hand.key = UUID.fromString(field.group(2)).toString();
            }
        }
        if (answer.status() != 200 || hand.key == null) {
            hand.problem = "page " + answer.status() + " " + answer.problem() + (answer.status() == 200 ? " " + answer.text().replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ") : "");
        } else {
            hand.form = form.toString();
        }
    }

    private void opened(Hand hand, Wire.Answer answer) {
        read(hand, answer);
        if (hand.form == null) {
            // Whoever opens the page when all is taken reads so at once: that is an answer.
            if (answer.status() == 200 && answer.text().contains("모두 찼")) {
                hand.problem = null;
                hand.full = true;
                hand.answered = answer.done();
            }
            finish(hand, answer);
            return;
        }
        hand.sent = System.nanoTime();
        hand.who.line.begin(press(hand), false, pressed -> pressed(hand, pressed));
    }

    private void pressed(Hand hand, Wire.Answer answer) {
        String word = answer.header("Eoullim-Answer");
        String location = answer.header("Location");
        if (answer.status() == 202) {
            hand.waited = true;
            hand.who.line.begin(Wire.get("/apply/check?course=" + hand.course + "&press=" + hand.key, hand.who.cookie), false, again -> pressed(hand, again));
            return;
        }
        if (answer.status() == 302 && location != null && location.contains("/apply/done?number=")) {
            hand.number = location.substring(location.indexOf("number=") + 7);
            hand.answered = answer.done();
            if (journey) {
                hand.who.line.begin(Wire.get("/apply/done?number=" + hand.number, hand.who.cookie), false, page -> {
                    if (page.status() != 200) {
                        hand.problem = "done page " + page.status();
                    }
                    finish(hand, page);
                });
                return;
            }
        } else if (answer.status() == 200 && "FULL".equals(word)) {
            hand.full = true;
            hand.answered = answer.done();
        } else if (answer.status() == 200 && "BUSY".equals(word)) {
            hand.busy = true;
        } else {
            hand.problem = "press " + answer.status() + " " + word + " " + location + " " + answer.problem();
        }
        finish(hand, answer);
    }

    private void finish(Hand hand, Wire.Answer answer) {
        hand.finished = answer.done();
        done.countDown();
    }

    private Outcome outcome(long start, long end, long cpu, long cpuDatabase) {
        Sample presses = new Sample();
        Sample journeys = new Sample();
        int accepted = 0;
        int refused = 0;
        int errors = 0;
        int busy = 0;
        int later = 0;
        List<LedgerCheck.Press> told = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Hand hand : hands) {
            told.add(new LedgerCheck.Press(hand.course, hand.who.number, hand.number, hand.full, hand.sent, hand.answered));
            accepted += hand.number != null ? 1 : 0;
            refused += hand.full ? 1 : 0;
            busy += hand.busy ? 1 : 0;
            later += hand.waited ? 1 : 0;
            if (hand.problem != null || hand.finished == 0) {
                errors++;
                problems.add(hand.who.number + " " + hand.problem);
            }
            if (hand.answered > 0) {
                presses.add(hand.answered - (journey ? hand.sent : start));
            }
            if (hand.finished > 0) {
                journeys.add(hand.finished - start);
            }
        }
        return new Outcome(presses, journeys, accepted, refused, errors, busy, later, (end - start) / 1e9, cpu, cpuDatabase, told, problems.stream().limit(5).toList());
    }

    /** Checks every course of the rush and prints what it was like. */
    static void report(Figures figures, String name, Town town, List<String> courses, Outcome outcome, int crowd, boolean journey) throws Exception {
        figures.times(name, journey ? outcome.journeys() : outcome.presses());
        figures.figure(name + ".accepted", outcome.accepted(), "people");
        figures.figure(name + ".refused", outcome.refused(), "people");
        figures.figure(name + ".errors", outcome.errors(), "people");
        figures.figure(name + ".busy", outcome.busy(), "people");
        figures.figure(name + ".being_decided", outcome.later(), "people");
        figures.figure(name + ".all_answered", outcome.seconds(), "s");
        figures.figure(name + ".cpu_server", outcome.cpuServer() / crowd, "ms/person");
        figures.figure(name + ".cpu_database", outcome.cpuDatabase() / crowd, "ms/person");
        for (String course : courses) {
            List<LedgerCheck.Press> its = outcome.told().stream().filter(press -> press.course().equals(course)).toList();
            figures.wrongs(name, LedgerCheck.of(town, course, its));
        }
        if (outcome.errors() > 0) {
            figures.wrong(name + ": " + outcome.errors() + " errors, " + outcome.problems());
        }
    }
}
