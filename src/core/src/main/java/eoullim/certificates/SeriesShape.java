package eoullim.certificates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a certificate number looks like, for example <code>안성-{year}-평생-{no:5}</code>. The running number begins again at 1 every
 * year, so both the year and the number have to stand in it.
 */
record SeriesShape(String pattern) {

    private static final String YEAR = "{year}";
    private static final Pattern NO = Pattern.compile("\\{no(?::(\\d))?}");

    SeriesShape {
        if (!pattern.contains(YEAR) || !NO.matcher(pattern).find()) {
            throw new IllegalArgumentException("a certificate number carries {year} and {no:5}: " + pattern);
        }
    }

    String number(int year, long no) {
        Matcher place = NO.matcher(pattern.replace(YEAR, String.valueOf(year)));
        return place.replaceFirst(found -> found.group(1) == null ? String.valueOf(no) : ("%0" + found.group(1) + "d").formatted(no));
    }

    /** The name under which this year's running number is kept. */
    String seriesOf(int year) {
        return "certificate-" + year;
    }
}
