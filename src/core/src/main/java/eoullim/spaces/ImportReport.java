package eoullim.spaces;

import java.io.Serializable;
import java.util.List;

/**
 * One reading of an open-facility file, row by row.
 *
 * @param mayBeCarriedOut whether this is a trial run whose file is still kept
 */
public record ImportReport(ImportSummary summary, List<ImportLine> lines, boolean mayBeCarriedOut) implements Serializable {

    public ImportReport {
        lines = List.copyOf(lines);
    }

    /** Only the rows in which something was found. */
    public List<ImportLine> noticed() {
        return lines.stream().filter(line -> !line.findings().isEmpty()).toList();
    }
}
