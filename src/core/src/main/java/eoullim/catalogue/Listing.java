package eoullim.catalogue;

import eoullim.courses.CourseStatus;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.ProgrammeField;
import eoullim.programmes.ProgrammeSubField;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A published course as the catalogue keeps it: facts that change rarely. Seats and status are added when somebody looks. */
record Listing(String code, String title, CourseStatus status, String cancelReason, Instant publishedAt, Instant changedAt,
        Design design, Host host, Venue venue, String instructor, Calendar calendar, long tuition, long materialsFee,
        List<Round> rounds, List<Meeting> meetings) {

    /** What the programme behind the course says about it. */
    record Design(String summary, String goal, String audience, Integer minimumAge, Integer maximumAge, boolean residentsOnly,
            ProgrammeField field, ProgrammeSubField subField, List<String> tags, AudienceKind audienceKind, DeliveryMode mode, String materialsNote,
            int rateNum, int rateDen) {
    }

    /** When it meets. */
    record Calendar(LocalDate startsOn, LocalDate endsOn, Set<DayOfWeek> weekdays, LocalTime startsAt, LocalTime endsAt, int sessions) {
    }

    Listing {
        rounds = List.copyOf(rounds);
        meetings = List.copyOf(meetings);
    }

    ProgrammeField field() {
        return design.field();
    }

    boolean speaksOf(String word) {
        return title.contains(word) || design.audience().contains(word) || design.tags().contains(word);
    }

    /** The round that matters to somebody who looks now: the one that is open or comes next, else the last one. */
    Optional<Round> roundAt(Instant now) {
        return rounds.stream().filter(round -> !round.window().isBefore(now)).findFirst()
                .or(() -> rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.get(rounds.size() - 1)));
    }

    boolean meetsOnWeekend() {
        return calendar.weekdays().contains(DayOfWeek.SATURDAY) || calendar.weekdays().contains(DayOfWeek.SUNDAY);
    }
}
