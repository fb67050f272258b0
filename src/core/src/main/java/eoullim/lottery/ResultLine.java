package eoullim.lottery;

import java.io.Serializable;

/** One person's outcome as everybody may see it. */
public record ResultLine(String course, String pseudonym, boolean seated, Integer quota, int queue, String ticket) implements Serializable {

    private static final int SHOWN = 16;

    /** Enough of the ticket to see that the order is right. */
    public String shortTicket() {
        return ticket.substring(0, Math.min(SHOWN, ticket.length()));
    }
}
