package eoullim.lottery;

import java.text.Normalizer;
import java.util.Locale;

/** What a public source said, in the one form that is hashed. */
final class PublicSource {

    private PublicSource() {
    }

    /**
     * Unicode NFKC, small letters, every run of anything but letters and figures one space, none at the ends: {@code "3, 7,12"} and
     * {@code " 3  7 12 "} are the same.
     */
    static String normalised(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
