package eoullim.attendance;

import java.io.Serializable;

/** A class session in the instructor's list, with how far its sheet is filled. */
public record ClassLine(ClassCard about, int learners, int marked, boolean closed) implements Serializable {

    public boolean isComplete() {
        return learners > 0 && marked == learners;
    }

    public boolean isSuspended() {
        return about.isSuspended();
    }
}
