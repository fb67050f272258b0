package eoullim.lottery;

import eoullim.courses.CourseFacts;
import eoullim.courses.Courses;
import eoullim.enrolment.Selections;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Retry;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.kernel.Typed;
import eoullim.people.Caller;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where staff promise a draw, carry it out and answer for it. Nobody here sees a secret or chooses a seed. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LotteryOffice {

    private static final int PAGE = 50;
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SOURCE = 300;

    @Inject
    private Courses courses;
    @Inject
    private Selections selections;
    @Inject
    private Callers callers;
    @Inject
    private Draws draws;
    @Inject
    private DrawTx steps;
    @Inject
    private RosterFreeze freeze;
    @Inject
    private Database database;
    @Inject
    private Settings settings;

    /** Every round of the caller's institutions that is drawn, what closes last first. */
    public Page<RoundLine> rounds(int page) {
        Caller caller = callers.current();
        Set<String> mine = caller.institutions();
        if (mine.isEmpty()) {
            return new Page<>(List.of(), 1, PAGE, 0);
        }
        List<Object> scope = new ArrayList<>(mine.contains("*") ? List.of() : mine);
        String where = "where r.method in ('LOTTERY', 'MIXED') and c.status <> 'DRAFT' "
                + (scope.isEmpty() ? "" : "and c.institution_code in (" + "?,".repeat(scope.size() - 1) + "?) ");
        return database.call(sql -> {
            long total = sql.one("select count(*) from application_round r join course c on c.code = r.course_code " + where, row -> row.big(1), scope.toArray()).orElse(0L);
            List<Object> values = new ArrayList<>(scope);
            values.add(PAGE);
            values.add(Page.firstRow(page, PAGE));
            return new Page<>(sql.all(RoundLines.SELECT + where + "order by r.closes_at desc, c.code, r.no limit ? offset ?", RoundLines::of, values.toArray()),
                    Math.max(1, page), PAGE, total);
        });
    }

    /** @throws eoullim.kernel.Forbidden for a course of an institution the caller does not serve */
    public DrawRound round(String course, int round) {
        CourseFacts facts = served(course);
        if (!Draws.isDrawn(selections.terms(course, round))) {
            throw new NotFound("draw", course + "." + round);
        }
        return draws.round(facts, round, any -> true);
    }

    /** What a new draw starts from: the city's settings. */
    public DrawPlan proposal(String course, int round) {
        served(course);
        return new DrawPlan(course, round, SeatOrder.QUOTA_FIRST, settings.flag("enrolment.party_holds_seat") ? PartyRule.HOLD : PartyRule.PASS, 1, List.of(),
                settings.number("lottery.bad_luck_most"), settings.number("lottery.bad_luck_months"), null, null, null, null);
    }

    /**
     * Writes a draft that nobody but staff sees; an earlier draft of the round gives way.
     *
     * @throws Rejected with a reason of {@link LotteryReason}
     */
    public DrawKey prepare(DrawPlan typed) {
        CourseFacts course = served(typed.course());
        if (!Draws.isDrawn(selections.terms(typed.course(), typed.round()))) {
            throw new Rejected(LotteryReason.ROUND_NOT_DRAWN);
        }
        DrawPlan plan = typed.checked();
        List<RoundKey> rounds = new ArrayList<>(List.of(new RoundKey(plan.course(), plan.round())));
        plan.companions().forEach(code -> rounds.add(companion(code)));
        String by = callers.account();
        return Retry.whole(() -> steps.prepare(course.programmeCode(), plan, rounds, by));
    }

    /** The latest round of a course that is drawn together with another. */
    private RoundKey companion(String code) {
        if (!Typed.mayBeCode(code) || !courses.facts(List.of(code)).containsKey(code) || !callers.current().serves(courses.facts(code).institutionCode())) {
            throw new Rejected(LotteryReason.COMPANION_WRONG, code).at("companions");
        }
        return database.call(sql -> sql.one("select no from application_round where course_code = ? and method in ('LOTTERY', 'MIXED') order by no desc limit 1",
                row -> new RoundKey(code, row.number(1)), code)).orElseThrow(() -> new Rejected(LotteryReason.COMPANION_WRONG, code).at("companions"));
    }

    /** @throws Rejected with a reason of {@link LotteryReason} */
    public void publish(DrawKey key) {
        served(key.course());
        String by = callers.account();
        Retry.whole(() -> {
            steps.publish(key, by);
            return null;
        });
        freeze.freezeDue();
    }

    /** @throws Rejected with NOT_CLOSED */
    public DrawStatus freeze(DrawKey key) {
        served(key.course());
        String by = callers.account();
        return Retry.whole(() -> steps.freeze(key, by));
    }

    /**
     * Draws with what the public source said, typed twice.
     *
     * @return DRAWN, or VOID when the ledger no longer is what was published
     * @throws Rejected with SOURCE_EMPTY, SOURCE_DIFFERS, SOURCE_NOT_YET, ALREADY_DRAWN or STATE_CHANGED
     */
    public DrawStatus draw(DrawKey key, String source, String again) {
        served(key.course());
        String said = PublicSource.normalised(Typed.required(source, LONGEST_SOURCE, LotteryReason.SOURCE_EMPTY, "source"));
        if (said.isEmpty()) {
            throw new Rejected(LotteryReason.SOURCE_EMPTY).at("source");
        }
        if (again == null || !PublicSource.normalised(again).equals(said)) {
            throw new Rejected(LotteryReason.SOURCE_DIFFERS).at("again");
        }
        String by = callers.account();
        return Retry.whole(() -> steps.draw(key, said, by));
    }

    /** @throws Rejected with REASON_MISSING or STATE_CHANGED */
    public void callOff(DrawKey key, String note) {
        served(key.course());
        String said = Typed.required(note, LONGEST_NOTE, LotteryReason.REASON_MISSING, "note");
        String by = callers.account();
        Retry.whole(() -> {
            steps.callOff(key, said, by);
            return null;
        });
    }

    private CourseFacts served(String code) {
        CourseFacts course = courses.facts(code);
        callers.mustServe(course.institutionCode(), "draw", code);
        return course;
    }
}
