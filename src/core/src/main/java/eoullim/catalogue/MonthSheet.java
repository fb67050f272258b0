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

        private static final int ROOM = 4;

        public Cell {
            marks = List.copyOf(marks);
        }

        /** As many marks as a cell has room for. */
        public List<DayMark> shown() {
            return marks.subList(0, marks.size() > ROOM ? ROOM - 1 : marks.size());
        }

        /** How many more there are. */
        public int hidden() {
            return marks.size() - shown().size();
        }

        public boolean isQuiet() {
            return marks.isEmpty() && classes == 0;
        }
    }

    /** The days on which something happens, for the list that stands beside the grid. */
    public List<Cell> agenda() {
        return weeks.stream().flatMap(List::stream).filter(Cell::inMonth).filter(cell -> !cell.marks().isEmpty()).toList();
    }

    /** What happens on the chosen day beside its classes. */
    public List<DayMark> chosenMarks() {
        return weeks.stream().flatMap(List::stream).filter(Cell::chosen).flatMap(cell -> cell.marks().stream()).toList();
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
