package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything but the people that decides a draw; part of the text whose hash is published.
 *
 * @param course the course the draw is named after; a draw over several courses is named after the first
 * @param no which draw of this course and round, from 1
 * @param commitment SHA-256 of the secret, given away before the source is known
 * @param most seats one person may win in this draw
 * @param clashes pairs {@code A B} of courses that meet at the same time, A before B
 */
public record DrawTerms(String course, int round, int no, String commitment, Instant sourceAt, String sourceName, SeatOrder order, PartyRule party,
                        int most, List<CourseSeats> courses, Set<String> clashes) implements Serializable {

    public DrawTerms {
        courses = courses.stream().sorted(Comparator.comparing(CourseSeats::course)).toList();
        clashes = Set.copyOf(clashes);
        sourceName = sourceName.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (most < 1 || courses.isEmpty() || !commitment.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("terms of the draw " + course + " " + round + " " + no);
        }
    }

    static String clash(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }

    boolean clash(String course, Set<String> taken) {
        return taken.stream().anyMatch(other -> clashes.contains(clash(course, other)));
    }

    List<String> sortedClashes() {
        return List.copyOf(new TreeSet<>(clashes));
    }
}
