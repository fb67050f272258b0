package eoullim.people;

import java.util.Optional;

/** Telephone numbers: kept with hyphens, shown with the middle hidden. */
public final class Phones {

    private Phones() {
    }

    /** {@code 01012345678} and {@code 010-1234-5678} become {@code 010-1234-5678}; empty when it is no Korean number. */
    public static Optional<String> normal(String typed) {
        String digits = typed == null ? "" : typed.replaceAll("[^0-9]", "");
        if (!digits.matches("0\\d{8,10}")) {
            return Optional.empty();
        }
        int area = digits.startsWith("02") ? 2 : 3;
        int last = digits.length() - 4;
        return Optional.of(digits.substring(0, area) + "-" + digits.substring(area, last) + "-" + digits.substring(last));
    }

    /** {@code 010-1234-5678} becomes {@code 010-••••-5678}. */
    public static String masked(String phone) {
        if (phone == null) {
            return "";
        }
        int first = phone.indexOf('-');
        int last = phone.lastIndexOf('-');
        return first < 0 || first == last ? "••••" : phone.substring(0, first + 1) + "•".repeat(last - first - 1) + phone.substring(last);
    }
}
