import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Recomputes a draw from its verification file. Needs a JDK (17 or newer) and nothing else:
 *
 *     java Verify.java the-file.txt
 *
 * It shares no line with the system that drew. Exit code 0: everything agrees; 1: something does not; 2: no such file.
 *
 * The draw, in words. Everybody has "weight" tickets; ticket k (from 0) is HMAC-SHA-256 with the seed as key over the UTF-8 text
 * course|round|pseudonym|k, course and round being those of the line "draw"; the least one counts. People with the same "party" have one
 * ticket together, under the party's name, in the latest tier and with the least weight among them. Turns are taken by tier, then by ticket. Whoever's
 * turn it is takes the first wishes that have a seat, at most "most" and no two that clash; a party takes seats of one course for all of its members or
 * none. Order QUOTA_FIRST: a seat of the lowest quota the person fits, else an open one; OPEN_FIRST: the other way round. Party HOLD: seats
 * that are too few for a party are set aside for it. When all have had their turn, unused seats of a quota go one step along its
 * "spill" list and everybody takes their turn again, until nothing moves. Who has no seat stands in line in the order of turns, except who
 * already won as many as one may or something that clashes.
 */
public class Verify {

    record Person(String name, int tier, int weight, String party, List<String> wishes, Set<String> quotas) {
    }

    record Unit(String name, int tier, byte[] ticket, List<Person> members) {
    }

    static final class Seats {
        final String course;
        final int home;
        final List<String> spill;
        int steps;
        int count;

        Seats(String course, int home, List<String> spill, int steps, int count) {
            this.course = course;
            this.home = home;
            this.spill = spill;
            this.steps = steps;
            this.count = count;
        }

        int place() {
            String at = steps == 0 ? String.valueOf(home) : spill.get(steps - 1);
            return at.equals("open") ? 0 : Integer.parseInt(at);
        }
    }

    static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    static boolean allRight = true;

    final Map<String, String> head = new HashMap<>();
    String course;
    String round;
    int most;
    boolean openFirst;
    boolean hold;
    final Map<String, Integer> open = new TreeMap<>();
    final List<Seats> kept = new ArrayList<>();
    final Set<String> clashes = new HashSet<>();
    final List<Person> people = new ArrayList<>();
    final Set<String> withdrawn = new HashSet<>();
    final Map<String, String> tickets = new TreeMap<>();
    final List<String> results = new ArrayList<>();
    final Map<String, Map<Integer, Integer>> left = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            OUT.println("java Verify.java FILE");
            System.exit(2);
        }
        byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
        try {
            new Verify().check(new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (RuntimeException broken) {
            say(false, "형식 / form", String.valueOf(broken.getMessage()));
        }
        OUT.println(allRight ? "모두 맞습니다. / Everything agrees." : "맞지 않습니다. / Something does not agree.");
        System.exit(allRight ? 0 : 1);
    }

    static void say(boolean right, String what, String detail) {
        allRight &= right;
        OUT.println((right ? "[O] " : "[X] ") + what + (detail.isEmpty() ? "" : ": " + detail));
    }

    void check(String text) throws Exception {
        int last = text.lastIndexOf("file-hash ");
        int begin = text.indexOf("eoullim-roster 1\n");
        int end = text.indexOf("\nend\n", Math.max(0, begin)) + "\nend\n".length();
        if (!text.startsWith("eoullim-draw 1\n") || last < 0 || begin < 0 || end > last || !text.substring(0, last).endsWith("\nend of draw\n")) {
            throw new IllegalArgumentException("not a verification file");
        }
        String roster = text.substring(begin, end);
        read(text.substring(0, begin), roster, text.substring(end, last));
        say(true, "형식 / form", people.size() + " 명 / persons");
        String fileHash = sha(text.substring(0, last));
        say(text.substring(last).equals("file-hash " + fileHash + "\n"), "파일 지문 / file hash", fileHash);
        String rosterHash = sha(roster);
        say(rosterHash.equals(head.get("roster-hash")), "명단 지문 / roster hash", rosterHash);
        say(sha(head.get("secret")).equals(head.get("commitment")), "미리 공개한 약속 / commitment", head.get("commitment"));
        Instant source = Instant.parse(head.get("source-at"));
        say(!at("published").isAfter(at("frozen")) && at("frozen").isBefore(source) && !at("drawn").isBefore(source), "때 / order of time",
                head.get("published") + " ≤ " + head.get("frozen") + " < " + source + " ≤ " + head.get("drawn"));
        String normal = Normalizer.normalize(head.get("source"), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        byte[] seed = digest("eoullim-seed 1\n" + rosterHash + "\n" + head.get("source") + "\n" + head.get("secret") + "\n");
        say(normal.equals(head.get("source")) && hex(seed).equals(head.get("seed")), "씨앗 / seed", hex(seed));
        Map<String, String> drawn = new TreeMap<>();
        List<Unit> turns = turns(seed, drawn);
        say(drawn.equals(tickets), "추첨표 / tickets", String.valueOf(drawn.size()));
        List<String> found = result(turns);
        say(found.equals(results), "결과 / result", found.stream().filter(line -> line.contains(" seat ")).count() + " 자리 / seats");
    }

    Instant at(String key) {
        return Instant.parse(head.get(key));
    }

    void read(String top, String roster, String rest) {
        for (String line : (top + roster + rest).split("\n")) {
            String[] w = line.split(" ");
            switch (w[0]) {
                case "draw" -> {
                    course = w[1];
                    round = w[2];
                }
                case "most" -> most = Integer.parseInt(w[1]);
                case "order" -> openFirst = w[1].equals("OPEN_FIRST");
                case "party" -> hold = w[1].equals("HOLD");
                case "course" -> open.put(w[1], Integer.parseInt(w[4]));
                case "quota" -> kept.add(new Seats(w[1], Integer.parseInt(w[2]), list(w[6]), 0, Integer.parseInt(w[4])));
                case "clash" -> clashes.add(w[1] + " " + w[2]);
                case "person" -> people.add(new Person(w[1], Integer.parseInt(w[3]), Integer.parseInt(w[5]), w[7], list(w[9]), Set.copyOf(list(w[11]))));
                case "withdrawn" -> withdrawn.add(w[1] + " " + w[2]);
                case "ticket" -> tickets.put(w[1], w[2]);
                case "result" -> results.add(line);
                case "persons", "eoullim-draw", "eoullim-roster", "end" -> { }
                default -> head.put(w[0], line.substring(w[0].length() + 1));
            }
        }
    }

    static List<String> list(String text) {
        return text.equals("-") ? List.of() : Arrays.asList(text.split(","));
    }

    List<Unit> turns(byte[] seed, Map<String, String> drawn) throws Exception {
        Map<String, List<Person>> together = new LinkedHashMap<>();
        for (Person one : people) {
            List<String> wishes = one.wishes.stream().filter(wish -> !withdrawn.contains(wish + " " + one.name)).toList();
            if (!wishes.isEmpty()) {
                together.computeIfAbsent(one.party.equals("-") ? one.name : one.party, any -> new ArrayList<>())
                        .add(new Person(one.name, one.tier, one.weight, one.party, wishes, one.quotas));
            }
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(seed, "HmacSHA256"));
        List<Unit> units = new ArrayList<>();
        for (Map.Entry<String, List<Person>> group : together.entrySet()) {
            int tier = 0;
            int weight = Integer.MAX_VALUE;
            for (Person one : group.getValue()) {
                tier = Math.max(tier, one.tier);
                weight = Math.min(weight, one.weight);
            }
            byte[] least = null;
            for (int k = 0; k < weight; k++) {
                byte[] ticket = mac.doFinal((course + "|" + round + "|" + group.getKey() + "|" + k).getBytes(StandardCharsets.UTF_8));
                if (least == null || Arrays.compareUnsigned(ticket, least) < 0) {
                    least = ticket;
                }
            }
            for (Person one : group.getValue()) {
                drawn.put(one.name, hex(least));
            }
            units.add(new Unit(group.getKey(), tier, least, group.getValue()));
        }
        units.sort((a, b) -> a.tier != b.tier ? Integer.compare(a.tier, b.tier)
                : !Arrays.equals(a.ticket, b.ticket) ? Arrays.compareUnsigned(a.ticket, b.ticket) : a.name.compareTo(b.name));
        return units;
    }

    List<String> result(List<Unit> turns) {
        Map<String, Map<String, Integer>> won = new HashMap<>();
        boolean moved = true;
        while (moved) {
            left.clear();
            won.clear();
            open.forEach((name, seats) -> add(name, 0, seats));
            kept.forEach(seats -> add(seats.course, seats.place(), seats.count));
            turns.forEach(unit -> turn(unit, won));
            moved = false;
            for (int i = kept.size() - 1; i >= 0; i--) {
                Seats seats = kept.get(i);
                int unused = Math.min(seats.count, left.get(seats.course).get(seats.place()));
                if (unused > 0 && seats.steps < seats.spill.size() && seats.place() != 0) {
                    add(seats.course, seats.place(), -unused);
                    seats.count -= unused;
                    kept.add(new Seats(seats.course, seats.home, seats.spill, seats.steps + 1, unused));
                    moved = true;
                }
            }
        }
        return lines(turns, won);
    }

    void add(String name, int quota, int count) {
        left.computeIfAbsent(name, any -> new TreeMap<>()).merge(quota, count, Integer::sum);
    }

    void turn(Unit unit, Map<String, Map<String, Integer>> won) {
        Set<String> mine = new HashSet<>();
        for (String wish : unit.members.get(0).wishes) {
            boolean all = unit.members.stream().allMatch(member -> member.wishes.contains(wish));
            if (!all || mine.size() == most || clashes(wish, mine)) {
                continue;
            }
            List<Integer> seats = new ArrayList<>();
            if (seat(unit.members, wish, seats)) {
                mine.add(wish);
                for (int i = 0; i < seats.size(); i++) {
                    won.computeIfAbsent(unit.members.get(i).name, any -> new HashMap<>()).put(wish, seats.get(i));
                }
            } else if (hold && unit.members.size() > 1) {
                for (Person member : unit.members) {
                    List<Integer> possible = possible(member, wish);
                    if (!possible.isEmpty()) {
                        add(wish, possible.get(0), -1);
                    }
                }
            }
        }
    }

    boolean clashes(String wish, Set<String> mine) {
        return mine.stream().anyMatch(other -> clashes.contains(wish.compareTo(other) < 0 ? wish + " " + other : other + " " + wish));
    }

    boolean seat(List<Person> members, String wish, List<Integer> seats) {
        if (seats.size() == members.size()) {
            return true;
        }
        for (int quota : possible(members.get(seats.size()), wish)) {
            add(wish, quota, -1);
            seats.add(quota);
            if (seat(members, wish, seats)) {
                return true;
            }
            seats.remove(seats.size() - 1);
            add(wish, quota, 1);
        }
        return false;
    }

    List<Integer> possible(Person one, String wish) {
        List<Integer> quotas = new ArrayList<>();
        left.getOrDefault(wish, Map.of()).forEach((quota, seats) -> {
            if (quota > 0 && seats > 0 && one.quotas.contains(wish + "#" + quota)) {
                quotas.add(quota);
            }
        });
        if (left.getOrDefault(wish, Map.of()).getOrDefault(0, 0) > 0) {
            quotas.add(openFirst ? 0 : quotas.size(), 0);
        }
        return quotas;
    }

    List<String> lines(List<Unit> turns, Map<String, Map<String, Integer>> won) {
        Map<String, Integer> line = new HashMap<>();
        Map<String, String> sorted = new TreeMap<>();
        for (Unit unit : turns) {
            for (Person one : unit.members) {
                Map<String, Integer> mine = won.getOrDefault(one.name, Map.of());
                for (String wish : one.wishes) {
                    String what;
                    if (mine.containsKey(wish)) {
                        what = "seat " + (mine.get(wish) == 0 ? "open" : mine.get(wish));
                    } else if (mine.size() == most || clashes(wish, new TreeSet<>(mine.keySet()))) {
                        what = "out -";
                    } else {
                        what = "queue " + line.merge(wish, 1, Integer::sum);
                    }
                    sorted.put(wish + " " + one.name, "result " + wish + " " + one.name + " " + what);
                }
            }
        }
        return new ArrayList<>(sorted.values());
    }

    static byte[] digest(String text) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }

    static String sha(String text) throws Exception {
        return hex(digest(text));
    }

    static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte one : bytes) {
            hex.append(String.format("%02x", one));
        }
        return hex.toString();
    }
}
