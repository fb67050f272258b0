package eoullim.enrolment;

import eoullim.courses.ApplicationChannel;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** Everything about one application, for the citizen whose it is. */
public record ApplicationSheet(MyApplication summary, ApplicationChannel channel, Set<SupportNeed> supportNeeds, String message,
                               List<HistoryLine> history) implements Serializable {
}
