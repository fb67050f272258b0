package eoullim.records;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Everything one citizen has learned and is learning here, the latest first. */
public record LearningRecord(List<RecordLine> lines) implements Serializable {

    /** Year by year, the latest first; only what was completed counts. */
    public List<YearTotal> years() {
        return lines.stream().filter(line -> line.stage() == LearningStage.COMPLETED)
                .collect(Collectors.groupingBy(line -> line.endsOn().getYear())).entrySet().stream()
                .map(year -> new YearTotal(year.getKey(), year.getValue().size(),
                        year.getValue().stream().mapToInt(RecordLine::attendedMinutes).sum()))
                .sorted(Comparator.comparingInt(YearTotal::year).reversed()).toList();
    }

    public int completed() {
        return years().stream().mapToInt(YearTotal::completed).sum();
    }

    public int minutes() {
        return years().stream().mapToInt(YearTotal::minutes).sum();
    }

    public List<RecordLine> going() {
        return lines.stream().filter(line -> !line.isDecided()).toList();
    }

    public List<RecordLine> done() {
        return lines.stream().filter(RecordLine::isDecided).toList();
    }
}
