package eoullim.courses;

import eoullim.programmes.PlannedSession;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** 회차: one meeting of a course. Its times are local times of the city. */
@Entity
class ClassSession {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String code;
    private String courseCode;
    private int no;
    private LocalDate day;
    private LocalTime startsAt;
    private LocalTime endsAt;
    private String roomCode;
    private String instructorNumber;
    private String topic;
    private String toBring;
    @Enumerated(EnumType.STRING)
    private ClassSessionStatus status;

    protected ClassSession() {
    }

    static ClassSession plan(String courseCode, PlannedSession planned, LocalDate day, LocalTime startsAt, LocalTime endsAt,
                             String roomCode, String instructorNumber) {
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("a session ends after it begins");
        }
        ClassSession session = new ClassSession();
        session.code = code(courseCode, planned.no());
        session.courseCode = courseCode;
        session.no = planned.no();
        session.day = day;
        session.startsAt = startsAt;
        session.endsAt = endsAt;
        session.roomCode = roomCode;
        session.instructorNumber = instructorNumber;
        session.topic = planned.topic();
        session.toBring = planned.toBring();
        session.status = ClassSessionStatus.PLANNED;
        return session;
    }

    /** {@code 2026-3-0001-01}. */
    static String code(String courseCode, int no) {
        return "%s-%02d".formatted(courseCode, no);
    }

    /** It does not take place. */
    void suspend() {
        if (status.canBecome(ClassSessionStatus.SUSPENDED)) {
            status = ClassSessionStatus.SUSPENDED;
        }
    }

    String code() {
        return code;
    }

    LocalDateTime from() {
        return day.atTime(startsAt);
    }

    LocalDateTime to() {
        return day.atTime(endsAt);
    }

    LocalDate day() {
        return day;
    }
}
