package eoullim.lottery;

import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.enrolment.Selections;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Draws, to be read by staff and by everybody. */
@ApplicationScoped
class Draws {

    @Inject
    private Database database;
    @Inject
    private Courses courses;
    @Inject
    private Selections selections;
    @Inject
    private Rosters rosters;
    @Inject
    private Clock clock;

    /** Whether seats of this round are drawn. */
    static boolean isDrawn(Selections.Terms terms) {
        return switch (terms.round().method()) {
            case LOTTERY, MIXED -> true;
            case FIRST_COME, SCREENING -> false;
        };
    }

    /** @throws eoullim.kernel.NotFound when the course has no such round */
    DrawRound round(CourseFacts course, int round, Predicate<DrawStatus> shown) {
        Selections.Terms terms = selections.terms(course.code(), round);
        return database.call(sql -> {
            List<DrawSheet> sheets = new ArrayList<>();
            for (DrawRow row : new DrawBook(sql).of(course.code(), round)) {
                if (shown.test(row.status())) {
                    sheets.add(sheet(sql, row));
                }
            }
            return new DrawRound(course.code(), course.title(), course.institutionCode(), round, terms.round().closesAt(),
                    selections.pending(course.code(), round).size(), sheets, clock.now());
        });
    }

    private DrawSheet sheet(Sql sql, DrawRow row) throws SQLException {
        DrawBook book = new DrawBook(sql);
        Map<String, CourseFacts> facts = courses.facts(row.rounds().stream().map(RoundKey::course).toList());
        List<DrawSheet.CourseTitle> titles = facts.values().stream().sorted((a, b) -> a.code().equals(row.key().course()) ? -1
                : b.code().equals(row.key().course()) ? 1 : a.code().compareTo(b.code())).map(one -> new DrawSheet.CourseTitle(one.code(), one.title())).toList();
        if (row.rosterHash() != null) {
            Roster roster = Roster.parse(book.roster(row));
            return new DrawSheet(row, titles, roster.terms().courses(), null, 0, row.status() == DrawStatus.DRAWN ? results(book.file(row.key()).orElseThrow()) : List.of());
        }
        if (row.status() == DrawStatus.PUBLISHED) {
            Roster running = rosters.make(sql, row).roster();
            return new DrawSheet(row, titles, running.terms().courses(), running.hash(), running.entrants().size(), List.of());
        }
        return new DrawSheet(row, titles, rosters.seats(row.rounds()), null, 0, List.of());
    }

    private static List<ResultLine> results(String text) {
        DrawFile file = DrawFile.parse(text);
        return file.placements().stream().map(one -> new ResultLine(one.course(), one.pseudonym(), one.seated(), one.quota(), one.queue(), file.tickets().get(one.pseudonym()))).toList();
    }
}
