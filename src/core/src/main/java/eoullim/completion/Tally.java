package eoullim.completion;

import java.io.Serializable;

/** How many class sessions, and how many minutes they were planned to take. */
public record Tally(int sessions, int minutes) implements Serializable {

    static final Tally NONE = new Tally(0, 0);

    Tally plus(int more) {
        return new Tally(sessions + 1, minutes + more);
    }
}
