package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import eoullim.kernel.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes the page of a course. */
record Sheets(Glance glance) {

    private static final int SIMILAR = 3;
    private static final int PER_CENT = 100;

    CourseSheet of(int position) {
        Listing course = glance.shelf().at(position);
        Round round = glance.round(position);
        Listing.Design design = course.design();
        return new CourseSheet(new Cards(glance).of(position), design.summary(), design.goal(), design.audience(), design.subField(), design.tags(),
                design.materialsNote(), course.instructor(), course.venue(), course.host().phone(), round == null ? List.of() : round.channels(),
                course.meetings(), (int) Duration.between(course.calendar().startsAt(), course.calendar().endsAt()).toMinutes(),
                (design.rateNum() * PER_CENT + design.rateDen() - 1) / design.rateDen(), course.cancelReason(),
                history(course), Clock.day(course.changedAt()), similar(position, course));
    }

    private static List<Change> history(Listing course) {
        List<Change> changes = new ArrayList<>();
        LocalDate announced = Clock.day(course.publishedAt());
        LocalDate changed = Clock.day(course.changedAt());
        changes.add(new Change(announced, Change.Kind.ANNOUNCED, null));
        if (course.cancelReason() != null) {
            changes.add(new Change(changed, Change.Kind.CANCELLED, course.cancelReason()));
        }
        // Of a course that was called off one line says it all.
        course.meetings().stream().filter(meeting -> meeting.suspended() && course.cancelReason() == null)
                .forEach(meeting -> changes.add(new Change(meeting.day(), Change.Kind.SUSPENDED, Integer.toString(meeting.no()))));
        changes.sort(Comparator.comparing(Change::day).reversed());
        return changes;
    }

    /** Courses of the same field that one can apply for, the earliest deadline first. */
    private List<CourseCard> similar(int position, Listing course) {
        Selection same = new Selection(glance, CatalogueQuery.ALL.with(Filter.FIELD, course.field().name())
                .with(Filter.STATUS, PublicStatus.OPEN.name()).with(Filter.STATUS, PublicStatus.WAITLIST_OPEN.name()));
        Cards cards = new Cards(glance);
        return Arrays.stream(same.page(same.found(), 0, SIMILAR + 1)).filter(other -> other != position)
                .limit(SIMILAR).mapToObj(cards::of).toList();
    }
}
