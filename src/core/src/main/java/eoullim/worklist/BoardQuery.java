package eoullim.worklist;

import eoullim.enrolment.PublicStatus;
import java.io.Serializable;
import java.util.Locale;

/**
 * What the board shows; null means any.
 *
 * @param term null for the latest
 * @param word part of the title or the code
 * @param page from 1
 */
public record BoardQuery(String term, BoardView view, PublicStatus status, String institution, String word, int page) implements Serializable {

    public BoardQuery {
        view = view == null ? BoardView.ALL : view;
        word = word == null || word.isBlank() ? null : word.strip();
        institution = institution == null || institution.isBlank() ? null : institution;
    }

    boolean takes(BoardLine line) {
        return view.shows(line) && (status == null || status == line.status())
                && (institution == null || institution.equals(line.institutionCode())) && (word == null || spoken(line).contains(lower(word)));
    }

    private static String spoken(BoardLine line) {
        return lower(line.title() + " " + line.code());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
