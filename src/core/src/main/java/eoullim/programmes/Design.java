package eoullim.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import eoullim.kernel.Won;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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
        Limits.rate(minimumRate);
        sessions = counted(sessions);
        budget = countedBudget(budget);
        if (sessions.size() > MOST_SESSIONS) {
            throw new Rejected(ProgrammesReason.TOO_MANY_LINES, MOST_SESSIONS).at("sessions");
        }
        if (budget.size() > MOST_BUDGET_LINES) {
            throw new Rejected(ProgrammesReason.TOO_MANY_LINES, MOST_BUDGET_LINES).at("budget");
        }
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

    private static List<PlannedSession> counted(List<PlannedSession> typed) {
        List<PlannedSession> filled = typed.stream().filter(session -> !session.isEmpty()).toList();
        filled.forEach(session -> {
            Limits.text(session.topic(), PlannedSession.TOPIC, "sessions");
            Limits.text(session.toBring(), PlannedSession.TOPIC, "sessions");
        });
        return IntStream.range(0, filled.size()).mapToObj(row -> filled.get(row).numbered(row + 1)).toList();
    }

    private static List<BudgetLine> countedBudget(List<BudgetLine> typed) {
        List<BudgetLine> filled = typed.stream().filter(line -> !line.isEmpty()).toList();
        filled.forEach(line -> {
            Limits.text(line.item(), BudgetLine.ITEM, "budget");
            Limits.text(line.working(), 200, "budget");
            Limits.won(line.amount(), "budget");
        });
        return IntStream.range(0, filled.size()).mapToObj(row -> filled.get(row).numbered(row + 1)).toList();
    }
}
