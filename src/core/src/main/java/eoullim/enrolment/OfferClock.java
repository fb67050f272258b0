package eoullim.enrolment;

import eoullim.kernel.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.Predicate;

/**
 * How long an offered seat waits for its answer: a number of waking hours, so that nobody loses a seat in their sleep or over a
 * holiday.
 *
 * @param hours waking hours to answer, from 1
 * @param begins hour at which a day begins to count, 0 to 23
 * @param ends hour at which it stops, after {@code begins}, at most 24
 */
record OfferClock(int hours, int begins, int ends) {

    private static final int MOST_DAYS = 60;

    OfferClock {
        if (hours < 1 || begins < 0 || ends > 24 || begins >= ends) {
            throw new IllegalArgumentException("waking hours from " + begins + " to " + ends + ", " + hours + " to answer");
        }
    }

    /**
     * The moment an offer made now runs out.
     *
     * @param rests days that do not count
     */
    Instant runsOut(Instant now, Predicate<LocalDate> rests) {
        Duration left = Duration.ofHours(hours);
        LocalDateTime from = LocalDateTime.ofInstant(now, Clock.SEOUL);
        for (int day = 0; day < MOST_DAYS; day++) {
            LocalDate date = from.toLocalDate().plusDays(day);
            LocalDateTime opens = date.atTime(LocalTime.of(begins, 0));
            LocalDateTime closes = ends == 24 ? date.plusDays(1).atStartOfDay() : date.atTime(LocalTime.of(ends, 0));
            LocalDateTime start = opens.isAfter(from) ? opens : from;
            if (rests.test(date) || !start.isBefore(closes)) {
                continue;
            }
            Duration here = Duration.between(start, closes);
            if (left.compareTo(here) <= 0) {
                return Clock.at(start.plus(left));
            }
            left = left.minus(here);
        }
        throw new IllegalStateException("no waking hour within " + MOST_DAYS + " days");
    }
}
