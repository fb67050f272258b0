package eoullim.worklist;

import java.io.Serializable;
import java.util.List;

/** The courses of one part of the board that stand on a page. */
public record BoardGroup(BoardPhase phase, List<BoardLine> rows) implements Serializable {
}
