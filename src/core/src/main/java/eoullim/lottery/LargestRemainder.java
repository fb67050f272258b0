package eoullim.lottery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Seats from shares in per cent. */
final class LargestRemainder {

    private static final int WHOLE = 100;

    private LargestRemainder() {
    }

    /** Each share gets its whole seats; what is left goes to the largest remainders, on a tie to the share named first. */
    static List<Integer> seats(int total, List<Integer> percents) {
        int sum = percents.stream().mapToInt(Integer::intValue).sum();
        if (sum > WHOLE || percents.stream().anyMatch(percent -> percent < 0)) {
            throw new IllegalArgumentException("shares of " + sum + " %");
        }
        List<Integer> seats = new ArrayList<>(percents.stream().map(percent -> total * percent / WHOLE).toList());
        // What the shares have a right to together, rounded down: the rest of the seats are open.
        int left = total * sum / WHOLE - seats.stream().mapToInt(Integer::intValue).sum();
        List<Integer> byRemainder = IntStream.range(0, percents.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> total * percents.get(i) % WHOLE).reversed().thenComparing(i -> i)).toList();
        for (int i = 0; i < left; i++) {
            seats.set(byRemainder.get(i), seats.get(byRemainder.get(i)) + 1);
        }
        return seats;
    }
}
