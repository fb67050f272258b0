package eoullim.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Rejected;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ProgrammeTest {

    private final Programme yoga = Programme.draft("P-2026-0001", "HALL");
    private final ProgrammeVersion first = yoga.firstVersion(Drafts.yoga());

    @Test
    void a_draft_is_written_as_often_as_people_like() {
        yoga.write(first, Drafts.empty());
        yoga.write(first, Drafts.yoga());
        assertEquals(Drafts.yoga(), first.design());
    }

    @Test
    void handing_in_freezes_the_version() {
        yoga.submit(first);
        assertTrue(first.isFrozen());
        assertEquals(ProgrammeStatus.SUBMITTED, yoga.status());
        refused(ProgrammesReason.NOT_OPEN_FOR_WORK, () -> yoga.write(first, Drafts.empty()));
        refused(ProgrammesReason.FROZEN, () -> first.write(Drafts.empty()));
    }

    @Test
    void an_unfinished_design_is_kept_but_not_handed_in() {
        yoga.write(first, Drafts.empty());
        refused(ProgrammesReason.TITLE_MISSING, () -> yoga.submit(first));
        assertFalse(first.isFrozen());
    }

    @Test
    void sent_back_it_goes_on_in_the_next_version_and_keeps_the_one_handed_in() {
        yoga.submit(first);
        ProgrammeVersion second = yoga.sendBack(first);
        assertEquals(2, second.no());
        assertEquals(first.design(), second.design());
        assertFalse(second.isFrozen());
        yoga.write(second, Drafts.empty());
        assertEquals(Drafts.yoga(), first.design());
        assertEquals(ProgrammeStatus.RETURNED, yoga.status());
    }

    @Test
    void taken_back_it_goes_on_as_a_draft() {
        yoga.submit(first);
        assertEquals(2, yoga.takeBack(first).no());
        assertEquals(ProgrammeStatus.DRAFT, yoga.status());
    }

    @Test
    void approval_names_the_version_courses_are_opened_from() {
        assertNull(yoga.approvedVersion());
        yoga.submit(first);
        yoga.approve(first);
        assertEquals(1, yoga.approvedVersion());
    }

    @Test
    void while_it_is_revised_courses_are_opened_from_the_approved_version() {
        yoga.submit(first);
        yoga.approve(first);
        ProgrammeVersion second = yoga.revise(first);
        yoga.write(second, Drafts.yoga(List.of(Drafts.session(1, "새로 짠 첫 회차"))));
        assertEquals(1, yoga.approvedVersion());
        assertTrue(yoga.isOfUse());
        yoga.submit(second);
        yoga.approve(second);
        assertEquals(2, yoga.approvedVersion());
    }

    @Test
    void only_what_was_handed_in_is_decided() {
        refused(ProgrammesReason.NOT_SUBMITTED, () -> yoga.approve(first));
        refused(ProgrammesReason.NOT_SUBMITTED, () -> yoga.sendBack(first));
        refused(ProgrammesReason.NOT_APPROVED, () -> yoga.revise(first));
    }

    @Test
    void out_of_use_no_course_is_opened_from_it() {
        yoga.submit(first);
        refused(ProgrammesReason.CANNOT_RETIRE, yoga::retire);
        yoga.approve(first);
        yoga.retire();
        assertFalse(yoga.isOfUse());
    }

    private static void refused(ProgrammesReason reason, Executable deed) {
        assertEquals(reason, assertThrows(Rejected.class, deed).reason());
    }
}
