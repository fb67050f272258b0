package eoullim.records;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One course in a citizen's record.
 *
 * @param certificate number of the good certificate, or null
 */
public record RecordLine(String applicationNumber, String courseCode, String courseTitle, String institutionNameKo,
        String institutionNameEn, LocalDate startsOn, LocalDate endsOn, LearningStage stage, int attendedMinutes, int totalMinutes,
        String certificate) implements Serializable {

    static RecordLine of(RecordRow row, LocalDate today) {
        LearningStage stage = LearningStage.of(row.startsOn(), row.endsOn(), row.status(), row.outcome(), today);
        boolean decided = stage == LearningStage.COMPLETED || stage == LearningStage.NOT_COMPLETED;
        return new RecordLine(row.applicationNumber(), row.courseCode(), row.courseTitle(), row.institutionNameKo(),
                row.institutionNameEn(), row.startsOn(), row.endsOn(), stage, decided ? row.attendedMinutes() : 0,
                decided ? row.totalMinutes() : 0, row.certificate());
    }

    public boolean isDecided() {
        return stage == LearningStage.COMPLETED || stage == LearningStage.NOT_COMPLETED;
    }

    public String institutionName(String language) {
        return "ko".equals(language) ? institutionNameKo : institutionNameEn;
    }
}
