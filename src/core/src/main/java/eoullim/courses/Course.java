package eoullim.courses;

import eoullim.kernel.Audited;
import eoullim.kernel.Refusals;
import eoullim.kernel.Rejected;
import eoullim.kernel.Won;
import eoullim.programmes.ProgrammeCard;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A course's life: it is opened from an approved version of a programme, with its sessions on the calendar and its room and
 * instructor held; it is published; it is held and at last settled. Until it is over it may be cancelled, with a reason its learners
 * are told. It keeps the version it was opened from, whatever becomes of the programme later.
 */
@Entity
class Course extends Audited {

    private static final int TITLE = 150;
    private static final int REASON = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String code;
    private String programmeCode;
    private int programmeVersion;
    private String termCode;
    private String institutionCode;
    private String title;
    @Enumerated(EnumType.STRING)
    private CourseStatus status;
    private String roomCode;
    private String instructorNumber;
    @Embedded
    private Timetable timetable;
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "tuition"))
    private Won tuition;
    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "materials_fee"))
    private Won materialsFee;
    private String cancelReason;
    private Instant publishedAt;

    protected Course() {
    }

    static Course open(String code, ProgrammeCard programme, String termCode, String title, Timetable timetable, String roomCode,
                       String instructorNumber) {
        Refusals wrong = new Refusals();
        wrong.when(title == null || title.isBlank(), "title", CoursesReason.TITLE_MISSING);
        wrong.when(title != null && title.strip().length() > TITLE, "title", CoursesReason.TITLE_TOO_LONG, TITLE);
        wrong.when(roomCode == null && programme.shape().deliveryMode().needsRoom(), "room", CoursesReason.ROOM_MISSING);
        wrong.when(instructorNumber == null, "instructor", CoursesReason.INSTRUCTOR_MISSING);
        wrong.tell();
        Course course = new Course();
        course.code = code;
        course.programmeCode = programme.code();
        course.programmeVersion = programme.version();
        course.termCode = termCode;
        course.institutionCode = programme.institutionCode();
        course.title = title.strip();
        course.status = CourseStatus.DRAFT;
        course.timetable = timetable;
        course.roomCode = roomCode;
        course.instructorNumber = instructorNumber;
        course.tuition = programme.fees().tuition();
        course.materialsFee = programme.fees().materials();
        return course;
    }

    void publish(Instant at) {
        become(CourseStatus.PUBLISHED, CoursesReason.NOT_IN_PREPARATION);
        publishedAt = at;
    }

    /** It will not be held, or not go on. */
    void cancel(String reason, LocalDate today) {
        if (reason == null || reason.isBlank()) {
            throw new Rejected(CoursesReason.CANCEL_REASON_MISSING).at("reason");
        }
        if (reason.strip().length() > REASON) {
            throw new Rejected(CoursesReason.CANCEL_REASON_TOO_LONG, REASON).at("reason");
        }
        if (timetable.endsOn().isBefore(today)) {
            throw new Rejected(CoursesReason.CANNOT_CANCEL, title);
        }
        become(CourseStatus.CANCELLED, CoursesReason.CANNOT_CANCEL);
        cancelReason = reason.strip();
    }

    /** Held to its end and settled. */
    void finish(LocalDate today) {
        if (timetable.endsOn().isAfter(today)) {
            throw new Rejected(CoursesReason.CANNOT_FINISH, title);
        }
        become(CourseStatus.FINISHED, CoursesReason.CANNOT_FINISH);
    }

    boolean mayBeCancelled(LocalDate today) {
        return status.canBecome(CourseStatus.CANCELLED) && !timetable.endsOn().isBefore(today);
    }

    private void become(CourseStatus next, CoursesReason otherwise) {
        if (!status.canBecome(next)) {
            throw new Rejected(otherwise, title);
        }
        status = next;
    }

    String code() {
        return code;
    }

    String institutionCode() {
        return institutionCode;
    }

    String termCode() {
        return termCode;
    }

    String title() {
        return title;
    }

    CourseStatus status() {
        return status;
    }

    Timetable timetable() {
        return timetable;
    }

    String cancelReason() {
        return cancelReason;
    }

    Instant publishedAt() {
        return publishedAt;
    }
}
