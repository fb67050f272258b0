package eoullim.programmes;

import static eoullim.programmes.Change.ADDED;
import static eoullim.programmes.Change.CHANGED;
import static eoullim.programmes.Change.REMOVED;
import static eoullim.programmes.Change.SAME;
import static org.junit.jupiter.api.Assertions.assertEquals;

import eoullim.kernel.Won;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Design before = Drafts.yoga();

    @Test
    void a_version_compared_with_itself_differs_in_nothing() {
        assertEquals(0, Comparison.of(1, before, 2, before).differences());
    }

    @Test
    void a_session_put_in_front_does_not_make_the_others_look_changed() {
        Design after = Drafts.yoga(List.of(Drafts.session(1, "처음 만나기"), Drafts.session(2, "호흡과 바른 앉기"),
                Drafts.session(3, "굳은 어깨 풀기"), Drafts.session(4, "허리를 펴는 자세")));
        assertEquals(List.of(ADDED, SAME, SAME, SAME), changes(after));
    }

    @Test
    void a_topic_written_anew_stands_beside_the_old_one() {
        Design after = Drafts.yoga(List.of(Drafts.session(1, "호흡과 바른 앉기"), Drafts.session(2, "목과 어깨 풀기"), Drafts.session(3, "허리를 펴는 자세")));
        Comparison comparison = Comparison.of(1, before, 2, after);
        assertEquals(List.of(SAME, CHANGED, SAME), changes(after));
        assertEquals("굳은 어깨 풀기", comparison.sessions().get(1).before().topic());
        assertEquals("목과 어깨 풀기", comparison.sessions().get(1).after().topic());
    }

    @Test
    void a_session_that_is_gone_leaves_an_empty_place() {
        assertEquals(List.of(SAME, REMOVED, SAME), changes(Drafts.yoga(List.of(Drafts.session(1, "호흡과 바른 앉기"), Drafts.session(2, "허리를 펴는 자세")))));
    }

    @Test
    void what_to_bring_counts_as_a_change() {
        assertEquals(List.of(CHANGED, SAME, SAME), changes(Drafts.yoga(List.of(new PlannedSession(1, "호흡과 바른 앉기", "요가 매트"),
                Drafts.session(2, "굳은 어깨 풀기"), Drafts.session(3, "허리를 펴는 자세")))));
    }

    @Test
    void every_field_is_compared() {
        Design after = new Design(new Outline("저녁 요가", before.outline().summary(), before.outline().goal(), ProgrammeSubField.HEALTH_AND_MIND,
                before.outline().kind(), before.outline().tags()), before.audience(), before.shape(),
                new Fees(new Won(35_000), new Won(5_000), "매트 덮개"), before.minimumRate(), before.sessions(), before.budget());
        Comparison comparison = Comparison.of(1, before, 2, after);
        assertEquals(List.of("title", "subField", "tuition", "materials", "materialsNote"), comparison.fields().stream()
                .filter(field -> field.change() != SAME).map(ComparedField::name).toList());
        assertEquals(ADDED, comparison.fields().stream().filter(field -> field.name().equals("materialsNote")).findFirst().orElseThrow().change());
    }

    @Test
    void budget_lines_are_known_by_what_they_pay_for() {
        Design after = new Design(before.outline(), before.audience(), before.shape(), before.fees(), before.minimumRate(), before.sessions(),
                List.of(Drafts.line(1, "강사료", 720_000), Drafts.line(2, "재료 구입", 100_000), Drafts.line(3, "홍보물", 50_000)));
        Comparison comparison = Comparison.of(1, before, 2, after);
        assertEquals(List.of(CHANGED, ADDED, SAME), comparison.budget().stream().map(ComparedLine::change).toList());
        assertEquals(new Won(650_000), comparison.budgetBefore());
        assertEquals(new Won(870_000), comparison.budgetAfter());
    }

    private List<Change> changes(Design after) {
        return Comparison.of(1, before, 2, after).sessions().stream().map(ComparedLine::change).toList();
    }
}
