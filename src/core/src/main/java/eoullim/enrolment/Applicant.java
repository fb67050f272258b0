package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One line of a course's applicants as staff see it: name and telephone number hidden in part.
 *
 * @param districtCode where the person says they live; null for outside the city
 * @param residenceSeen whether staff have seen a paper that says so
 * @param identitySeen whether staff have seen a paper that says who they are
 */
public record Applicant(String number, String citizenNumber, String maskedName, String maskedPhone, int age, String districtCode,
                        ApplicationStatus status, int seq, int waitingPlace, ApplicationChannel channel, Instant receivedAt,
                        List<SupportNeed> needs, String message, boolean residenceSeen, boolean identitySeen) implements Serializable {
}
