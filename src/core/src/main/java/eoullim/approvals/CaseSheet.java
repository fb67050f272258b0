package eoullim.approvals;

import java.io.Serializable;
import java.util.List;

/**
 * One request with the earlier ones for the same thing.
 *
 * @param mayDecide whether whoever looks may approve it or send it back now
 * @param own whether whoever looks asked for it and therefore does not decide
 * @param earlier what became of the versions before, latest first
 */
public record CaseSheet(CaseLine line, boolean mayDecide, boolean own, List<CaseLine> earlier) implements Serializable {
}
