package eoullim.bench;

import java.util.Arrays;

/** Times, to be asked for the share of them that is not longer. */
final class Sample {

    private long[] nanos = new long[1024];
    private int count;
    private boolean sorted;

    synchronized void add(long time) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = time;
        sorted = false;
    }

    synchronized int count() {
        return count;
    }

    synchronized double millis(double share) {
        if (count == 0) {
            return 0;
        }
        if (!sorted) {
            Arrays.sort(nanos, 0, count);
            sorted = true;
        }
        return nanos[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
    }
}
