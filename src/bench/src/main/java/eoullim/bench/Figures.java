package eoullim.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, one line a figure, and what was found wrong. */
final class Figures {

    private final List<String> lines = new ArrayList<>();
    private final List<String> wrongs = new ArrayList<>();

    synchronized void figure(String name, double value, String unit) {
        String number = value == Math.rint(value) && Math.abs(value) < 1e12 ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3f", value);
        String line = "figure " + name + " " + number + " " + unit;
        lines.add(line);
        System.out.println(line);
    }

    /** Answer times in milliseconds, and how many. */
    void times(String name, Sample sample) {
        figure(name + ".count", sample.count(), "answers");
        figure(name + ".p50", sample.millis(0.50), "ms");
        figure(name + ".p95", sample.millis(0.95), "ms");
        figure(name + ".p99", sample.millis(0.99), "ms");
        figure(name + ".max", sample.millis(1), "ms");
    }

    synchronized void wrong(String what) {
        wrongs.add(what);
        System.out.println("WRONG " + what);
    }

    void wrongs(String where, List<String> found) {
        found.forEach(one -> wrong(where + ": " + one));
    }

    void say(String what) {
        System.out.println("  " + what);
    }

    List<String> lines() {
        return lines;
    }

    List<String> wrongs() {
        return wrongs;
    }
}
