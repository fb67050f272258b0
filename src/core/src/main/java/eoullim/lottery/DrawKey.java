package eoullim.lottery;

import java.io.Serializable;

/** Which draw: course, round and the number of the draw within them. */
public record DrawKey(String course, int round, int no) implements Serializable {

    @Override
    public String toString() {
        return course + "." + round + "." + no;
    }
}
