package eoullim.completion;

import static eoullim.attendance.AttendanceMark.ABSENT;
import static eoullim.attendance.AttendanceMark.EARLY_LEAVE;
import static eoullim.attendance.AttendanceMark.EXCUSED;
import static eoullim.attendance.AttendanceMark.LATE;
import static eoullim.attendance.AttendanceMark.PRESENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.attendance.AttendanceMark;
import eoullim.attendance.SessionMark;
import eoullim.kernel.Fraction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompletionCriteriaTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final CompletionCriteria EIGHTY = new CompletionCriteria(new Fraction(80, 100), new Fraction(1, 3), 0);

    @Test
    void fourOfFiveEqualClassesAreEightyPercent() {
        assertEquals(Outcome.COMPLETED, EIGHTY.judge(marks(120, PRESENT, PRESENT, PRESENT, PRESENT, ABSENT)).outcome());
    }

    @Test
    void threeOfFourAreNot() {
        assertEquals(Outcome.NOT_COMPLETED, EIGHTY.judge(marks(120, PRESENT, PRESENT, PRESENT, ABSENT)).outcome());
    }

    @Test
    void aHairBelowEightyPercentIsNotEightyPercent() {
        Working working = EIGHTY.judge(List.of(mark(1, 7999, PRESENT), mark(2, 2001, ABSENT)));
        assertEquals(Outcome.NOT_COMPLETED, working.outcome());
        assertEquals(799, working.permille());
        assertEquals(8000, working.neededMinutes());
    }

    @Test
    void hoursCountAndNotTheNumberOfClasses() {
        assertEquals(Outcome.COMPLETED, EIGHTY.judge(List.of(mark(1, 480, PRESENT), mark(2, 60, ABSENT), mark(3, 60, ABSENT))).outcome());
    }

    @Test
    void whoComesLateOrLeavesEarlyWasThere() {
        Working working = EIGHTY.judge(marks(100, PRESENT, LATE, EARLY_LEAVE, LATE, PRESENT));
        assertEquals(500, working.attendedMinutes());
        assertEquals(new Tally(2, 200), working.tally(LATE));
    }

    @Test
    void aCityMayLetThreeLateArrivalsMakeAnAbsence() {
        CompletionCriteria strict = new CompletionCriteria(new Fraction(80, 100), new Fraction(1, 3), 3);
        assertEquals(300, strict.judge(marks(100, PRESENT, LATE, EARLY_LEAVE, LATE)).attendedMinutes());
        assertEquals(400, strict.judge(marks(100, PRESENT, LATE, EARLY_LEAVE, PRESENT)).attendedMinutes());
    }

    @Test
    void anExcusedAbsenceCountsUpToItsCap() {
        Working working = EIGHTY.judge(marks(100, PRESENT, PRESENT, EXCUSED, EXCUSED, EXCUSED, PRESENT));
        assertEquals(200, working.excusedCounted());
        assertEquals(500, working.attendedMinutes());
    }

    @Test
    void excusedTimeNeverMakesMoreThanTheWhole() {
        Working working = new CompletionCriteria(new Fraction(80, 100), new Fraction(1, 1), 0).judge(marks(90, EXCUSED, EXCUSED));
        assertEquals(180, working.attendedMinutes());
    }

    @Test
    void aClassNobodyMarkedIsUnknownAndNamed() {
        Working working = EIGHTY.judge(marks(100, PRESENT, PRESENT, null, PRESENT, PRESENT, PRESENT));
        assertEquals(Outcome.UNKNOWN, working.outcome());
        assertEquals(3, working.gaps().get(0).no());
        assertEquals(500, working.attendedMinutes());
    }

    @Test
    void anUnknownSaysWhetherTheShareIsReachedAnywayOrOutOfReach() {
        assertTrue(EIGHTY.judge(marks(100, PRESENT, PRESENT, PRESENT, PRESENT, null)).isReached());
        assertFalse(EIGHTY.judge(marks(100, ABSENT, ABSENT, PRESENT, PRESENT, null)).isWithinReach());
        assertTrue(EIGHTY.judge(marks(100, PRESENT, ABSENT, PRESENT, PRESENT, null)).isWithinReach());
    }

    @Test
    void aCourseWithoutClassesDecidesNothing() {
        assertEquals(Outcome.UNKNOWN, EIGHTY.judge(List.of()).outcome());
    }

    static List<Long> seeds() {
        return new Random(80).longs(300).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theFewestMinutesThatReachTheShareReachItAndOneLessDoesNot(long seed) {
        Random random = new Random(seed);
        int den = 1 + random.nextInt(200);
        CompletionCriteria criteria = new CompletionCriteria(new Fraction(1 + random.nextInt(den), den), new Fraction(0, 1), 0);
        int total = 2 + random.nextInt(20_000);
        int needed = criteria.judge(List.of(mark(1, total, PRESENT))).neededMinutes();
        assertEquals(Outcome.COMPLETED, split(criteria, needed, total).outcome());
        if (needed > 1) {
            assertEquals(Outcome.NOT_COMPLETED, split(criteria, needed - 1, total).outcome());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void comingOnceMoreNeverCostsAnything(long seed) {
        Random random = new Random(seed);
        List<SessionMark> before = some(random);
        List<SessionMark> after = new ArrayList<>(before);
        int at = random.nextInt(before.size());
        SessionMark changed = before.get(at);
        after.set(at, new SessionMark(changed.sessionCode(), changed.no(), changed.day(), changed.minutes(), PRESENT));
        assertTrue(EIGHTY.judge(after).attendedMinutes() >= EIGHTY.judge(before).attendedMinutes());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void attendedTimeStaysBetweenNothingAndEverything(long seed) {
        Random random = new Random(seed);
        CompletionCriteria criteria = new CompletionCriteria(new Fraction(80, 100), new Fraction(1, 3), random.nextInt(4));
        Working working = criteria.judge(some(random));
        assertTrue(working.attendedMinutes() >= 0 && working.attendedMinutes() <= working.totalMinutes());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theWorkingIsReadBackAsItWasStored(long seed) {
        Working working = EIGHTY.judge(some(new Random(seed)));
        assertEquals(working, Working.parse(working.json()));
    }

    private static Working split(CompletionCriteria criteria, int attended, int total) {
        return criteria.judge(Stream.of(mark(1, attended, PRESENT), attended == total ? null : mark(2, total - attended, ABSENT))
                .filter(one -> one != null).toList());
    }

    private static List<SessionMark> some(Random random) {
        List<SessionMark> marks = new ArrayList<>();
        for (int no = 1; no <= 1 + random.nextInt(20); no++) {
            AttendanceMark[] all = AttendanceMark.values();
            int drawn = random.nextInt(all.length + 1);
            marks.add(mark(no, 30 + random.nextInt(150), drawn == all.length ? null : all[drawn]));
        }
        return marks;
    }

    private static List<SessionMark> marks(int minutes, AttendanceMark... marks) {
        List<SessionMark> all = new ArrayList<>();
        for (AttendanceMark mark : marks) {
            all.add(mark(all.size() + 1, minutes, mark));
        }
        return all;
    }

    private static SessionMark mark(int no, int minutes, AttendanceMark mark) {
        return new SessionMark("2026-3-0001-%02d".formatted(no), no, FIRST.plusWeeks(no), minutes, mark);
    }
}
