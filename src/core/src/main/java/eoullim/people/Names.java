package eoullim.people;

/** Names as lists show them (개인정보 표시 제한): 김하늘 becomes 김○늘, 남궁하늘 becomes 남○○늘, An becomes A○. */
public final class Names {

    private Names() {
    }

    public static String masked(String name) {
        int[] letters = name.strip().codePoints().toArray();
        if (letters.length < 2) {
            return "○";
        }
        StringBuilder masked = new StringBuilder().appendCodePoint(letters[0]);
        int shownAtEnd = letters.length > 2 ? 1 : 0;
        for (int i = 1; i < letters.length - shownAtEnd; i++) {
            masked.appendCodePoint(letters[i] == ' ' ? ' ' : '○');
        }
        if (shownAtEnd == 1) {
            masked.appendCodePoint(letters[letters.length - 1]);
        }
        return masked.toString();
    }
}
