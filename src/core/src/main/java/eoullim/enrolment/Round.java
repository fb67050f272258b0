package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.SelectionMethod;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A window of a course's intake, or several for several groups and ways (접수 차수).
 *
 * @param label null for a plain one
 * @param seats most seats it may give; null = whatever is free
 * @param waitingCapacity null = as the intake says
 * @param firstComeSeats of a MIXED round: so many are given at once, the others by lot
 */
public record Round(int no, String label, SelectionMethod method, Integer seats, Integer waitingCapacity, Integer firstComeSeats,
                    List<RoundWindow> windows) implements Serializable {

    public Round {
        windows = windows.stream().sorted(Comparator.comparing(RoundWindow::opensAt)).toList();
    }

    public Instant opensAt() {
        return windows.stream().map(RoundWindow::opensAt).min(Comparator.naturalOrder()).orElseThrow();
    }

    public Instant closesAt() {
        return windows.stream().map(RoundWindow::closesAt).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The windows that are for everybody; when there is none, all of them. */
    List<RoundWindow> publicWindows() {
        List<RoundWindow> open = windows.stream().filter(window -> window.audience().rule() == AudienceRule.EVERYBODY).toList();
        return open.isEmpty() ? windows : open;
    }

    public Set<ApplicationChannel> channels() {
        Set<ApplicationChannel> all = new TreeSet<>();
        windows.forEach(window -> all.addAll(window.channels()));
        return all;
    }

    boolean takes(ApplicationChannel channel) {
        return channels().contains(channel);
    }

    /** The window this person may use now, else the next that opens for the person, else null. */
    RoundWindow windowFor(PersonFacts person, ApplicationChannel channel, Instant now) {
        return windows.stream().filter(window -> window.isFor(person, channel) && now.isBefore(window.closesAt())).findFirst().orElse(null);
    }

    /** The most seats that are given at once, without draw or review; null when nothing but the course's size limits them. */
    Integer seatsAtOnce() {
        return switch (method) {
            case FIRST_COME -> seats;
            case MIXED -> seats == null ? firstComeSeats : Integer.valueOf(Math.min(seats, firstComeSeats));
            case LOTTERY, SCREENING -> 0;
        };
    }

    /** What becomes of who applies and gets no seat at once. */
    ApplicationStatus otherwise() {
        return switch (method) {
            case FIRST_COME -> ApplicationStatus.QUEUED;
            case MIXED, LOTTERY -> ApplicationStatus.DRAW_PENDING;
            case SCREENING -> ApplicationStatus.IN_REVIEW;
        };
    }

    /** The round that runs, else the next, else the last; null when there is none. */
    static Round thatCounts(List<Round> rounds, Instant now) {
        Round last = null;
        for (Round round : rounds) {
            last = round;
            if (now.isBefore(round.closesAt())) {
                return round;
            }
        }
        return last;
    }
}
