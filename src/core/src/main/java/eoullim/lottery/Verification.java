package eoullim.lottery;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of recomputing a file.
 *
 * @param draw course, round and number as the file names them; null when it could not be read
 */
public record Verification(List<CheckStep> steps, String course, Integer round, Integer no, String fileHash) implements Serializable {

    private static final int NO_MORE_THAN = 4_000_000;
    private static final int MOST_TICKETS = 200_000;
    private static final int LARGEST_PARTY = 20;

    public boolean isRight() {
        return steps.stream().allMatch(CheckStep::right);
    }

    /** Takes line ends of any kind, since people paste; everything else counts. */
    public static Verification of(String pasted) {
        String text = pasted == null ? "" : pasted.replace("\ufeff", "").replace("\r\n", "\n").strip() + "\n";
        DrawFile file;
        Roster roster;
        try {
            if (text.length() > NO_MORE_THAN) {
                throw new IllegalArgumentException("too long");
            }
            file = DrawFile.parse(text);
            roster = Roster.parse(file.rosterText());
            mustBeComputable(roster);
        } catch (RuntimeException unreadable) {
            return new Verification(List.of(new CheckStep(CheckKind.FORM, false, null, unreadable.getMessage())), null, null, null, null);
        }
        int last = text.lastIndexOf("file-hash ");
        String body = text.substring(0, Math.max(0, last));
        String statedHash = last < 0 ? "" : text.substring(last + "file-hash ".length()).strip();
        List<CheckStep> steps = new ArrayList<>();
        steps.add(new CheckStep(CheckKind.FORM, file.text().startsWith(body) && !body.isEmpty(), null, DrawFile.FIRST_LINE));
        steps.add(CheckStep.of(CheckKind.FILE_HASH, statedHash, Digests.sha256Hex(body)));
        steps.add(CheckStep.of(CheckKind.ROSTER_HASH, file.rosterHash(), roster.hash()));
        steps.add(CheckStep.of(CheckKind.COMMITMENT, roster.terms().commitment(), Seeds.commitment(file.secret())));
        boolean inOrder = !file.published().isAfter(file.frozen()) && file.frozen().isBefore(roster.terms().sourceAt())
                && !file.drawn().isBefore(roster.terms().sourceAt());
        steps.add(new CheckStep(CheckKind.ORDER_OF_TIME, inOrder, null, file.published() + " ≤ " + file.frozen() + " < " + roster.terms().sourceAt() + " ≤ " + file.drawn()));
        boolean normal = PublicSource.normalised(file.source()).equals(file.source());
        byte[] seed = Seeds.seed(roster.hash(), file.source(), file.secret());
        steps.add(new CheckStep(CheckKind.SEED, normal && Digests.hex(seed).equals(file.seed()), file.seed(), Digests.hex(seed)));
        Draw draw = new Draw(roster, seed, file.withdrawn());
        steps.add(new CheckStep(CheckKind.TICKETS, draw.tickets().equals(file.tickets()), count(file.tickets().size()), count(draw.tickets().size())));
        List<Placement> result = draw.result();
        steps.add(new CheckStep(CheckKind.RESULT, result.equals(file.placements()), summary(file.placements()), summary(result)));
        return new Verification(steps, roster.terms().course(), roster.terms().round(), roster.terms().no(), statedHash);
    }

    /** Anybody may show us a file: one that only keeps the server busy is none. */
    private static void mustBeComputable(Roster roster) {
        long tickets = roster.entrants().stream().mapToLong(Entrant::weight).sum();
        long largest = roster.entrants().stream().filter(one -> one.party() != null).collect(Collectors.groupingBy(Entrant::party, Collectors.counting()))
                .values().stream().mapToLong(Long::longValue).max().orElse(0);
        long steps = roster.terms().courses().stream().flatMap(course -> course.quotas().stream()).mapToLong(quota -> quota.spill().size()).sum();
        if (tickets > MOST_TICKETS || largest > LARGEST_PARTY || steps * roster.entrants().size() > MOST_TICKETS) {
            throw new IllegalArgumentException("more than a draw of ours ever holds");
        }
    }

    private static String count(int tickets) {
        return Integer.toString(tickets);
    }

    private static String summary(List<Placement> placements) {
        return Digests.sha256Hex(placements.stream().map(Placement::line).collect(Collectors.joining("\n")));
    }
}
