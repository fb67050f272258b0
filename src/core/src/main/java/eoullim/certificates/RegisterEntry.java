package eoullim.certificates;

import java.io.Serializable;
import java.util.List;

/** One certificate with all papers of its family, the first that was issued at the top. */
public record RegisterEntry(RegisterLine line, List<RegisterLine> family) implements Serializable {
}
