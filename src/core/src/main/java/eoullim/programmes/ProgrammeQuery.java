package eoullim.programmes;

import java.io.Serializable;

/**
 * What the list of programmes shows; null means any.
 *
 * @param word part of the title, a tag or the code
 * @param page from 1
 */
public record ProgrammeQuery(ProgrammeStatus status, ProgrammeField field, String institution, String word, int page) implements Serializable {

    public ProgrammeQuery {
        institution = Texts.orNull(institution);
        word = Texts.orNull(word);
    }

    String pattern() {
        return pattern(word);
    }

    static String pattern(String word) {
        String typed = Texts.orNull(word);
        return typed == null ? null : "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
