package eoullim.lottery;

import java.io.Serializable;

/**
 * What the draw gave one person in one course: a seat, a place in the line, or neither because the person won what the person may win.
 *
 * @param quota the quota whose seat it is; null for an open seat, and without a seat
 * @param queue place in the line from 1; 0 without
 */
public record Placement(String course, String pseudonym, boolean seated, Integer quota, int queue) implements Serializable {

    public boolean isQueued() {
        return queue > 0;
    }

    /** As it stands in the verification file. */
    String line() {
        String what = seated ? "seat " + (quota == null ? QuotaSeats.OPEN : quota.toString()) : queue > 0 ? "queue " + queue : "out -";
        return "result " + course + " " + pseudonym + " " + what;
    }

    static Placement parse(String[] words) {
        boolean seated = words[2].equals("seat");
        return new Placement(words[0], words[1], seated, seated && !words[3].equals(QuotaSeats.OPEN) ? Integer.valueOf(words[3]) : null,
                words[2].equals("queue") ? Integer.parseInt(words[3]) : 0);
    }
}
