package eoullim.completion;

import java.io.Serializable;
import java.time.LocalDate;

/** A course in the list of 출석·이수: how far it has come, and what is to be done next. */
public record Standing(String courseCode, String title, String institutionName, LocalDate startsOn, LocalDate endsOn, int sessions, int held,
        int learners, int unmarked, int completed, int certificates, Stage stage) implements Serializable {
}
