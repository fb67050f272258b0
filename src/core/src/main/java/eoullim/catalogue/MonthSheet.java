package eoullim.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A month as weeks from Sunday to Saturday, and the classes of the chosen day. */
public record MonthSheet(YearMonth month, LocalDate today, List<List<Cell>> weeks, ClassDay chosen, int total) {

    public MonthSheet {
        weeks = List.copyOf(weeks);
    }

    /** One day of the grid. */
    public record Cell(LocalDate day, boolean inMonth, boolean today, boolean chosen, String holiday, List<DayMark> marks, int classes) {

        public Cell {
            marks = List.copyOf(marks);
        }

        public boolean isQuiet() {
            return marks.isEmpty() && classes == 0;
        }
    }

    /** The days on which something happens, for the list that stands beside the grid. */
    public List<Cell> agenda() {
        return weeks.stream().flatMap(List::stream).filter(Cell::inMonth).filter(cell -> !cell.marks().isEmpty()).toList();
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
