package eoullim.enrolment;

import java.io.Serializable;

/**
 * One line of what was looked at before anything is typed.
 *
 * @param what key of what was looked at: AGE, RESIDENCE, TERM_LIMIT, TIME
 * @param hindrance why it does not fit, or null when it does
 */
public record CheckLine(String what, Refusal hindrance) implements Serializable {

    public boolean isFine() {
        return hindrance == null;
    }
}
