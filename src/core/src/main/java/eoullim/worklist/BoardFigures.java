package eoullim.worklist;

import eoullim.enrolment.PublicStatus;
import java.io.Serializable;
import java.util.List;

/** A term in figures; cancelled courses do not count. */
public record BoardFigures(long open, long taken, long capacity, long waiting, long atRisk, long running, long toSettle) implements Serializable {

    static BoardFigures of(List<BoardLine> lines) {
        List<BoardLine> held = lines.stream().filter(line -> line.status() != PublicStatus.CANCELLED).toList();
        return new BoardFigures(held.stream().filter(line -> line.status().takesApplications()).count(),
                held.stream().mapToLong(BoardLine::taken).sum(), held.stream().mapToLong(BoardLine::capacity).sum(),
                held.stream().mapToLong(BoardLine::waiting).sum(), held.stream().filter(BoardLine::isAtRisk).count(),
                held.stream().filter(line -> line.status() == PublicStatus.RUNNING).count(),
                held.stream().filter(BoardView.TO_SETTLE::shows).count());
    }

    /** Places taken in per cent, rounded down. */
    public long fillRate() {
        return capacity == 0 ? 0 : taken * 100 / capacity;
    }
}
