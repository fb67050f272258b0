package eoullim.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Korean particles change with the sound before them: 강좌<b>를</b>, 수업<b>을</b>. A pattern writes {@code {0|을를}} (with a final
 * consonant first), or {@code {0|으로/로}} where the two forms differ in length, and this puts the right one.
 */
final class Particles {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)((?:,[^{}|]*)?)\\|([^{}]+)}");
    private static final Pattern TRAILING_BRACKET = Pattern.compile("(?<=\\S)\\s*\\([^()]*\\)$");
    private static final String SILENT_AT_THE_END = "[\\s\\p{Punct}‘’“”「」『』〈〉《》·…]+$";
    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;
    private static final int FINAL_RIEUL = 8;
    /** 영 일 이 삼 사 오 육 칠 팔 구: which end in a consonant, and which of those in ㄹ. */
    private static final String DIGITS_WITH_FINAL = "013678";
    private static final String DIGITS_WITH_RIEUL = "178";
    /** Letters by the sound of their Korean names: 엘 엠 엔 알. */
    private static final String LETTERS_WITH_FINAL = "lmnr";
    private static final String LETTERS_WITH_RIEUL = "lr";

    private Particles() {
    }

    /** The pattern with every {@code {n|…}} turned into {@code {n}} and the particle that suits the n-th argument. */
    static String settled(String pattern, Locale locale, Object... args) {
        return PLACE.matcher(pattern).replaceAll(found -> {
            String place = "{" + found.group(1) + found.group(2) + "}";
            String word = new MessageFormat(place, locale).format(args);
            return java.util.regex.Matcher.quoteReplacement(place + after(word, found.group(3)));
        });
    }

    /** The particle that follows the word, out of a pair such as 을를 or 으로/로. */
    static String after(String word, String pair) {
        int cut = pair.indexOf('/');
        String closed = cut < 0 ? pair.substring(0, pair.length() / 2) : pair.substring(0, cut);
        String open = cut < 0 ? pair.substring(pair.length() / 2) : pair.substring(cut + 1);
        return switch (ending(word)) {
            case NONE -> open;
            case RIEUL -> closed.equals("으로") ? open : closed;
            case OTHER -> closed;
        };
    }

    private enum Ending { NONE, RIEUL, OTHER }

    private static Ending ending(String word) {
        String spoken = TRAILING_BRACKET.matcher(word.strip()).replaceAll("").replaceAll(SILENT_AT_THE_END, "");
        if (spoken.isEmpty()) {
            return Ending.NONE;
        }
        char last = Character.toLowerCase(spoken.charAt(spoken.length() - 1));
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            int end = (last - FIRST_SYLLABLE) % FINALS;
            return end == 0 ? Ending.NONE : end == FINAL_RIEUL ? Ending.RIEUL : Ending.OTHER;
        }
        if (DIGITS_WITH_RIEUL.indexOf(last) >= 0 || LETTERS_WITH_RIEUL.indexOf(last) >= 0) {
            return Ending.RIEUL;
        }
        return DIGITS_WITH_FINAL.indexOf(last) >= 0 || LETTERS_WITH_FINAL.indexOf(last) >= 0 ? Ending.OTHER : Ending.NONE;
    }
}
