package eoullim.lottery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The texts that are hashed, byte for byte, and the numbers around them. */
class FormatsTest {

    private static final String SOURCE = PublicSource.normalised("3, 11, 14, 18, 26, 27 + 21");

    private static DrawFile file(int number) {
        Roster roster = Crowd.any(number);
        return DrawFile.draw(roster, Crowd.SECRET, SOURCE, roster.entrants().stream().limit(number % 2).map(one -> one.wishes().get(0) + " " + one.pseudonym()).collect(Collectors.toSet()),
                Crowd.SOURCE_AT.minus(Duration.ofDays(5)), Crowd.SOURCE_AT.minus(Duration.ofDays(1)), Crowd.SOURCE_AT.plusSeconds(600));
    }

    @Test
    void theRosterLooksExactlyLikeThis() {
        DrawTerms terms = Crowd.terms(SeatOrder.QUOTA_FIRST, PartyRule.PASS, 1,
                List.of(new CourseSeats(Crowd.COURSE, 1, 10, List.of(new QuotaSeats(2, 3, List.of()), new QuotaSeats(1, 5, List.of("2", "open"))))), Set.of());
        Roster roster = new Roster(terms, List.of(new Entrant("ZZ", 1, 3, "P-Q", List.of(Crowd.COURSE), Set.of(Crowd.COURSE + "#2", Crowd.COURSE + "#1")), Crowd.plain("AA")));
        assertEquals("""
                eoullim-roster 1
                draw 2026-4-0012 1 1
                commitment 2a8abfa8cb9906290437854193ca6bca41d4d4e26d1d454bd66a35158095e737
                source-at 2026-12-05T11:35:00Z
                source-name 로또 6/45 제1253회 당첨번호
                order QUOTA_FIRST
                party PASS
                most 1
                course 2026-4-0012 1 open 10
                quota 2026-4-0012 1 seats 5 spill 2,open
                quota 2026-4-0012 2 seats 3 spill -
                persons 2
                person AA tier 0 weight 1 party - wishes 2026-4-0012 quotas -
                person ZZ tier 1 weight 3 party P-Q wishes 2026-4-0012 quotas 2026-4-0012#1,2026-4-0012#2
                end
                """, roster.text());
    }

    @Test
    void everyRosterIsReadBackAsItWasWritten() {
        for (int i = 0; i < 300; i++) {
            Roster roster = Crowd.any(i);
            assertEquals(roster, Roster.parse(roster.text()));
        }
    }

    @Test
    void everyFileOfOursIsFoundRight() {
        for (int i = 0; i < 300; i++) {
            Verification found = Verification.of(file(i).text());
            assertTrue(found.isRight(), "file " + i + ": " + found.steps());
            assertEquals(CheckKind.values().length, found.steps().size());
        }
    }

    @Test
    void aPastedFileWithOtherLineEndsIsStillTheSame() {
        assertTrue(Verification.of("\ufeff" + file(7).text().replace("\n", "\r\n") + "\r\n").isRight());
    }

    @Test
    void oneByteThatIsAnotherIsFound() {
        String text = file(5).text();
        Random chance = new Random(1);
        for (int i = 0; i < 500; i++) {
            int at = chance.nextInt(text.length() - 1);
            char was = text.charAt(at);
            char is = was == 'x' ? 'y' : 'x';
            assertFalse(Verification.of(text.substring(0, at) + is + text.substring(at + 1)).isRight(), "at " + at + ": " + was + " became " + is);
        }
    }

    /** Somebody who changes the result and makes a new hash of the file is caught by the draw itself. */
    @Test
    void aResultThatWasChangedByHandIsFoundThoughTheFileLooksWhole() {
        DrawFile file = file(5);
        List<Placement> changed = file.placements().stream().map(one -> new Placement(one.course(), one.pseudonym(), !one.seated(), null, one.seated() ? 1 : 0)).toList();
        Verification found = Verification.of(new DrawFile(file.published(), file.frozen(), file.drawn(), file.rosterHash(), file.secret(), file.source(), file.seed(), file.rosterText(),
                file.withdrawn(), file.tickets(), changed).text());
        assertEquals(List.of(CheckKind.RESULT), found.steps().stream().filter(step -> !step.right()).map(CheckStep::kind).toList());
    }

    @Test
    void anotherSourceAnotherSecretAndAnotherTimeAreFound() {
        DrawFile file = file(5);
        Verification source = Verification.of(new DrawFile(file.published(), file.frozen(), file.drawn(), file.rosterHash(), file.secret(), "3 11 14 18 26 28 21", file.seed(),
                file.rosterText(), file.withdrawn(), file.tickets(), file.placements()).text());
        assertTrue(wrong(source).contains(CheckKind.SEED));
        Verification secret = Verification.of(new DrawFile(file.published(), file.frozen(), file.drawn(), file.rosterHash(), Crowd.SECRET.replace('0', '1'), file.source(), file.seed(),
                file.rosterText(), file.withdrawn(), file.tickets(), file.placements()).text());
        assertTrue(wrong(secret).contains(CheckKind.COMMITMENT));
        Verification time = Verification.of(new DrawFile(file.published(), file.frozen(), Crowd.SOURCE_AT.minusSeconds(1), file.rosterHash(), file.secret(), file.source(), file.seed(),
                file.rosterText(), file.withdrawn(), file.tickets(), file.placements()).text());
        assertEquals(List.of(CheckKind.ORDER_OF_TIME), wrong(time));
    }

    private static List<CheckKind> wrong(Verification found) {
        return found.steps().stream().filter(step -> !step.right()).map(CheckStep::kind).toList();
    }

    @Test
    void whatIsNoFileIsSaidToBeNone() {
        for (String text : new String[] {null, "", "hello", "eoullim-draw 1\n", file(1).text().substring(0, 900)}) {
            assertEquals(List.of(CheckKind.FORM), wrong(Verification.of(text)));
        }
    }

    @Test
    void aFileMadeToKeepTheServerBusyIsTurnedAway() {
        List<Entrant> heavy = IntStream.range(0, 3000).mapToObj(i -> Crowd.weighing(Crowd.name(i), 99)).toList();
        DrawFile file = DrawFile.draw(new Roster(Crowd.seats(1), heavy), Crowd.SECRET, SOURCE, Set.of(), Crowd.SOURCE_AT.minusSeconds(9), Crowd.SOURCE_AT.minusSeconds(8), Crowd.SOURCE_AT);
        assertEquals(List.of(CheckKind.FORM), wrong(Verification.of(file.text())));
    }

    @Test
    void theSourceIsReadTheSameHoweverItIsTyped() {
        assertEquals("3 11 14 18 26 27 21", SOURCE);
        assertEquals(SOURCE, PublicSource.normalised("\u3000３,11.14 – 18/26\t27 (21)  "));
        assertEquals("코스피 2 650 31", PublicSource.normalised("코스피: 2,650.31"));
        assertEquals("", PublicSource.normalised(" -- "));
    }

    @Test
    void theSeedHangsOnAllThree() {
        String hash = "a".repeat(64);
        String seed = Digests.hex(Seeds.seed(hash, SOURCE, Crowd.SECRET));
        assertNotEquals(seed, Digests.hex(Seeds.seed("b".repeat(64), SOURCE, Crowd.SECRET)));
        assertNotEquals(seed, Digests.hex(Seeds.seed(hash, SOURCE + "1", Crowd.SECRET)));
        assertNotEquals(seed, Digests.hex(Seeds.seed(hash, SOURCE, Seeds.newSecret())));
        assertNotEquals(Seeds.newSecret(), Seeds.newSecret());
    }

    @Test
    void sharesBecomeSeatsByTheLargestRemainder() {
        assertEquals(List.of(5, 5), LargestRemainder.seats(10, List.of(50, 50)));
        assertEquals(List.of(4, 3, 3), LargestRemainder.seats(10, List.of(34, 33, 33)));
        assertEquals(List.of(3, 2, 2), LargestRemainder.seats(7, List.of(47, 32, 21)));
        for (int total = 0; total < 60; total++) {
            List<Integer> seats = LargestRemainder.seats(total, List.of(15, 20, 25, 40));
            assertEquals(total, seats.stream().mapToInt(Integer::intValue).sum());
            assertEquals(total * 30 / 100, LargestRemainder.seats(total, List.of(10, 20)).stream().mapToInt(Integer::intValue).sum());
        }
        assertThrows(IllegalArgumentException.class, () -> LargestRemainder.seats(10, List.of(60, 50)));
    }

    @Test
    void badLuckCountsUntilTheNextWinAndNoFurtherThanNamed() {
        Instant now = Crowd.SOURCE_AT;
        BadLuck rule = new BadLuck(3, now.minus(Duration.ofDays(730)));
        BadLuck.Earlier lost = new BadLuck.Earlier(now.minus(Duration.ofDays(100)), false);
        BadLuck.Earlier won = new BadLuck.Earlier(now.minus(Duration.ofDays(50)), true);
        BadLuck.Earlier old = new BadLuck.Earlier(now.minus(Duration.ofDays(800)), false);
        BadLuck.Earlier late = new BadLuck.Earlier(now.plusSeconds(1), false);
        assertEquals(1, rule.tickets(List.of(), now));
        assertEquals(2, rule.tickets(List.of(lost), now));
        assertEquals(3, rule.tickets(List.of(lost, lost, lost, lost), now));
        assertEquals(1, rule.tickets(List.of(lost, won), now));
        assertEquals(2, rule.tickets(List.of(lost, old, late), now));
        assertEquals(1, new BadLuck(1, Instant.EPOCH).tickets(List.of(lost, lost), now));
    }

    @Test
    void pseudonymsSayNothingAndNoneIsTwice() {
        Pseudonyms names = new Pseudonyms(Crowd.SECRET);
        Set<String> all = IntStream.range(0, 20_000).mapToObj(i -> names.person(Crowd.COURSE + "-" + i)).collect(Collectors.toSet());
        assertEquals(20_000, all.size());
        assertTrue(all.stream().allMatch(name -> name.matches("[2-9A-HJ-NP-Z]{5}-[2-9A-HJ-NP-Z]{5}")));
        assertEquals(names.person("x"), new Pseudonyms(Crowd.SECRET).person("x"));
        assertNotEquals(names.person("x"), new Pseudonyms(Crowd.SECRET.replace('0', '1')).person("x"));
    }
}
