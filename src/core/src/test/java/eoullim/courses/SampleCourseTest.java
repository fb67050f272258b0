package eoullim.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The file of demonstration courses holds whatever day it is loaded on. */
class SampleCourseTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);

    private final List<SampleCourse> samples = SampleCourse.all();

    @Test
    void there_are_seventy_six_in_every_state() {
        Map<SampleCourse.State, Long> states = samples.stream().collect(Collectors.groupingBy(SampleCourse::state, Collectors.counting()));
        assertEquals(76, samples.size());
        assertEquals(Map.of(SampleCourse.State.ENDED, 8L, SampleCourse.State.RUNNING, 14L, SampleCourse.State.OPEN, 31L, SampleCourse.State.UPCOMING, 12L,
                SampleCourse.State.CLOSED, 6L, SampleCourse.State.CANCELLED, 3L, SampleCourse.State.DRAFT, 2L), states);
    }

    @Test
    void no_two_share_a_room_or_an_instructor_at_the_same_hour_of_a_weekday() {
        for (int day = 0; day < 7; day++) {
            List<ScheduleWish> wishes = wishes(WEDNESDAY.plusDays(day));
            for (int i = 0; i < wishes.size(); i++) {
                for (int j = i + 1; j < wishes.size(); j++) {
                    ScheduleWish one = wishes.get(i);
                    ScheduleWish other = wishes.get(j);
                    boolean sameUnit = one.roomCode().equals(other.roomCode()) || one.instructorNumber().equals(other.instructorNumber());
                    assertFalse(sameUnit && sameDay(one, other) && one.startsAt().equals(other.startsAt()), one + " and " + other);
                }
            }
        }
    }

    @Test
    void one_class_meets_today_whatever_day_it_is() {
        for (int day = 0; day < 7; day++) {
            LocalDate today = WEDNESDAY.plusDays(day);
            assertTrue(wishes(today).stream().anyMatch(wish -> wish.instructorNumber().equals("I-0001") && wish.weekdays().contains(today)
                    && wish.startsOn().equals(today.minusDays(21))), today.toString());
        }
    }

    private List<ScheduleWish> wishes(LocalDate today) {
        List<ScheduleWish> wishes = new ArrayList<>();
        samples.forEach(sample -> wishes.add(sample.plan("P-2027-0001", "2027-3", sample.room(), today).schedule()));
        return wishes;
    }

    private static boolean sameDay(ScheduleWish one, ScheduleWish other) {
        return one.weekdays().days().stream().anyMatch(other.weekdays().days()::contains);
    }
}
