package eoullim.courses;

import eoullim.kernel.Clock;
import eoullim.kernel.SeedFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** One course of the demonstration, as {@code demo/courses.csv} tells it; its days are counted from a day. */
record SampleCourse(CSVRecord told) {

    /** Opens at ten in the morning, closes at six in the evening. */
    private static final LocalTime OPENS = LocalTime.of(10, 0);
    private static final LocalTime CLOSES = LocalTime.of(18, 0);
    private static final String TODAY = "TODAY";

    /** How far the course has come. */
    enum State { ENDED, RUNNING, OPEN, UPCOMING, CLOSED, CANCELLED, DRAFT }

    static List<SampleCourse> all() {
        return SeedFile.rows("demo/courses.csv").stream().map(SampleCourse::new).toList();
    }

    State state() {
        return State.valueOf(told.get("state"));
    }

    /** Which approved programme it is opened from, by its title. */
    String programmeTitle() {
        return told.get("title");
    }

    String institution() {
        return told.get("institution");
    }

    /** {@code HALL/강의실 101}, or with a star for the institution when the room belongs to none. */
    String room() {
        return told.get("room");
    }

    CoursePlan plan(String programmeCode, String termCode, String roomCode, LocalDate today) {
        String label = told.get("label");
        String title = label == null ? programmeTitle() : programmeTitle() + " (" + label + ")";
        ScheduleWish wish = new ScheduleWish(programmeCode, termCode, day("start", today), weekdays(today), LocalTime.parse(told.get("time")), roomCode,
                told.get("instructor"));
        IntakePlan intake = new IntakePlan(number("capacity"), number("waiting"), opensAt(today), at(day("closes", today), CLOSES),
                SelectionMethod.FIRST_COME, EnumSet.allOf(ApplicationChannel.class));
        return new CoursePlan(title, wish, intake);
    }

    Instant opensAt(LocalDate today) {
        return at(day("opens", today), OPENS);
    }

    private Weekdays weekdays(LocalDate today) {
        String days = told.get("weekdays");
        return TODAY.equals(days) ? Weekdays.of(today.getDayOfWeek()) : Weekdays.parse(days.replace('+', ','));
    }

    private LocalDate day(String column, LocalDate today) {
        return today.plusDays(number(column));
    }

    private int number(String column) {
        return Integer.parseInt(told.get(column));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return Clock.at(day.atTime(time));
    }
}
