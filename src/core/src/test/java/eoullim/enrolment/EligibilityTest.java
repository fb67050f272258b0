package eoullim.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.CourseFacts;
import eoullim.courses.CourseStatus;
import eoullim.courses.Weekdays;
import eoullim.kernel.Won;
import eoullim.people.CitizenCard;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.DeliveryMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final String GONGDO = "4155025000";

    @Test
    void one_comes_of_age_on_the_first_day_of_class_not_on_the_day_of_the_click() {
        CourseFacts adults = course(19, null, false);
        assertEquals(List.of(), why(adults, born(FIRST.minusYears(19), GONGDO)));
        assertEquals(List.of(EnrolmentReason.TOO_YOUNG), why(adults, born(FIRST.minusYears(19).plusDays(1), GONGDO)));
    }

    @Test
    void one_is_too_old_from_the_birthday_after_the_last_year() {
        CourseFacts youth = course(null, 24, false);
        assertEquals(List.of(), why(youth, born(FIRST.minusYears(25).plusDays(1), GONGDO)));
        assertEquals(List.of(EnrolmentReason.TOO_OLD), why(youth, born(FIRST.minusYears(25), GONGDO)));
    }

    @Test
    void some_courses_are_for_those_who_live_here() {
        assertEquals(List.of(EnrolmentReason.RESIDENTS_ONLY), why(course(null, null, true), born(FIRST.minusYears(40), null)));
        assertEquals(List.of(), why(course(null, null, true), born(FIRST.minusYears(40), GONGDO)));
        assertEquals(List.of(), why(course(null, null, false), born(FIRST.minusYears(40), null)));
    }

    @Test
    void under_fourteen_a_guardian_applies_and_the_desk_may_enter_it() {
        CitizenCard child = born(FIRST.minusYears(14).plusDays(1), GONGDO);
        assertEquals(List.of(EnrolmentReason.GUARDIAN_NEEDED), why(course(null, null, false), child));
        assertEquals(List.of(), reasons(Eligibility.hindrances(course(null, null, false), child, ApplicationChannel.VISIT)));
        assertEquals(List.of(), why(course(null, null, false), born(FIRST.minusYears(14), GONGDO)));
    }

    @Test
    void everything_that_hinders_is_said_at_once_with_the_age_it_is_about() {
        List<Refusal> all = Eligibility.hindrances(course(60, null, true), born(FIRST.minusYears(40), null), ApplicationChannel.INTERNET);
        assertEquals(List.of(EnrolmentReason.TOO_YOUNG, EnrolmentReason.RESIDENTS_ONLY), reasons(all));
        assertEquals(List.of(60), all.get(0).details());
    }

    private static List<EnrolmentReason> why(CourseFacts course, CitizenCard person) {
        return reasons(Eligibility.hindrances(course, person, ApplicationChannel.INTERNET));
    }

    private static List<EnrolmentReason> reasons(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }

    private static CitizenCard born(LocalDate day, String district) {
        return new CitizenCard("C-000001", "김하늘", day, "F", "010-0000-0001", null, district);
    }

    private static CourseFacts course(Integer from, Integer to, boolean residentsOnly) {
        return new CourseFacts("2026-3-0001", "서예 첫걸음", "HALL", "2026-3", CourseStatus.PUBLISHED, FIRST, FIRST.plusDays(14),
                Weekdays.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.of(12, 0), 3, "RM-0001", "I-0001", Won.ZERO, Won.ZERO,
                "P-2026-0001", 1, from, to, residentsOnly, AudienceKind.INDIVIDUAL, DeliveryMode.ONSITE, 8);
    }
}
