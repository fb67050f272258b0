package eoullim.lottery;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A draw as pages show it.
 *
 * @param row what is stored; what pages read of it is offered below
 * @param titles of the courses, the draw's own first
 * @param seats what is to be given; before the freeze as it stands now
 * @param runningHash of the roster as it stands now; null once it is frozen
 * @param runningPersons how many that roster holds
 */
public record DrawSheet(DrawRow row, List<CourseTitle> titles, List<CourseSeats> seats, String runningHash, int runningPersons, List<ResultLine> results)
        implements Serializable {

    /** A course of the draw. */
    public record CourseTitle(String code, String title) implements Serializable {
    }

    public int no() {
        return row.key().no();
    }

    public String course() {
        return row.key().course();
    }

    public int round() {
        return row.key().round();
    }

    public DrawStatus status() {
        return row.status();
    }

    public SeatOrder order() {
        return row.order();
    }

    public PartyRule party() {
        return row.party();
    }

    public int most() {
        return row.most();
    }

    public boolean isJoint() {
        return row.isJoint();
    }

    public boolean isLate() {
        return row.late();
    }

    public int luckMost() {
        return row.luck().most();
    }

    public Instant luckSince() {
        return row.luck().since();
    }

    public String sourceName() {
        return row.sourceName();
    }

    public Instant sourceAt() {
        return row.sourceAt();
    }

    public String note() {
        return row.note();
    }

    public String reason() {
        return row.reason();
    }

    public String commitment() {
        return row.commitment();
    }

    public Instant closesAt() {
        return row.closesAt();
    }

    public Instant preparedAt() {
        return row.preparedAt();
    }

    public String preparedBy() {
        return row.preparedBy();
    }

    public Instant publishedAt() {
        return row.publishedAt();
    }

    public String publishedBy() {
        return row.publishedBy();
    }

    public Instant frozenAt() {
        return row.frozenAt();
    }

    public String frozenBy() {
        return row.frozenBy();
    }

    public String rosterHash() {
        return row.rosterHash();
    }

    public Integer persons() {
        return row.persons();
    }

    public String sourceValue() {
        return row.sourceValue();
    }

    public String secret() {
        return row.secret();
    }

    public String seed() {
        return row.seed();
    }

    public String fileHash() {
        return row.fileHash();
    }

    public Instant drawnAt() {
        return row.drawnAt();
    }

    public String drawnBy() {
        return row.drawnBy();
    }

    public Instant voidedAt() {
        return row.voidedAt();
    }

    public String voidedBy() {
        return row.voidedBy();
    }

    public VoidCause cause() {
        return row.cause();
    }

    public String voidNote() {
        return row.voidNote();
    }

    public int allSeats() {
        return seats.stream().mapToInt(CourseSeats::all).sum();
    }

    public int keptSeats() {
        return seats.stream().mapToInt(one -> one.all() - one.open()).sum();
    }

    public List<ResultLine> winners() {
        return results.stream().filter(ResultLine::seated).toList();
    }

    /** In the order of the line. */
    public List<ResultLine> line() {
        return results.stream().filter(one -> one.queue() > 0)
                .sorted(Comparator.comparing(ResultLine::course).thenComparingInt(ResultLine::queue)).toList();
    }
}
