package eoullim.intranet.courses;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CoursePlan;
import eoullim.courses.CourseSheet;
import eoullim.courses.IntakePlan;
import eoullim.courses.PlanChoices;
import eoullim.courses.ScheduleWish;
import eoullim.courses.SelectionMethod;
import eoullim.courses.Weekdays;
import eoullim.kernel.Clock;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** A course while it is being planned. */
public class CourseForm implements Serializable {

    private static final int OPENS_BEFORE = 21;
    private static final int CLOSES_BEFORE = 4;

    private String programme;
    private String term;
    private String title;
    private LocalDate startsOn;
    private DayOfWeek[] days = {};
    private LocalTime startsAt = LocalTime.of(10, 0);
    private String room;
    private String instructor;
    private Integer capacity;
    private Integer waitingCapacity = 5;
    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private SelectionMethod method = SelectionMethod.FIRST_COME;
    private ApplicationChannel[] channels = ApplicationChannel.values();

    /** Begins with what the approved programme says. */
    static CourseForm of(PlanChoices choices) {
        CourseForm form = new CourseForm();
        form.programme = choices.programme().code();
        form.term = choices.usualTerm() == null ? null : choices.usualTerm().code();
        form.title = choices.programme().title();
        form.capacity = choices.programme().shape().capacity();
        return form;
    }

    /** The same days, hour, room and instructor as a course that was held. */
    void like(CourseSheet course) {
        title = course.facts().title();
        days = course.facts().weekdays().inOrder().toArray(DayOfWeek[]::new);
        startsAt = course.facts().startsAt();
        room = course.facts().roomCode();
        instructor = course.facts().instructorNumber();
    }

    /** The usual window, unless one was typed: three weeks ahead at ten until four days ahead at six. */
    void suggestWindow(LocalDate first, LocalDate today) {
        if (opensAt == null) {
            LocalDate opens = first.minusDays(OPENS_BEFORE);
            opensAt = (opens.isAfter(today) ? opens : today.plusDays(1)).atTime(LocalTime.of(10, 0));
            closesAt = first.minusDays(CLOSES_BEFORE).atTime(LocalTime.of(18, 0));
        }
    }

    ScheduleWish wish() {
        return new ScheduleWish(programme, term, startsOn, Weekdays.of(List.of(days)), startsAt, room, instructor);
    }

    IntakePlan intake() {
        return new IntakePlan(capacity == null ? 0 : capacity, waitingCapacity == null ? 0 : waitingCapacity, moment(opensAt), moment(closesAt), method,
                Set.of(channels));
    }

    CoursePlan plan() {
        return new CoursePlan(title, wish(), intake());
    }

    private static Instant moment(LocalDateTime local) {
        return local == null ? null : Clock.at(local);
    }

    public String getProgramme() {
        return programme;
    }

    public void setProgramme(String programme) {
        this.programme = programme;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public DayOfWeek[] getDays() {
        return days;
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days;
    }

    public LocalTime getStartsAt() {
        return startsAt;
    }

    public void setStartsAt(LocalTime startsAt) {
        this.startsAt = startsAt;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String room) {
        this.room = room;
    }

    public String getInstructor() {
        return instructor;
    }

    public void setInstructor(String instructor) {
        this.instructor = instructor;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Integer getWaitingCapacity() {
        return waitingCapacity;
    }

    public void setWaitingCapacity(Integer waitingCapacity) {
        this.waitingCapacity = waitingCapacity;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public SelectionMethod getMethod() {
        return method;
    }

    public void setMethod(SelectionMethod method) {
        this.method = method;
    }

    public ApplicationChannel[] getChannels() {
        return channels;
    }

    public void setChannels(ApplicationChannel[] channels) {
        this.channels = channels;
    }
}
