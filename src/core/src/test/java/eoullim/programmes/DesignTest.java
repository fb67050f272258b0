package eoullim.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Fraction;
import eoullim.kernel.Rejected;
import eoullim.kernel.Won;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DesignTest {

    @Test
    void a_cleared_row_disappears_and_the_others_are_counted_anew() {
        Design design = Drafts.yoga(List.of(Drafts.session(1, "호흡"), Drafts.session(2, "  "), Drafts.session(3, "균형")));
        assertEquals(List.of(Drafts.session(1, "호흡"), Drafts.session(2, "균형")), design.sessions());
    }

    @Test
    void it_says_everything_that_is_missing_in_the_order_of_the_form() {
        assertEquals(List.of(ProgrammesReason.TITLE_MISSING, ProgrammesReason.SUMMARY_MISSING, ProgrammesReason.GOAL_MISSING,
                ProgrammesReason.AUDIENCE_MISSING, ProgrammesReason.SESSIONS_MISSING), Drafts.empty().missing());
    }

    @Test
    void a_complete_design_misses_nothing() {
        assertTrue(Drafts.yoga().missing().isEmpty());
    }

    @Test
    void a_row_with_only_something_to_bring_misses_its_topic() {
        Design design = Drafts.yoga(List.of(new PlannedSession(1, "", "요가 매트")));
        assertEquals(List.of(ProgrammesReason.TOPIC_MISSING), design.missing());
    }

    @Test
    void the_budget_is_summed() {
        assertEquals(new Won(650_000), Drafts.yoga().budgetTotal());
    }

    @Test
    void tags_are_read_however_people_separate_them() {
        Outline outline = new Outline("가", "나", "다", ProgrammeSubField.LEISURE_SPORTS, CourseKind.REGULAR, "#요가 , 건강，요가,,주민");
        assertEquals(List.of("요가", "건강", "주민"), outline.tagList());
    }

    @Test
    void ages_must_be_in_order() {
        refused(ProgrammesReason.AGES_WRONG, () -> new Audience("누구나", 60, 50, false, AudienceKind.INDIVIDUAL));
        refused(ProgrammesReason.AGES_WRONG, () -> new Audience("누구나", -1, null, false, AudienceKind.INDIVIDUAL));
    }

    @Test
    void the_smallest_class_is_not_larger_than_the_class() {
        refused(ProgrammesReason.MINIMUM_ENROLMENT_WRONG, () -> new ClassShape(DeliveryMode.ONSITE, 90, 10, 11));
        refused(ProgrammesReason.CAPACITY_WRONG, () -> new ClassShape(DeliveryMode.ONSITE, 90, 0, 0));
        refused(ProgrammesReason.MINUTES_WRONG, () -> new ClassShape(DeliveryMode.ONSITE, 9, 10, 5));
    }

    @Test
    void a_refusal_names_the_field_it_is_about() {
        Rejected refusal = assertThrows(Rejected.class, () -> new Outline("가".repeat(151), "", "", ProgrammeSubField.LETTERS, CourseKind.SHORT, ""));
        assertEquals("title", refusal.field().orElseThrow());
        assertEquals(List.of(150), refusal.details());
    }

    @Test
    void a_design_holds_sixty_sessions_and_no_more() {
        List<PlannedSession> sixty = Collections.nCopies(60, Drafts.session(1, "연습"));
        assertEquals(60, Drafts.yoga(sixty).sessions().size());
        refused(ProgrammesReason.TOO_MANY_LINES, () -> Drafts.yoga(Collections.nCopies(61, Drafts.session(1, "연습"))));
    }

    @Test
    void completing_with_no_hours_at_all_is_no_criterion() {
        Design yoga = Drafts.yoga();
        refused(ProgrammesReason.RATE_WRONG, () -> new Design(yoga.outline(), yoga.audience(), yoga.shape(), yoga.fees(), new Fraction(0, 100),
                yoga.sessions(), yoga.budget()));
    }

    @Test
    void every_field_of_the_classification_has_three_parts() {
        Arrays.stream(ProgrammeField.values()).forEach(field -> assertEquals(3, field.subFields().size(), field.name()));
        assertEquals(ProgrammeSubField.QUALIFICATION, ProgrammeSubField.of("3-2"));
    }

    private static void refused(ProgrammesReason reason, Executable deed) {
        assertEquals(reason, assertThrows(Rejected.class, deed).reason());
    }
}
