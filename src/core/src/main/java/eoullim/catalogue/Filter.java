package eoullim.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** What a reader may narrow the catalogue by. Options of one filter widen each other, different filters narrow each other. */
public enum Filter {

    /** Where the course stands for an applicant. */
    STATUS(Stream.of("OPEN", "WAITLIST_OPEN", "UPCOMING", "FULL", "CLOSED", "RUNNING", "PREPARING", "ENDED", "CANCELLED")),
    /** What happens soon. */
    SOON(names(Soon.values())),
    /** Part of the day, or the weekend. */
    TIME(names(TimeBand.values())),
    /** Free of charge or not; materials do not count. */
    FEE(names(Fee.values())),
    /** The 읍면동 where one goes. */
    DISTRICT(Stream.of()),
    /** The six fields of the national classification (6진 분류). */
    FIELD(Stream.of("LITERACY", "ACADEMIC_SUPPLEMENT", "VOCATIONAL", "CULTURE_ARTS", "HUMANITIES", "CIVIC")),
    /** Days on which the class meets. */
    WEEKDAY(Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")),
    /** In a room, online, both. */
    MODE(Stream.of("ONSITE", "ONLINE", "BLENDED", "CORRESPONDENCE", "MOBILE")),
    /** What a person who needs it finds in the room. */
    ACCESS(names(Access.values())),
    /** One person enrols, or a whole group (단체강좌). */
    AUDIENCE(Stream.of("INDIVIDUAL", "GROUP")),
    /** Who runs the course. */
    INSTITUTION(Stream.of()),
    /** A situation in life, read from words, field, room and institution. */
    SITUATION(names(Situation.values()));

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

    private static Stream<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name);
    }
}
