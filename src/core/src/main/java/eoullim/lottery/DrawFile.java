package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The verification file: everything a draw was made of and what came out, without names.
 *
 * <p>Format, version 1: as the roster's, which stands in it whole.
 * <pre>
 * eoullim-draw 1
 * published INSTANT
 * frozen INSTANT
 * drawn INSTANT
 * roster-hash HEX64
 * secret HEX64
 * source NORMALISED TEXT
 * seed HEX64
 * (the roster, from eoullim-roster 1 to end)
 * withdrawn COURSE PSEUDONYM             who withdrew between close and draw, sorted
 * ticket PSEUDONYM HEX64                 the least ticket of each, sorted
 * result COURSE PSEUDONYM seat open|N    or: queue N, or: out -        by course and pseudonym
 * end of draw
 * file-hash HEX64                        SHA-256 of every byte before this line
 * </pre>
 */
record DrawFile(Instant published, Instant frozen, Instant drawn, String rosterHash, String secret, String source, String seed, String rosterText,
                Set<String> withdrawn, Map<String, String> tickets, List<Placement> placements) implements Serializable {

    static final String FIRST_LINE = "eoullim-draw 1";
    private static final String LAST_LINE = "end of draw";
    private static final String HASH = "file-hash ";
    private static final int RESULT_WORDS = 4;

    /** Draws and writes down. */
    static DrawFile draw(Roster roster, String secret, String source, Set<String> withdrawn, Instant published, Instant frozen, Instant drawn) {
        byte[] seed = Seeds.seed(roster.hash(), source, secret);
        Draw draw = new Draw(roster, seed, withdrawn);
        return new DrawFile(published, frozen, drawn, roster.hash(), secret, source, Digests.hex(seed), roster.text(), withdrawn, draw.tickets(), draw.result());
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of(FIRST_LINE, "published " + published, "frozen " + frozen, "drawn " + drawn, "roster-hash " + rosterHash,
                "secret " + secret, "source " + source, "seed " + seed));
        StringBuilder text = new StringBuilder(String.join("\n", lines)).append('\n').append(rosterText);
        new TreeSet<>(withdrawn).forEach(one -> text.append("withdrawn ").append(one).append('\n'));
        new TreeMap<>(tickets).forEach((one, ticket) -> text.append("ticket ").append(one).append(' ').append(ticket).append('\n'));
        placements.forEach(one -> text.append(one.line()).append('\n'));
        text.append(LAST_LINE).append('\n');
        return text + HASH + Digests.sha256Hex(text.toString()) + "\n";
    }

    /** The hash in the last line of such a text. */
    static String hash(String text) {
        return text.substring(text.lastIndexOf(HASH) + HASH.length()).strip();
    }

    /** @throws IllegalArgumentException (or one of its kind) when it is no such file */
    static DrawFile parse(String text) {
        Lines lines = new Lines(text);
        lines.exactly(FIRST_LINE);
        Instant published = Instant.parse(lines.rest("published"));
        Instant frozen = Instant.parse(lines.rest("frozen"));
        Instant drawn = Instant.parse(lines.rest("drawn"));
        String rosterHash = lines.rest("roster-hash");
        String secret = lines.rest("secret");
        String source = lines.rest("source");
        String seed = lines.rest("seed");
        String roster = lines.block("end");
        Set<String> withdrawn = new TreeSet<>();
        lines.all("withdrawn", 2).forEach(words -> withdrawn.add(words[0] + " " + words[1]));
        Map<String, String> tickets = new TreeMap<>();
        lines.all("ticket", 2).forEach(words -> tickets.put(words[0], words[1]));
        List<Placement> placements = lines.all("result", RESULT_WORDS).stream().map(Placement::parse).toList();
        lines.exactly(LAST_LINE);
        return new DrawFile(published, frozen, drawn, rosterHash, secret, source, seed, roster, withdrawn, tickets, placements);
    }
}
