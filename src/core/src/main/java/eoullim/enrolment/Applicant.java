package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** One line of a course's applicants as staff see it: name and telephone number hidden in part. */
public record Applicant(String number, String citizenNumber, String maskedName, String maskedPhone, int age, String districtCode,
                        ApplicationStatus status, int seq, int waitingPlace, ApplicationChannel channel, Instant receivedAt,
                        List<SupportNeed> needs, String message) implements Serializable {
}
