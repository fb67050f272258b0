package eoullim.courses;

import eoullim.kernel.Won;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A course as the rooms above know it. */
public record CourseFacts(String code, String title, String institutionCode, String termCode, CourseStatus status, LocalDate startsOn,
                          LocalDate endsOn, Weekdays weekdays, LocalTime startsAt, LocalTime endsAt, int sessionCount, String roomCode,
                          String instructorNumber, Won tuition, Won materialsFee, String programmeCode, int programmeVersion,
                          Integer minimumAge, Integer maximumAge, boolean residentsOnly, AudienceKind audienceKind,
                          DeliveryMode deliveryMode, int minimumEnrolment) implements Serializable {

    /** 단체강좌: groups come, and not single people. */
    public boolean takesGroups() {
        return audienceKind == AudienceKind.GROUP;
    }
}
