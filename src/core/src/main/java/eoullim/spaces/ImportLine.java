package eoullim.spaces;

import java.io.Serializable;
import java.util.List;

/**
 * What became of one row of the file and what was found in it.
 *
 * @param line the line of the file, from 1
 * @param hostsClasses whether the room can host a class
 */
public record ImportLine(int line, RowVerdict verdict, String name, boolean hostsClasses, List<Finding> findings)
        implements Serializable {

    public ImportLine {
        findings = List.copyOf(findings);
    }

    /** Taken, though something in it is doubtful. */
    public boolean isSuspicious() {
        return verdict != RowVerdict.REFUSED && !findings.isEmpty();
    }
}
