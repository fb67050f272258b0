package eoullim.certificates;

import java.io.Serializable;

/**
 * Somebody who has completed the course.
 *
 * @param number of the certificate, or null while there is none that is good
 * @param revoked whether one was issued and taken back
 */
public record IssueLine(String applicationNumber, String name, int attendedMinutes, int totalMinutes, String number, boolean revoked)
        implements Serializable {

    public boolean isIssuable() {
        return number == null;
    }

    /** Whether nobody has to think about it: completed, and never had one. */
    public boolean isSuggested() {
        return number == null && !revoked;
    }
}
