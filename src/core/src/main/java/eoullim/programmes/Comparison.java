package eoullim.programmes;

import eoullim.kernel.Won;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Two versions of a design side by side, field by field and line by line. */
public record Comparison(int older, int newer, List<ComparedField> fields, List<ComparedLine<PlannedSession>> sessions,
                         List<ComparedLine<BudgetLine>> budget, Won budgetBefore, Won budgetAfter) implements Serializable {

    static Comparison of(int older, Design before, int newer, Design after) {
        return new Comparison(older, newer, fields(before, after),
                SideBySide.of(before.sessions(), after.sessions(), PlannedSession::topic, session -> Arrays.asList(session.topic(), session.toBring())),
                SideBySide.of(before.budget(), after.budget(), BudgetLine::item, line -> Arrays.asList(line.item(), line.working(), line.amount())),
                before.budgetTotal(), after.budgetTotal());
    }

    /** How many fields and lines are not the same. */
    public long differences() {
        return fields.stream().filter(field -> field.change() != Change.SAME).count()
                + sessions.stream().filter(line -> line.change() != Change.SAME).count()
                + budget.stream().filter(line -> line.change() != Change.SAME).count();
    }

    private static List<ComparedField> fields(Design before, Design after) {
        return List.of(
                new ComparedField("title", before.outline().title(), after.outline().title()),
                new ComparedField("summary", before.outline().summary(), after.outline().summary()),
                new ComparedField("goal", before.outline().goal(), after.outline().goal()),
                new ComparedField("subField", before.outline().subField(), after.outline().subField()),
                new ComparedField("kind", before.outline().kind(), after.outline().kind()),
                new ComparedField("tags", before.outline().tags(), after.outline().tags()),
                new ComparedField("targetAudience", before.audience().targetAudience(), after.audience().targetAudience()),
                new ComparedField("minimumAge", before.audience().minimumAge(), after.audience().minimumAge()),
                new ComparedField("maximumAge", before.audience().maximumAge(), after.audience().maximumAge()),
                new ComparedField("residentsOnly", before.audience().residentsOnly(), after.audience().residentsOnly()),
                new ComparedField("audienceKind", before.audience().audienceKind(), after.audience().audienceKind()),
                new ComparedField("deliveryMode", before.shape().deliveryMode(), after.shape().deliveryMode()),
                new ComparedField("sessionMinutes", before.shape().sessionMinutes(), after.shape().sessionMinutes()),
                new ComparedField("capacity", before.shape().capacity(), after.shape().capacity()),
                new ComparedField("minimumEnrolment", before.shape().minimumEnrolment(), after.shape().minimumEnrolment()),
                new ComparedField("minimumRate", before.minimumRate(), after.minimumRate()),
                new ComparedField("tuition", before.fees().tuition(), after.fees().tuition()),
                new ComparedField("materials", before.fees().materials(), after.fees().materials()),
                new ComparedField("materialsNote", before.fees().materialsNote(), after.fees().materialsNote()));
    }
}
