package eoullim.catalogue;

import eoullim.courses.ApplicationChannel;
import eoullim.programmes.ProgrammeSubField;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything the page of a course tells.
 *
 * @param needed the share of hours that makes a completion, as whole per cent, rounded up
 * @param changedOn when its page was changed last
 * @param similar other courses of the same field that can be applied for
 */
public record CourseSheet(CourseCard card, String summary, String goal, String audience, ProgrammeSubField subField, List<String> tags,
        String materialsNote, String instructor, Venue venue, String phone, List<ApplicationChannel> channels, List<Meeting> meetings,
        int minutesEach, int needed, String cancelReason, List<Change> changes, LocalDate changedOn, List<CourseCard> similar) {

    public CourseSheet {
        tags = List.copyOf(tags);
        channels = List.copyOf(channels);
        meetings = List.copyOf(meetings);
        changes = List.copyOf(changes);
        similar = List.copyOf(similar);
    }
}
