package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

/** Staff enter an application that came by telephone or at the counter; it takes the same place in the same order. */
public record DeskEntry(String courseCode, String citizenNumber, ApplicationChannel channel, UUID press, Set<SupportNeed> supportNeeds,
                        String note) implements Serializable {
}
