package eoullim.catalogue;

import eoullim.courses.SelectionMethod;
import eoullim.enrolment.PublicStatus;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.ProgrammeField;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A course in a list.
 *
 * @param pieces the title cut where the searched words are, empty when nothing was searched
 * @param method how seats are given, null while no round is set
 */
public record CourseCard(String code, String title, List<Piece> pieces, ProgrammeField field, Picture picture, PublicStatus status, Urgency urgency,
        Instant opensAt, Instant closesAt, int daysLeft, SelectionMethod method,
        LocalDate startsOn, LocalDate endsOn, List<DayOfWeek> weekdays, LocalTime startsAt, LocalTime endsAt, int sessions,
        Named institution, Named district, String place, DeliveryMode mode, AudienceKind audienceKind,
        Integer minimumAge, Integer maximumAge, boolean residentsOnly,
        long tuition, long materialsFee, int capacity, int taken, int seatsLeft, int waiting, int waitingCapacity, boolean wheelchair) {

    public CourseCard {
        pieces = List.copyOf(pieces);
        weekdays = List.copyOf(weekdays);
    }

    public boolean isFree() {
        return tuition == 0;
    }

    /** How full the course is, in whole per cent; never more than 100. */
    public int fullness() {
        return capacity == 0 ? 0 : Math.min(100, taken * 100 / capacity);
    }

    public boolean isSearched() {
        return !pieces.isEmpty();
    }

    public boolean isOnline() {
        return place == null;
    }
}
