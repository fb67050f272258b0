package eoullim.enrolment;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A course that begins soon with fewer learners than it needs.
 *
 * @param taken seats that are held, offered or given
 * @param decided what was decided last; null when nothing was
 */
public record MinimumLine(String code, String title, String institution, LocalDate startsOn, int taken, int minimum, int capacity, int waiting,
                          MinimumChoice decided) implements Serializable {

    public int missing() {
        return Math.max(0, minimum - taken);
    }
}
