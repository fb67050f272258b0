package eoullim.lottery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rosters made by chance, but the same chance every time. */
final class Crowd {

    static final String COURSE = "2026-4-0012";
    static final String SECRET = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    static final Instant SOURCE_AT = Instant.parse("2026-12-05T11:35:00Z");

    private Crowd() {
    }

    static DrawTerms terms(SeatOrder order, PartyRule party, int most, List<CourseSeats> courses, Set<String> clashes) {
        return new DrawTerms(COURSE, 1, 1, Seeds.commitment(SECRET), SOURCE_AT, "로또 6/45 제1253회 당첨번호", order, party, most, courses, clashes);
    }

    static DrawTerms seats(int open) {
        return terms(SeatOrder.QUOTA_FIRST, PartyRule.PASS, 1, List.of(new CourseSeats(COURSE, 1, open, List.of())), Set.of());
    }

    static Entrant plain(String pseudonym) {
        return weighing(pseudonym, 1);
    }

    static Entrant weighing(String pseudonym, int weight) {
        return new Entrant(pseudonym, 0, weight, null, List.of(COURSE), Set.of());
    }

    static List<Entrant> plain(int count) {
        return IntStream.range(0, count).mapToObj(i -> plain(name(i))).collect(Collectors.toCollection(ArrayList::new));
    }

    static String name(int i) {
        return String.format("AB%03d-XY%03d", i * 7 % 1000, i);
    }

    static byte[] seed(int number) {
        return Digests.sha256("seed " + number);
    }

    /** Anything that may occur: several courses, quotas with and without a way out, tiers, weights, parties, wishes. */
    static Roster any(int number) {
        Random chance = new Random(number);
        int courses = 1 + chance.nextInt(3);
        List<CourseSeats> seats = new ArrayList<>();
        for (int c = 0; c < courses; c++) {
            List<QuotaSeats> quotas = new ArrayList<>();
            int count = chance.nextInt(4);
            for (int q = 1; q <= count; q++) {
                quotas.add(new QuotaSeats(q, chance.nextInt(4), switch (chance.nextInt(3)) {
                    case 0 -> List.of();
                    case 1 -> List.of(QuotaSeats.OPEN);
                    default -> q == 1 ? List.of(QuotaSeats.OPEN) : List.of("1", QuotaSeats.OPEN);
                }));
            }
            seats.add(new CourseSeats(course(c), 1, chance.nextInt(8), quotas));
        }
        Set<String> clashes = courses > 1 && chance.nextBoolean() ? Set.of(DrawTerms.clash(course(0), course(1))) : Set.of();
        List<Entrant> entrants = new ArrayList<>();
        int people = chance.nextInt(25);
        for (int i = 0; i < people; i++) {
            List<String> wishes = IntStream.range(0, courses).mapToObj(Crowd::course).collect(Collectors.toCollection(ArrayList::new));
            java.util.Collections.shuffle(wishes, chance);
            Set<String> quotas = new HashSet<>();
            seats.forEach(one -> one.quotas().stream().filter(quota -> chance.nextInt(3) == 0).forEach(quota -> quotas.add(CourseSeats.key(one.course(), quota.no()))));
            String party = chance.nextInt(4) == 0 ? "P-" + i / 3 : null;
            entrants.add(new Entrant(name(i), chance.nextInt(2), 1 + chance.nextInt(3), party, wishes.subList(0, 1 + chance.nextInt(courses)), quotas));
        }
        java.util.Collections.shuffle(entrants, chance);
        return new Roster(terms(SeatOrder.values()[chance.nextInt(2)], PartyRule.values()[chance.nextInt(2)], 1 + chance.nextInt(2), seats, clashes), entrants);
    }

    private static String course(int i) {
        return i == 0 ? COURSE : "2026-4-01" + i + "0";
    }
}
