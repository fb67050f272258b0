package eoullim.catalogue;

import eoullim.enrolment.PublicStatus;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.ProgrammeField;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** What a reader may narrow the catalogue by. Options of one filter widen each other, different filters narrow each other. */
public enum Filter {

    /** Where the course stands for an applicant. */
    STATUS(names(PublicStatus.OPEN, PublicStatus.WAITLIST_OPEN, PublicStatus.UPCOMING, PublicStatus.FULL, PublicStatus.CLOSED,
            PublicStatus.RUNNING, PublicStatus.PREPARING, PublicStatus.ENDED, PublicStatus.CANCELLED)),
    /** What happens soon. */
    SOON(names(Soon.values())),
    /** Part of the day, or the weekend. */
    TIME(names(TimeBand.values())),
    /** Free of charge or not; materials do not count. */
    FEE(names(Fee.values())),
    /** The 읍면동 where one goes. */
    DISTRICT(Stream.of()),
    /** The six fields of the national classification (6진 분류). */
    FIELD(names(ProgrammeField.values())),
    /** Days on which the class meets. */
    WEEKDAY(names(DayOfWeek.values())),
    /** In a room, online, both. */
    MODE(names(DeliveryMode.values())),
    /** What a person who needs it finds in the room. */
    ACCESS(names(Access.values())),
    /** One person enrols, or a whole group (단체강좌). */
    AUDIENCE(names(AudienceKind.values())),
    /** Who runs the course. */
    INSTITUTION(Stream.of()),
    /** A situation in life, read from words, field, room and institution. */
    SITUATION(names(Situation.values()));

    /** The option of {@link #DISTRICT} for courses one goes to, but nobody has said yet in which 읍면동. */
    public static final String UNPLACED = "UNPLACED";

    private final List<String> options;

    Filter(Stream<String> options) {
        this.options = options.toList();
    }

    /** The options that exist whatever is on the shelf, in the order they are shown; none when the city's data say which. */
    public List<String> options() {
        return options;
    }

    /** Options that come from the city's data: districts and institutions. */
    public boolean isOpenEnded() {
        return options.isEmpty();
    }

    private static Stream<String> names(Enum<?>... values) {
        return Stream.of(values).map(Enum::name);
    }
}
