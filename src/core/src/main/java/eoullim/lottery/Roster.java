package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is in the draw and on what terms, as one text that has exactly one form. Its SHA-256 is published at the close; the draw is computed
 * from nothing else but this text, the secret and the public source.
 *
 * <p>Format, version 1: UTF-8, every line ended by one LF, words of a line separated by one space, {@code -} for nothing, lists joined by
 * commas and sorted by code point except wishes, which stand in the order of the wish.
 * <pre>
 * eoullim-roster 1
 * draw COURSE ROUND NO
 * commitment HEX64
 * source-at INSTANT                      ISO-8601 in UTC
 * source-name FREE TEXT
 * order QUOTA_FIRST|OPEN_FIRST
 * party PASS|HOLD
 * most N
 * course COURSE ROUND open N             one line a course, by code
 * quota COURSE NO seats N spill LIST     one line a quota, by course and number
 * clash COURSE COURSE                    one line a pair
 * persons N
 * person PSEUDONYM tier N weight N party PSEUDONYM wishes LIST quotas LIST      by pseudonym
 * end
 * </pre>
 */
public record Roster(DrawTerms terms, List<Entrant> entrants) implements Serializable {

    static final String FIRST_LINE = "eoullim-roster 1";
    private static final String NONE = "-";

    public Roster {
        entrants = entrants.stream().sorted(Comparator.comparing(Entrant::pseudonym)).toList();
        if (entrants.stream().map(Entrant::pseudonym).distinct().count() != entrants.size()) {
            throw new IllegalArgumentException("a pseudonym twice");
        }
    }

    public String text() {
        List<String> lines = new ArrayList<>(List.of(FIRST_LINE,
                "draw " + terms.course() + " " + terms.round() + " " + terms.no(),
                "commitment " + terms.commitment(),
                "source-at " + terms.sourceAt(),
                "source-name " + terms.sourceName(),
                "order " + terms.order(),
                "party " + terms.party(),
                "most " + terms.most()));
        for (CourseSeats course : terms.courses()) {
            lines.add("course " + course.course() + " " + course.round() + " open " + course.open());
        }
        for (CourseSeats course : terms.courses()) {
            for (QuotaSeats quota : course.quotas()) {
                lines.add("quota " + course.course() + " " + quota.no() + " seats " + quota.seats() + " spill " + list(quota.spill()));
            }
        }
        terms.sortedClashes().forEach(pair -> lines.add("clash " + pair));
        lines.add("persons " + entrants.size());
        for (Entrant one : entrants) {
            lines.add("person " + one.pseudonym() + " tier " + one.tier() + " weight " + one.weight() + " party " + (one.party() == null ? NONE : one.party())
                    + " wishes " + list(one.wishes()) + " quotas " + list(new TreeSet<>(one.quotas())));
        }
        lines.add("end");
        return String.join("\n", lines) + "\n";
    }

    public String hash() {
        return Digests.sha256Hex(text());
    }

    private static String list(Collection<String> values) {
        return values.isEmpty() ? NONE : String.join(",", values);
    }

    private static List<String> list(String text) {
        return text.equals(NONE) ? List.of() : Arrays.asList(text.split(","));
    }

    /** @throws IllegalArgumentException when the text is not exactly what {@link #text()} writes */
    static Roster parse(String text) {
        Lines lines = new Lines(text);
        lines.exactly(FIRST_LINE);
        String[] draw = lines.words("draw", 3);
        String commitment = lines.rest("commitment");
        Instant sourceAt = Instant.parse(lines.rest("source-at"));
        String sourceName = lines.rest("source-name");
        SeatOrder order = SeatOrder.valueOf(lines.rest("order"));
        PartyRule party = PartyRule.valueOf(lines.rest("party"));
        int most = Integer.parseInt(lines.rest("most"));
        List<String[]> courses = lines.all("course", 4);
        List<String[]> quotas = lines.all("quota", 6);
        Set<String> clashes = new HashSet<>();
        lines.all("clash", 2).forEach(pair -> clashes.add(pair[0] + " " + pair[1]));
        lines.rest("persons");
        List<Entrant> entrants = lines.all("person", 11).stream().map(Roster::entrant).toList();
        lines.exactly("end");
        List<CourseSeats> seats = courses.stream().map(line -> new CourseSeats(line[0], Integer.parseInt(line[1]), Integer.parseInt(line[3]),
                quotas.stream().filter(quota -> quota[0].equals(line[0]))
                        .map(quota -> new QuotaSeats(Integer.parseInt(quota[1]), Integer.parseInt(quota[3]), list(quota[5]))).toList())).toList();
        Roster roster = new Roster(new DrawTerms(draw[0], Integer.parseInt(draw[1]), Integer.parseInt(draw[2]), commitment, sourceAt, sourceName, order,
                party, most, seats, clashes), entrants);
        if (!roster.text().equals(text)) {
            throw new IllegalArgumentException("not in the one form a roster has");
        }
        return roster;
    }

    private static Entrant entrant(String[] words) {
        return new Entrant(words[0], Integer.parseInt(words[2]), Integer.parseInt(words[4]), words[6].equals(NONE) ? null : words[6], list(words[8]),
                Set.copyOf(list(words[10])));
    }
}
