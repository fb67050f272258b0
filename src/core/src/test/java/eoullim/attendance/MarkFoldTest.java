package eoullim.attendance;

import static eoullim.attendance.AttendanceMark.ABSENT;
import static eoullim.attendance.AttendanceMark.EXCUSED;
import static eoullim.attendance.AttendanceMark.LATE;
import static eoullim.attendance.AttendanceMark.PRESENT;
import static eoullim.attendance.AttendanceSource.APPEAL;
import static eoullim.attendance.AttendanceSource.INSTRUCTOR;
import static eoullim.attendance.AttendanceSource.QR;
import static eoullim.attendance.AttendanceSource.STAFF;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkFoldTest {

    @Test
    void whatNobodySaidIsNoMark() {
        assertEquals(Optional.empty(), MarkFold.counting(List.of()));
    }

    @Test
    void theInstructorOutranksTheScan() {
        assertEquals(ABSENT, counting(said(1, ABSENT, INSTRUCTOR), said(2, PRESENT, QR)));
    }

    @Test
    void staffOutrankTheInstructorWhoSaysItAgainLater() {
        assertEquals(EXCUSED, counting(said(1, ABSENT, INSTRUCTOR), said(2, EXCUSED, STAFF), said(3, ABSENT, INSTRUCTOR)));
    }

    @Test
    void anAppealOutranksStaff() {
        assertEquals(PRESENT, counting(said(1, PRESENT, APPEAL), said(2, ABSENT, STAFF)));
    }

    @Test
    void theSamePersonMayChangeTheirMind() {
        assertEquals(LATE, counting(said(1, ABSENT, INSTRUCTOR), said(2, PRESENT, INSTRUCTOR), said(3, LATE, INSTRUCTOR)));
    }

    @Test
    void theInstructorsOwnLastWordIsKnownEvenWhenItDoesNotCount() {
        List<MarkFact> facts = List.of(said(1, PRESENT, INSTRUCTOR), said(2, ABSENT, STAFF));
        assertEquals(PRESENT, MarkFold.lastWordOf(INSTRUCTOR, facts).orElseThrow().mark());
    }

    static List<Long> seeds() {
        return new Random(20261122).longs(200).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichFactsAreReadDoesNotMatter(long seed) {
        List<MarkFact> facts = some(new Random(seed));
        List<MarkFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, new Random(seed + 1));
        assertEquals(MarkFold.counting(facts), MarkFold.counting(shuffled));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatCountsIsNeverOutrankedAndNeverOlderThanItsEqual(long seed) {
        List<MarkFact> facts = some(new Random(seed));
        MarkFact counting = MarkFold.counting(facts).orElseThrow();
        for (MarkFact other : facts) {
            assertTrue(!other.source().outranks(counting.source()));
            assertTrue(other.source() != counting.source() || other.no() <= counting.no());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWeakerWordSaidLaterChangesNothing(long seed) {
        Random random = new Random(seed);
        List<MarkFact> facts = some(random);
        MarkFact before = MarkFold.counting(facts).orElseThrow();
        List<MarkFact> more = new ArrayList<>(facts);
        Arrays.stream(AttendanceSource.values()).filter(before.source()::outranks)
                .forEach(weaker -> more.add(said(1000 + weaker.ordinal(), any(random, AttendanceMark.values()), weaker)));
        assertEquals(Optional.of(before), MarkFold.counting(more));
    }

    private static List<MarkFact> some(Random random) {
        List<MarkFact> facts = new ArrayList<>();
        for (int no = 1; no <= 1 + random.nextInt(12); no++) {
            facts.add(said(no, any(random, AttendanceMark.values()), any(random, AttendanceSource.values())));
        }
        return facts;
    }

    private static <T> T any(Random random, T[] of) {
        return of[random.nextInt(of.length)];
    }

    private static AttendanceMark counting(MarkFact... facts) {
        return MarkFold.counting(List.of(facts)).orElseThrow().mark();
    }

    private static MarkFact said(long no, AttendanceMark mark, AttendanceSource source) {
        return new MarkFact(no, mark, source, Instant.EPOCH.plusSeconds(no), "S-0003", null);
    }
}
