package eoullim.courses;

import eoullim.kernel.Rejected;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** 기: a stretch of a year in which courses are offered together. */
@Entity
class Term {

    @Id
    private String code;
    private int year;
    private int no;
    private LocalDate startsOn;
    private LocalDate endsOn;

    protected Term() {
    }

    static Term of(int year, int no, LocalDate startsOn, LocalDate endsOn) {
        if (year < 2000 || year > 2100 || no < 1 || no > 12) {
            throw new IllegalArgumentException("a term belongs to a year and has a number");
        }
        if (startsOn == null || endsOn == null || endsOn.isBefore(startsOn)) {
            throw new Rejected(CoursesReason.TERM_DAYS_WRONG).at("endsOn");
        }
        Term term = new Term();
        term.code = year + "-" + no;
        term.year = year;
        term.no = no;
        term.startsOn = startsOn;
        term.endsOn = endsOn;
        return term;
    }

    TermCard card() {
        return new TermCard(code, year, no, startsOn, endsOn);
    }
}
