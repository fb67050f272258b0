package eoullim.records;

import eoullim.completion.CompletionStatus;
import eoullim.completion.Outcome;
import java.time.LocalDate;

/** A course of a citizen as the database tells it; the last five are null while nothing is decided or issued. */
public record RecordRow(String applicationNumber, String courseCode, String courseTitle, String institutionNameKo,
        String institutionNameEn, LocalDate startsOn, LocalDate endsOn, CompletionStatus status, Outcome outcome, Integer attendedMinutes,
        Integer totalMinutes, String certificate) {
}
