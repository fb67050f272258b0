package eoullim.catalogue;

import eoullim.kernel.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Makes the cards of one glance. */
record Cards(Glance glance, Set<String> marks) {

    Cards(Glance glance) {
        this(glance, Set.of());
    }

    CourseCard of(int position) {
        Listing course = glance.shelf().at(position);
        Round round = glance.round(position);
        return card(course, glance.seats(position), round, position);
    }

    private CourseCard card(Listing course, Seats seats, Round round, int position) {
        Listing.Calendar calendar = course.calendar();
        Instant opens = round == null ? null : round.window().opensAt();
        Instant closes = round == null ? null : round.window().closesAt();
        return new CourseCard(course.code(), course.title(), pieces(course), course.field(), Picture.of(course), glance.status(position), glance.urgency(position),
                opens, closes, daysLeft(opens, closes), round == null ? null : round.method(),
                calendar.startsOn(), calendar.endsOn(), List.copyOf(calendar.weekdays()), calendar.startsAt(), calendar.endsAt(), calendar.sessions(),
                named(course.host()), course.venue().district(), place(course), course.design().mode(), course.design().audienceKind(),
                course.design().minimumAge(), course.design().maximumAge(), course.design().residentsOnly(),
                course.tuition(), course.materialsFee(), seats.capacity(), seats.taken(), seats.left(), seats.waiting(), seats.waitingCapacity(),
                course.venue().offers(Access.WHEELCHAIR));
    }

    /** Where one goes: the building, or the institution while no room is set; nothing for a course that is online only. */
    static String place(Listing course) {
        if (course.venue().spaceName() != null) {
            return course.venue().spaceName();
        }
        return course.design().mode().needsRoom() ? course.host().nameKo() : null;
    }

    static Named named(Host host) {
        return new Named(host.code(), host.nameKo(), host.nameEn());
    }

    /** Whole days from today to the next moment of the round, its opening or its closing. */
    private int daysLeft(Instant opens, Instant closes) {
        if (opens == null) {
            return 0;
        }
        LocalDate next = Clock.day(glance.at().isBefore(opens) ? opens : closes);
        return (int) Math.max(0, ChronoUnit.DAYS.between(glance.today(), next));
    }

    private List<Piece> pieces(Listing course) {
        return marks.isEmpty() ? List.of() : glance.shelf().words().pieces(course.code(), course.title(), marks);
    }
}
