package eoullim.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eoullim.completion.CompletionStatus;
import eoullim.completion.Outcome;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningRecordTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aPreliminaryDecisionIsNotYetPartOfTheRecord() {
        assertEquals(LearningStage.AWAITING, line(2026, CompletionStatus.PRELIMINARY, Outcome.COMPLETED).stage());
    }

    @Test
    void aFinalDecisionIs() {
        assertEquals(LearningStage.COMPLETED, line(2026, CompletionStatus.FINAL, Outcome.COMPLETED).stage());
        assertEquals(LearningStage.NOT_COMPLETED, line(2026, CompletionStatus.REVISED, Outcome.NOT_COMPLETED).stage());
    }

    @Test
    void daysTellTheRest() {
        assertEquals(LearningStage.UPCOMING, LearningStage.of(TODAY.plusDays(1), TODAY.plusDays(9), null, null, TODAY));
        assertEquals(LearningStage.ATTENDING, LearningStage.of(TODAY.minusDays(9), TODAY, null, null, TODAY));
        assertEquals(LearningStage.AWAITING, LearningStage.of(TODAY.minusDays(9), TODAY.minusDays(1), null, null, TODAY));
    }

    @Test
    void onlyWhatWasCompletedIsCountedByYear() {
        LearningRecord record = new LearningRecord(List.of(line(2026, CompletionStatus.FINAL, Outcome.COMPLETED),
                line(2026, CompletionStatus.FINAL, Outcome.NOT_COMPLETED), line(2025, CompletionStatus.FINAL, Outcome.COMPLETED)));
        assertEquals(List.of(new YearTotal(2026, 1, 1200), new YearTotal(2025, 1, 1200)), record.years());
        assertEquals(2, record.completed());
        assertEquals(2400, record.minutes());
    }

    private static RecordLine line(int year, CompletionStatus status, Outcome outcome) {
        return RecordLine.of(new RecordRow("2026-3-0001-0001", "2026-3-0001", "서예", "안성시 평생학습관", "Lifelong Learning Centre",
                LocalDate.of(year, 3, 1), LocalDate.of(year, 5, 1), status, outcome, 1200, 1440, null), TODAY);
    }
}
