package eoullim.lottery;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.enrolment.Selections;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Sql;
import eoullim.kernel.Typed;
import eoullim.people.Callers;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Where everybody reads how seats are drawn, checks what was drawn, and finds their own line. */
@Stateless
@PermitAll
public class LotteryDesk {

    private static final int PAGE = 20;

    @Inject
    private Courses courses;
    @Inject
    private Draws draws;
    @Inject
    private Selections selections;
    @Inject
    private Callers callers;
    @Inject
    private Database database;
    @Inject
    private Clock clock;

    /** Draws that have been published, the newest first. */
    public Page<RoundLine> recent(int page) {
        String published = "where d.published_at is not null and c.status <> 'DRAFT' ";
        return database.call(sql -> {
            long total = sql.one("select count(*) from (" + RoundLines.SELECT + published + ") x", row -> row.big(1)).orElse(0L);
            return new Page<>(sql.all(RoundLines.SELECT + published + "order by d.published_at desc limit ? offset ?", RoundLines::of, PAGE, Page.firstRow(page, PAGE)),
                    Math.max(1, page), PAGE, total);
        });
    }

    /** @throws NotFound when citizens do not see the course, or its round is not drawn */
    public DrawRound round(String course, int round) {
        CourseFacts facts = courses.facts(course);
        if (facts.status() == CourseStatus.DRAFT || !Draws.isDrawn(selections.terms(course, round))) {
            throw new NotFound("draw", course + "." + round);
        }
        return draws.round(facts, round, DrawStatus::isPublic);
    }

    /** The latest round of the course that is drawn. */
    public DrawRound latest(String course) {
        int round = database.call(sql -> sql.one("select no from application_round where course_code = ? and method in ('LOTTERY', 'MIXED') order by no desc limit 1",
                row -> row.number(1), course)).orElseThrow(() -> new NotFound("draw", course));
        return round(course, round);
    }

    /** The verification file of a draw, without names. */
    public String file(DrawKey key) {
        return database.call(sql -> new DrawBook(sql).file(key)).orElseThrow(() -> new NotFound("draw", key.toString()));
    }

    /** The caller's own line in the draws of a course, the newest first. */
    @RolesAllowed(Role.Names.CITIZEN)
    public List<MyDraw> mine(String course) {
        String me = callers.account();
        return database.call(sql -> {
            List<MyDraw> mine = new ArrayList<>();
            for (DrawKey key : sql.all("select d.course_code, d.round_no, d.no from lottery_draw d join lottery_course c on c.draw_id = d.id "
                    + "where c.course_code = ? and d.published_at is not null order by d.id desc", row -> new DrawKey(row.text(1), row.number(2), row.number(3)), course)) {
                DrawRow draw = new DrawBook(sql).find(key).orElseThrow();
                MyDraw line = draw.rosterHash() == null ? waiting(sql, draw, course, me) : frozen(sql, draw, course, me);
                if (line != null) {
                    mine.add(line);
                }
            }
            return mine;
        });
    }

    private MyDraw waiting(Sql sql, DrawRow draw, String course, String me) throws SQLException {
        boolean in = draw.rounds().stream().filter(round -> round.course().equals(course))
                .anyMatch(round -> selections.pending(course, round.round()).stream().anyMatch(one -> one.citizen().equals(me)));
        return in ? line(draw, new Pseudonyms(new DrawBook(sql).pseudonyms(draw.id())).person(me), 0, null, 0) : null;
    }

    private static MyDraw frozen(Sql sql, DrawRow draw, String course, String me) throws SQLException {
        return sql.one("select pseudonym, tickets, outcome, queue_no from lottery_entry where draw_id = ? and course_code = ? and citizen_number = ?",
                row -> line(draw, row.text(1), row.number(2), row.text(3), row.number(4)), draw.id(), course, me).orElse(null);
    }

    private static MyDraw line(DrawRow draw, String pseudonym, int tickets, String outcome, int queue) {
        return new MyDraw(draw.key().course(), draw.key().round(), draw.key().no(), draw.status(), pseudonym, tickets, outcome, queue, draw.sourceAt(), draw.sourceName(),
                draw.isJoint());
    }

    /** The courses that are drawn together with this one and that the caller has applied for, the dearest first; empty when there is nothing to rank. */
    @RolesAllowed(Role.Names.CITIZEN)
    public List<DrawSheet.CourseTitle> wishes(String course) {
        String me = callers.account();
        DrawRow draw = rankable(course);
        if (draw == null) {
            return List.of();
        }
        List<String> mine = new ArrayList<>(draw.rounds().stream().filter(round -> selections.pending(round.course(), round.round()).stream()
                .anyMatch(one -> one.citizen().equals(me))).map(RoundKey::course).toList());
        List<String> ranked = database.call(sql -> new DrawBook(sql).wishes(draw.rounds()).getOrDefault(me, List.of()));
        mine.sort((a, b) -> Integer.compare(place(ranked, a), place(ranked, b)));
        return mine.size() < 2 ? List.of() : mine.stream().map(code -> new DrawSheet.CourseTitle(code, courses.facts(code).title())).toList();
    }

    private static int place(List<String> ranked, String course) {
        int at = ranked.indexOf(course);
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private DrawRow rankable(String course) {
        return database.call(sql -> {
            for (DrawKey key : sql.all("select d.course_code, d.round_no, d.no from lottery_draw d join lottery_course c on c.draw_id = d.id "
                    + "where c.course_code = ? and d.status = 'PUBLISHED' order by d.id desc", row -> new DrawKey(row.text(1), row.number(2), row.number(3)), course)) {
                DrawRow draw = new DrawBook(sql).find(key).orElseThrow();
                if (draw.isJoint() && clock.now().isBefore(draw.closesAt())) {
                    return draw;
                }
            }
            return null;
        });
    }

    /**
     * Keeps in which order the caller would like the courses that are drawn together.
     *
     * @throws Rejected with RANK_CLOSED once applications have closed, or when the courses are not the caller's
     */
    @RolesAllowed(Role.Names.CITIZEN)
    public void rank(String course, List<String> inOrder) {
        List<String> mine = wishes(course).stream().map(DrawSheet.CourseTitle::code).toList();
        if (mine.isEmpty() || !new HashSet<>(mine).equals(new HashSet<>(inOrder)) || mine.size() != inOrder.size() || !inOrder.stream().allMatch(Typed::mayBeCode)) {
            throw new Rejected(LotteryReason.RANK_CLOSED);
        }
        String me = callers.account();
        database.call(sql -> {
            new DrawBook(sql).wish(me, inOrder);
            return null;
        });
    }

    /** The program that recomputes a file without us, as it stands in this installation. */
    public String program() {
        try (InputStream program = LotteryDesk.class.getResourceAsStream("/lottery/Verify.java")) {
            return new String(program.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Recomputes whatever file is shown to it; needs and keeps nothing. */
    public Verification verify(String text) {
        return Verification.of(text);
    }
}
