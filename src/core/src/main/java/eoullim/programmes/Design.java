package eoullim.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Refusals;
import eoullim.kernel.Won;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Everything one version says. It may be unfinished: a design is kept at every stage, and only handing it in asks for the rest.
 * Rows left empty are dropped and the others counted anew, so that clearing a row removes it.
 *
 * @param minimumRate share of the hours a learner must attend, exact
 */
public record Design(Outline outline, Audience audience, ClassShape shape, Fees fees, Fraction minimumRate,
                     List<PlannedSession> sessions, List<BudgetLine> budget) implements Serializable {

    static final int MOST_SESSIONS = 60;
    static final int MOST_BUDGET_LINES = 40;

    public Design {
        Refusals wrong = new Refusals();
        Limits.rate(minimumRate, wrong);
        sessions = counted(sessions, wrong);
        budget = countedBudget(budget, wrong);
        wrong.when(sessions.size() > MOST_SESSIONS, "sessions", ProgrammesReason.TOO_MANY_LINES, MOST_SESSIONS);
        wrong.when(budget.size() > MOST_BUDGET_LINES, "budget", ProgrammesReason.TOO_MANY_LINES, MOST_BUDGET_LINES);
        wrong.tell();
    }

    /**
     * What somebody has typed so far.
     *
     * @throws eoullim.kernel.Rejected with everything that has to be put right in any part of it
     */
    public static Design drafted(Supplier<Outline> outline, Supplier<Audience> audience, Supplier<ClassShape> shape, Supplier<Fees> fees,
                                 Fraction minimumRate, List<PlannedSession> sessions, List<BudgetLine> budget) {
        Refusals wrong = new Refusals();
        Outline what = wrong.take(outline);
        wrong.when(what != null && what.title().isEmpty(), "title", ProgrammesReason.TITLE_MISSING);
        Audience whom = wrong.take(audience);
        ClassShape how = wrong.take(shape);
        Fees cost = wrong.take(fees);
        Design design = wrong.take(() -> new Design(what, whom, how, cost, minimumRate, sessions, budget));
        wrong.tell();
        return design;
    }

    /** What is still missing before it can be handed in, in the order of the form. */
    public List<ProgrammesReason> missing() {
        List<ProgrammesReason> missing = new ArrayList<>();
        ask(outline.title().isEmpty(), ProgrammesReason.TITLE_MISSING, missing);
        ask(outline.summary().isEmpty(), ProgrammesReason.SUMMARY_MISSING, missing);
        ask(outline.goal().isEmpty(), ProgrammesReason.GOAL_MISSING, missing);
        ask(audience.targetAudience().isEmpty(), ProgrammesReason.AUDIENCE_MISSING, missing);
        ask(sessions.isEmpty(), ProgrammesReason.SESSIONS_MISSING, missing);
        ask(sessions.stream().anyMatch(session -> session.topic().isEmpty()), ProgrammesReason.TOPIC_MISSING, missing);
        ask(budget.stream().anyMatch(line -> line.item().isEmpty()), ProgrammesReason.BUDGET_ITEM_MISSING, missing);
        ask(!fees.materials().isFree() && fees.materialsNote() == null, ProgrammesReason.MATERIALS_NOTE_MISSING, missing);
        return List.copyOf(missing);
    }

    /** @throws eoullim.kernel.Rejected when there is nothing to find it by again in a list */
    void mustHaveAName() {
        Refusals wrong = new Refusals();
        wrong.when(outline.title().isEmpty(), "title", ProgrammesReason.TITLE_MISSING);
        wrong.tell();
    }

    public Won budgetTotal() {
        return budget.stream().map(BudgetLine::amount).reduce(Won.ZERO, Won::plus);
    }

    public int totalMinutes() {
        return sessions.size() * shape.sessionMinutes();
    }

    private static void ask(boolean lacks, ProgrammesReason what, List<ProgrammesReason> missing) {
        if (lacks) {
            missing.add(what);
        }
    }

    private static List<PlannedSession> counted(List<PlannedSession> typed, Refusals wrong) {
        List<PlannedSession> filled = typed.stream().filter(session -> !session.isEmpty()).toList();
        filled.forEach(session -> {
            Limits.text(session.topic(), PlannedSession.TOPIC, "sessions", wrong);
            Limits.text(session.toBring(), PlannedSession.TOPIC, "sessions", wrong);
        });
        return IntStream.range(0, filled.size()).mapToObj(row -> filled.get(row).numbered(row + 1)).toList();
    }

    private static List<BudgetLine> countedBudget(List<BudgetLine> typed, Refusals wrong) {
        List<BudgetLine> filled = typed.stream().filter(line -> !line.isEmpty()).toList();
        filled.forEach(line -> {
            Limits.text(line.item(), BudgetLine.ITEM, "budget", wrong);
            Limits.text(line.working(), 200, "budget", wrong);
            Limits.won(line.amount(), "budget", wrong);
        });
        return IntStream.range(0, filled.size()).mapToObj(row -> filled.get(row).numbered(row + 1)).toList();
    }
}
