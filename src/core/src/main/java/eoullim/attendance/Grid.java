package eoullim.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * 출석부: class sessions across, learners down.
 *
 * @param today the day as of which it was read
 */
public record Grid(String courseCode, String courseTitle, String institutionCode, LocalDate today, List<Column> columns, List<Row> rows)
        implements Serializable {

    /** One class session. */
    public record Column(String sessionCode, int no, LocalDate day, int minutes, boolean suspended, boolean held, boolean closed)
            implements Serializable {
    }

    /** One learner, with one cell for each column. */
    public record Row(int no, String applicationNumber, String name, List<Cell> cells) implements Serializable {

        public long counted(AttendanceMark mark) {
            return cells.stream().filter(cell -> cell.mark() == mark).count();
        }

        public long missing() {
            return cells.stream().filter(Cell::missing).count();
        }
    }

    /**
     * @param mark what counts, or null
     * @param missing whether a class took place and nobody has said anything
     * @param corrected whether staff or an appeal put it right
     */
    public record Cell(String sessionCode, AttendanceMark mark, boolean missing, boolean corrected) implements Serializable {
    }

    public long missing() {
        return rows.stream().mapToLong(Row::missing).sum();
    }
}
