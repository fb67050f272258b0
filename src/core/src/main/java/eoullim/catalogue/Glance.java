package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import eoullim.kernel.Clock;
import eoullim.kernel.Window;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The shelf as it is seen at one moment: seats, statuses, and what hangs on the hour. Valid for a second at most, and never
 * beyond the next opening or closing, so that the list turns with the clock and not with the copy.
 */
final class Glance {

    static final Duration LIFE = Duration.ofSeconds(1);
    private static final Duration SOON = Duration.ofDays(3);
    private static final int FEW = 5;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Shelf shelf;
    private final Instant at;
    private final LocalDate today;
    private final Instant validUntil;
    private final Seats[] seats;
    private final PublicStatus[] statuses;
    private final Round[] rounds;
    private final Map<Filter, Map<String, BitSet>> options = new EnumMap<>(Filter.class);
    private final int[] byDeadline;
    private final int[] byStart;
    private volatile HomeSheet home;

    Glance(Shelf shelf, Map<String, Seats> counters, Instant at) {
        this.shelf = shelf;
        this.at = at;
        this.today = Clock.day(at);
        int size = shelf.size();
        seats = new Seats[size];
        statuses = new PublicStatus[size];
        rounds = new Round[size];
        options.put(Filter.STATUS, fresh(Filter.STATUS));
        options.put(Filter.SOON, fresh(Filter.SOON));
        Instant until = at.plus(LIFE);
        for (int i = 0; i < size; i++) {
            Listing course = shelf.at(i);
            seats[i] = counters.getOrDefault(course.code(), Seats.NONE);
            rounds[i] = course.roundAt(at).orElse(null);
            statuses[i] = statusOf(course, seats[i], rounds[i], at);
            options.get(Filter.STATUS).computeIfAbsent(statuses[i].name(), none -> new BitSet()).set(i);
            markSoon(course, i);
            until = earlier(until, rounds[i]);
        }
        validUntil = until;
        byDeadline = sorted(Comparator.comparingInt(this::rank).thenComparing(this::nextMoment).thenComparing(i -> shelf.at(i).code()));
        byStart = sorted(Comparator.<Integer, Boolean>comparing(i -> shelf.at(i).calendar().startsOn().isBefore(today))
                .thenComparing(i -> shelf.at(i).calendar().startsOn()).thenComparing(i -> shelf.at(i).calendar().startsAt())
                .thenComparing(i -> shelf.at(i).code()));
    }

    static PublicStatus statusOf(Listing course, Seats seats, Round round, Instant now) {
        return PublicStatus.of(course.status(), course.calendar().startsOn(), course.calendar().endsOn(),
                round == null ? null : round.window().opensAt(), round == null ? null : round.window().closesAt(),
                seats.capacity(), seats.taken(), seats.waitingCapacity(), seats.waiting(), now);
    }

    Shelf shelf() {
        return shelf;
    }

    Instant at() {
        return at;
    }

    LocalDate today() {
        return today;
    }

    boolean isValidAt(Instant moment) {
        return moment.isBefore(validUntil);
    }

    PublicStatus status(int position) {
        return statuses[position];
    }

    Seats seats(int position) {
        return seats[position];
    }

    /** The round that matters now, or null. */
    Round round(int position) {
        return rounds[position];
    }

    /** The set of each option of a filter. */
    Map<String, BitSet> options(Filter filter) {
        Map<String, BitSet> hourly = options.get(filter);
        return hourly == null ? shelf.options(filter) : hourly;
    }

    /** The set of one option; empty when nothing has it. */
    BitSet set(Filter filter, String option) {
        return options(filter).getOrDefault(option, new BitSet());
    }

    BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, shelf.size());
        return all;
    }

    /** The first page, made once a glance: it is asked for most and is the same for everybody. */
    HomeSheet home() {
        HomeSheet made = home;
        if (made == null) {
            made = new Home(this).sheet();
            home = made;
        }
        return made;
    }

    int[] order(Sorting sorting) {
        return switch (sorting) {
            case CLOSING, FITTING -> byDeadline;
            case STARTING -> byStart;
            case NEWEST -> shelf.byAnnouncement();
            case NAME -> shelf.byName();
        };
    }

    Urgency urgency(int position) {
        Round round = rounds[position];
        return switch (statuses[position]) {
            case OPEN -> {
                Seats counter = seats[position];
                if (counter.left() <= Math.max(FEW, counter.capacity() / FEW) && counter.taken() > 0) {
                    yield Urgency.FEW_SEATS;
                }
                yield closesSoon(round) ? Urgency.CLOSES_SOON : Urgency.NONE;
            }
            case WAITLIST_OPEN -> closesSoon(round) ? Urgency.CLOSES_SOON : Urgency.NONE;
            case UPCOMING -> Clock.day(round.window().opensAt()).isAfter(today.plusDays(1)) ? Urgency.NONE : Urgency.OPENS_SOON;
            default -> Urgency.NONE;
        };
    }

    private void markSoon(Listing course, int i) {
        Map<String, BitSet> soon = options.get(Filter.SOON);
        Round round = rounds[i];
        if (round != null && statuses[i] != PublicStatus.CANCELLED && Clock.day(round.window().opensAt()).equals(today)) {
            soon.get(Soon.OPENS_TODAY.name()).set(i);
        }
        if ((statuses[i] == PublicStatus.OPEN || statuses[i] == PublicStatus.WAITLIST_OPEN) && closesSoon(round)) {
            soon.get(Soon.CLOSES_IN_3_DAYS.name()).set(i);
        }
        LocalDate starts = course.calendar().startsOn();
        if (statuses[i] != PublicStatus.CANCELLED && !starts.isBefore(today) && starts.isBefore(today.plusDays(DAYS_OF_A_WEEK))) {
            soon.get(Soon.STARTS_THIS_WEEK.name()).set(i);
        }
    }

    private boolean closesSoon(Round round) {
        return !round.window().closesAt().isAfter(at.plus(SOON));
    }

    private Instant earlier(Instant until, Round round) {
        if (round == null) {
            return until;
        }
        Window window = round.window();
        Instant next = window.isAfter(at) ? window.opensAt() : window.closesAt();
        return next.isAfter(at) && next.isBefore(until) ? next : until;
    }

    /** What one can act on stands before what one can only read. */
    private int rank(int position) {
        return switch (statuses[position]) {
            case OPEN -> 0;
            case WAITLIST_OPEN -> 1;
            case UPCOMING -> 2;
            case FULL, CLOSED, PREPARING -> 3;
            case RUNNING -> 4;
            case ENDED -> 5;
            case CANCELLED -> 6;
        };
    }

    private Instant nextMoment(int position) {
        Round round = rounds[position];
        if (round == null) {
            return Instant.MAX;
        }
        return round.window().isAfter(at) ? round.window().opensAt() : round.window().closesAt();
    }

    private static Map<String, BitSet> fresh(Filter filter) {
        Map<String, BitSet> sets = new TreeMap<>();
        filter.options().forEach(option -> sets.put(option, new BitSet()));
        return sets;
    }

    private int[] sorted(Comparator<Integer> by) {
        return shelf.all().stream().sorted(by).mapToInt(Integer::intValue).toArray();
    }
}
