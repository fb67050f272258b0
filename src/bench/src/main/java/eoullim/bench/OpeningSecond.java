package eoullim.bench;

import eoullim.enrolment.BareClaims;
import eoullim.server.CityServer;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The second at which applications open. (a) what the database can do by itself, (b) the same through the EJB, (c) people pressing over HTTP, (d)
 * people who only look, (e) people signing in.
 */
final class OpeningSecond implements Bench.Measurement {

    private static final int SEATS = 20;
    private static final int WAITING = 10;
    private static final int COURSES = 100;

    private final Set<String> parts = Set.of(System.getProperty("bench.parts", "a,b,c,d,e").split(","));
    private final int rounds = Integer.getInteger("bench.rounds", Bench.scaled(5, 3));
    private final int[] crowds = {Bench.scaled(500, 100), Bench.scaled(2_000, 200), Integer.getInteger("bench.most", Bench.scaled(10_000, 400))};
    private final int seconds = Bench.scaled(10, 3);

    private Town town;
    private CityServer server;
    private Figures figures;

    @Override
    public void run(Figures into) throws Exception {
        figures = into;
        System.out.println("opening-second, " + (Bench.small() ? "small" : "full") + ": " + Runtime.getRuntime().availableProcessors() + " processors, JDK "
                + Runtime.version() + ", binary log " + (Boolean.getBoolean("bench.binlog") ? "on" : "off"));
        try (Town made = new Town()) {
            town = made;
            server = town.server(1);
            System.out.println("  city ready, " + server.ports().portalAddress());
            Crowd.born(town, 0, crowds[2] + 64, Crowd.ROUNDS);
            try (Wire wire = new Wire(server.ports().portal())) {
                if (parts.contains("c")) {
                    press(wire);
                }
                if (parts.contains("d")) {
                    look(wire);
                }
                if (parts.contains("e")) {
                    signIns(wire);
                }
            }
            if (parts.contains("a")) {
                bare();
            }
            if (parts.contains("b")) {
                throughTheEjb();
            }
            figures.figure("memory.server.pss", Town.memoryMiB(server.pid()), "MiB");
            figures.figure("memory.server.heap", Town.heapMiB(server.pid()), "MiB");
            figures.figure("memory.database.pss", Town.memoryMiB(town.database().pid()), "MiB");
        }
    }

    // --- (a) and (b) ---------------------------------------------------------------------------------------------------------

    private static final int[] CLIENTS = {1, 16};
    private double bareOne;
    private double bareBatch;

    private void bare() throws Exception {
        for (int clients : CLIENTS) {
            double rate = bare("a.one.clients_" + clients, clients, 1);
            bareOne = Math.max(bareOne, rate);
        }
        bareBatch = bare("a.batch256", 1, 256);
    }

    private double bare(String name, int clients, int batch) throws Exception {
        double best = 0;
        for (int again = 0; again < Bench.scaled(3, 1); again++) {
            int count = Bench.scaled(batch == 1 ? 1_000 : 40 * 256, 200);
            String course = Stage.courses(town, 1, SEATS, 1_000_000, true).get(0);
            double rate = BareClaims.perSecond(town::sql, course, clients, batch, count, Crowd::number, crowds[2]);
            best = Math.max(best, rate);
        }
        figures.figure(name, best, "claims/s");
        return best;
    }

    private void throughTheEjb() throws Exception {
        double one = 0;
        for (int clients : CLIENTS) {
            double rate = inside("b.one.clients_" + clients, clients, 1);
            one = Math.max(one, rate);
        }
        double batch = inside("b.batch256", 1, 256);
        if (bareOne > 0) {
            figures.figure("b.share_of_a.one", one / bareOne * 100, "%");
            figures.figure("b.share_of_a.batch256", batch / bareBatch * 100, "%");
        }
    }

    private double inside(String name, int clients, int batch) throws Exception {
        double best = 0;
        for (int again = 0; again < Bench.scaled(3, 1); again++) {
            int count = Bench.scaled(batch == 1 ? 1_000 : 40 * 256, 200);
            String course = Stage.courses(town, 1, SEATS, 1_000_000, true).get(0);
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.ports().intranet()
                            + "/bench/claims?course=" + course + "&clients=" + clients + "&batch=" + batch + "&count=" + count + "&people=" + crowds[2]))
                    .POST(HttpRequest.BodyPublishers.noBody()).timeout(Duration.ofMinutes(5)).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                figures.wrong(name + ": " + answer.statusCode() + " " + answer.body());
                return 0;
            }
            best = Math.max(best, Double.parseDouble(answer.body().trim()));
            long rows = Long.parseLong(town.rows("select count(*) from application where course_code = ?", course).get(0).get(0));
            if (rows != Math.min(count, crowds[2])) {
                figures.wrong(name + ": " + rows + " rows for " + count + " claims");
            }
        }
        figures.figure(name, best, "claims/s");
        return best;
    }

    // --- (c) -----------------------------------------------------------------------------------------------------------------

    private void press(Wire wire) throws Exception {
        long begin = System.nanoTime();
        List<Crowd.Citizen> all = Crowd.signIn(wire, 0, crowds[2], null);
        figures.say(all.size() + " citizens signed in within " + (System.nanoTime() - begin) / 1_000_000_000L + " s, a session and a connection each");
        warm(all);
        for (int crowd : java.util.Arrays.stream(crowds).distinct().toArray()) {
            List<Crowd.Citizen> some = all.subList(0, crowd);
            int times = crowd == crowds[2] ? Math.min(3, rounds) : rounds;
            hot("c.hot." + crowd + ".press", some, times, false);
            hot("c.hot." + crowd + ".journey", some, Math.min(3, times), true);
        }
        spread("c.spread100." + crowds[1] + ".press", all.subList(0, crowds[1]), false);
        spread("c.spread100." + crowds[1] + ".journey", all.subList(0, crowds[1]), true);
        flat(all.subList(0, crowds[1]));
    }

    /** A server that has just started compiles; a city's has been up for days. */
    private void warm(List<Crowd.Citizen> all) throws Exception {
        for (int i = 0; i < Bench.scaled(5, 1); i++) {
            List<String> course = Stage.courses(town, 1, SEATS, WAITING, false);
            new Rush(town, server.pid(), all.subList(0, crowds[1]), course, i % 2 == 1).run();
        }
    }

    private void hot(String name, List<Crowd.Citizen> crowd, int times, boolean journey) throws Exception {
        Rush.Outcome worst = null;
        List<String> courseOfWorst = null;
        List<Double> p99 = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            List<String> course = Stage.courses(town, 1, SEATS, WAITING, false);
            Rush.Outcome outcome = new Rush(town, server.pid(), crowd, course, journey).run();
            Sample sample = journey ? outcome.journeys() : outcome.presses();
            p99.add(sample.millis(0.99));
            figures.wrongs(name, LedgerCheck.of(town, course.get(0), outcome.told()));
            if (outcome.errors() > 0) {
                figures.wrong(name + ": " + outcome.errors() + " errors " + outcome.problems());
            }
            if (worst == null || sample.millis(0.99) >= p99.stream().mapToDouble(each -> each).max().orElse(0)) {
                worst = outcome;
                courseOfWorst = course;
            }
        }
        p99.sort(null);
        figures.figure(name + ".rounds", times, "rounds");
        figures.figure(name + ".p99.median_round", p99.get(p99.size() / 2), "ms");
        Rush.report(figures, name + ".worst_round", town, courseOfWorst, worst, crowd.size(), journey);
    }

    private void spread(String name, List<Crowd.Citizen> crowd, boolean journey) throws Exception {
        List<String> courses = Stage.courses(town, Bench.scaled(COURSES, 10), SEATS, WAITING, false);
        Rush.Outcome outcome = new Rush(town, server.pid(), crowd, courses, journey).run();
        Rush.report(figures, name, town, courses, outcome, crowd.size(), journey);
    }

    private void flat(List<Crowd.Citizen> crowd) throws Exception {
        List<Double> heaps = new ArrayList<>();
        for (int i = 0; i < Bench.scaled(10, 3); i++) {
            List<String> course = Stage.courses(town, 1, SEATS, WAITING, false);
            Rush.Outcome outcome = new Rush(town, server.pid(), crowd, course, false).run();
            figures.wrongs("c.flat", LedgerCheck.of(town, course.get(0), outcome.told()));
            heaps.add(Town.heapMiB(server.pid()));
        }
        figures.say("heap after each round, MiB: " + heaps.stream().map("%.0f"::formatted).toList());
        double first = heaps.get(Math.min(1, heaps.size() - 1));
        double last = heaps.get(heaps.size() - 1);
        figures.figure("c.memory.heap_after_first_rounds", first, "MiB");
        figures.figure("c.memory.heap_after_last_round", last, "MiB");
        if (last > first * 1.1 + 8) {
            figures.wrong("memory grows: " + heaps);
        }
    }

    // --- (d) -----------------------------------------------------------------------------------------------------------------

    private void look(Wire wire) throws Exception {
        int wanted = Bench.scaled(10_000, 600);
        List<String> codes = town.rows("select c.code from course c join term t on t.code = c.term_code where c.status = 'PUBLISHED' and t.year < 2090 order by c.starts_on desc limit 200")
                .stream().map(row -> row.get(0)).toList();
        List<String> catalogue = List.of("/courses");
        List<String> course = codes.stream().map(code -> "/courses/" + code).toList();
        List<String> words = List.of("수채화", "영어", "스마트폰", "요가", "컴퓨터", "사진", "바리스타", "도자기", "기타", "글쓰기").stream()
                .map(word -> "/courses?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8)).toList();
        // Once over everything, so that what a server makes once is made.
        stroll("warm", wire, join(catalogue, course, words), 16, Bench.scaled(20, 3), false);
        for (int connections : new int[] {1, 16, 64}) {
            stroll("d.catalogue.connections_" + connections, wire, catalogue, connections, seconds, true);
            stroll("d.course.connections_" + connections, wire, course, connections, seconds, true);
        }
        duringThePress(wire, join(catalogue, course));
        Stage.fillCatalogue(town, wanted);
        TimeUnit.SECONDS.sleep(Bench.scaled(15, 4));
        stroll("warm", wire, words, 16, Bench.scaled(10, 2), false);
        figures.figure("d.search.courses", Double.parseDouble(town.rows("select count(*) from course where status = 'PUBLISHED'").get(0).get(0)), "courses");
        for (int connections : new int[] {1, 16, 64}) {
            stroll("d.search.connections_" + connections, wire, words, connections, seconds, true);
        }
        stroll("d.catalogue_of_all.connections_64", wire, catalogue, 64, seconds, true);
    }

    private void stroll(String name, Wire wire, List<String> pages, int connections, int howLong, boolean told) throws Exception {
        Strollers strollers = new Strollers(wire, pages);
        strollers.walk(connections);
        TimeUnit.MILLISECONDS.sleep(500);
        long cpu = Town.cpuMillis(server.pid());
        long begin = System.nanoTime();
        strollers.count();
        TimeUnit.SECONDS.sleep(howLong);
        int count = strollers.times().count();
        double took = (System.nanoTime() - begin) / 1e9;
        cpu = Town.cpuMillis(server.pid()) - cpu;
        strollers.stop();
        if (told) {
            figures.figure(name, count / took, "pages/s");
            figures.times(name, strollers.times());
            figures.figure(name + ".cpu_server", (double) cpu / Math.max(1, count), "ms/page");
        }
        figures.wrongs(name, wrongsOf(strollers));
    }

    private static List<String> wrongsOf(Strollers strollers) {
        List<String> wrongs = new ArrayList<>();
        if (strollers.errors() > 0) {
            wrongs.add(strollers.errors() + " errors, " + strollers.problem());
        }
        if (strollers.sessions() > 0) {
            wrongs.add(strollers.sessions() + " visitors who only looked got a session");
        }
        return wrongs;
    }

    private void duringThePress(Wire wire, List<String> pages) throws Exception {
        int count = crowds[1];
        List<Crowd.Citizen> crowd = Crowd.signIn(wire, 0, count, null);
        List<String> course = Stage.courses(town, 1, SEATS, WAITING, false);
        Strollers strollers = new Strollers(wire, pages);
        Rush rush = new Rush(town, server.pid(), crowd, course, false).telling(opens -> {
            strollers.walk(16);
            strollers.count();
        });
        Rush.Outcome outcome = rush.run();
        strollers.stop();
        figures.times("d.during_press.pages", strollers.times());
        figures.figure("d.during_press.errors", strollers.errors(), "pages");
        Rush.report(figures, "d.during_press.press", town, course, outcome, crowd.size(), false);
        figures.wrongs("d.during_press", wrongsOf(strollers));
    }

    @SafeVarargs
    private static List<String> join(List<String>... lists) {
        List<String> all = new ArrayList<>();
        for (List<String> list : lists) {
            all.addAll(list);
        }
        return all;
    }

    // --- (e) -----------------------------------------------------------------------------------------------------------------

    private void signIns(Wire wire) throws Exception {
        int count = Bench.scaled(240, 24);
        int from = 200_000;
        Crowd.born(town, from, count, Crowd.PRODUCTION_ROUNDS);
        Sample times = new Sample();
        long cpu = Town.cpuMillis(server.pid());
        long begin = System.nanoTime();
        Crowd.signIn(wire, from, count, times, 16);
        double took = (System.nanoTime() - begin) / 1e9;
        figures.figure("e.sign_ins", count / took, "sign-ins/s");
        figures.times("e.sign_in", times);
        figures.figure("e.cpu_server", (double) (Town.cpuMillis(server.pid()) - cpu) / count, "ms/sign-in");
    }
}
