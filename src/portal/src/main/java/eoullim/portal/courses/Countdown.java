package eoullim.portal.courses;

import eoullim.catalogue.CourseCard;
import eoullim.enrolment.PublicStatus;
import eoullim.kernel.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;

/** How long until something opens, by the city's clock: {@code #{countdown.isNear(opensAt)}}. */
@Named
@RequestScoped
public class Countdown {

    private static final Duration NEAR = Duration.ofDays(1);

    @Inject
    private Clock clock;

    /** Whether a clock that runs backwards tells more than the date. */
    public boolean isNear(Instant opensAt) {
        Instant now = clock.glance();
        return opensAt != null && now.isBefore(opensAt) && now.plus(NEAR).isAfter(opensAt);
    }

    /** Whether the opening of this course is near enough to be waited for. */
    public boolean isSoon(CourseCard card) {
        return card.status() == PublicStatus.UPCOMING && isNear(card.opensAt());
    }

    /** Milliseconds since 1970, as a script counts. */
    public long millis(Instant moment) {
        return moment.toEpochMilli();
    }

    public long getNow() {
        return clock.glance().toEpochMilli();
    }

    /** Minutes and seconds as they are when the page is made; without a script the page says the moment too. */
    public String left(Instant opensAt) {
        long seconds = Math.max(0, Duration.between(clock.glance(), opensAt).toSeconds());
        return seconds >= 3600 ? "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60) : "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
