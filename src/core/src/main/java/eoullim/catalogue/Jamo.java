package eoullim.catalogue;

import java.util.Locale;

/**
 * Hangul taken apart into the letters one types. A slip of one letter is then a distance of one, a word typed half is a
 * beginning, and the first letters of the syllables (초성) can be searched for.
 */
final class Jamo {

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    /** The first place stands for no final consonant. */
    private static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private static final char FIRST = '가';
    private static final char LAST = '힣';

    private Jamo() {
    }

    /** All letters in typing order; everything but Hangul in lower case, without blanks. */
    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length() * 3);
        for (char sign : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (sign >= FIRST && sign <= LAST) {
                int no = sign - FIRST;
                int last = no % FINALS.length();
                letters.append(INITIALS.charAt(no / (VOWELS.length() * FINALS.length())));
                letters.append(VOWELS.charAt(no / FINALS.length() % VOWELS.length()));
                if (last > 0) {
                    letters.append(FINALS.charAt(last));
                }
            } else if (Character.isLetterOrDigit(sign)) {
                letters.append(sign);
            }
        }
        return letters.toString();
    }

    /** The first letter of each syllable: 스마트폰 is ㅅㅁㅌㅍ. */
    static String initials(String text) {
        StringBuilder initials = new StringBuilder(text.length());
        for (char sign : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (sign >= FIRST && sign <= LAST) {
                initials.append(INITIALS.charAt((sign - FIRST) / (VOWELS.length() * FINALS.length())));
            } else if (Character.isLetterOrDigit(sign)) {
                initials.append(sign);
            }
        }
        return initials.toString();
    }

    /** Whether somebody typed first letters only. */
    static boolean isInitials(String text) {
        return !text.isEmpty() && text.chars().allMatch(sign -> INITIALS.indexOf(sign) >= 0);
    }
}
