package eoullim.worklist;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One thing that waits.
 *
 * @param code of what it is about: a case, a programme, a course, a session, an account, a setting
 */
public record Waiting(Task task, String code, String title, LocalDate due) implements Serializable {
}
