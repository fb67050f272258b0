package eoullim.intranet.completion;

import eoullim.attendance.AttendanceMark;
import eoullim.completion.Tally;
import eoullim.completion.Working;
import eoullim.ui.Formats;
import eoullim.ui.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The working of a decision in sentences, so that a clerk can read it out on the telephone. */
@Named
@ApplicationScoped
public class WorkingWords {

    @Inject
    private Texts texts;

    public String of(Working working) {
        StringBuilder words = new StringBuilder(texts.of("completion.words.sum", working.sessions(), Formats.hours(working.totalMinutes()),
                Formats.hours(working.attendedMinutes()), Formats.percent(working.permille())));
        if (!working.marked().isEmpty()) {
            words.append(' ').append(Arrays.stream(AttendanceMark.values()).filter(mark -> working.tally(mark).sessions() > 0)
                    .map(mark -> times(mark, working.tally(mark))).collect(Collectors.joining(", "))).append('.');
        }
        Tally excused = working.tally(AttendanceMark.EXCUSED);
        if (excused.minutes() > working.excusedCounted()) {
            words.append(' ').append(texts.of("completion.words.excused", Formats.hours(excused.minutes()), working.excusedCap(),
                    Formats.hours(working.excusedCounted())));
        }
        if (working.lostMinutes() > 0) {
            words.append(' ').append(texts.of("completion.words.lates", working.latesPerAbsence(), Formats.hours(working.lostMinutes())));
        }
        int lacking = working.neededMinutes() - working.attendedMinutes();
        return words.append(' ').append(texts.of(lacking <= 0 ? "completion.words.reached" : "completion.words.lacking",
                Formats.hours(working.neededMinutes()), share(working), Formats.hours(lacking))).toString();
    }

    /** What nobody marked, session by session; empty when nothing is missing. */
    public String gaps(Working working) {
        return working.gaps().stream().map(gap -> texts.of("completion.words.gap", gap.no(), Formats.day(gap.day())))
                .collect(Collectors.joining(", "));
    }

    /** The share of hours that is needed, as people say it. */
    public String share(Working working) {
        return 100 % working.needed().den() == 0 ? working.needed().num() * (100 / working.needed().den()) + "%" : working.needed().toString();
    }

    private String times(AttendanceMark mark, Tally tally) {
        return texts.of("completion.words.times", texts.get("status.AttendanceMark." + mark), tally.sessions());
    }
}
