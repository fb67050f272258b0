package eoullim.programmes;

import eoullim.kernel.Refusals;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What is taught and why.
 *
 * @param title as learners read it
 * @param summary two or three lines for lists
 * @param goal what learners can do afterwards
 * @param subField its place in the 6진 분류
 * @param kind how a course made from it is run
 * @param tags words to be found by, separated by commas
 */
@Embeddable
public record Outline(String title, String summary, String goal, ProgrammeSubField subField,
                      @Enumerated(EnumType.STRING) CourseKind kind, String tags) implements Serializable {

    public Outline {
        Refusals wrong = new Refusals();
        title = Limits.text(title, 150, "title", wrong);
        summary = Limits.text(summary, 500, "summary", wrong);
        goal = Limits.text(goal, 2000, "goal", wrong);
        tags = Limits.text(String.join(",", words(tags)), 300, "tags", wrong);
        wrong.tell();
        Objects.requireNonNull(subField);
        Objects.requireNonNull(kind);
    }

    public ProgrammeField field() {
        return subField.field();
    }

    public List<String> tagList() {
        return words(tags);
    }

    private static List<String> words(String typed) {
        return Arrays.stream(Texts.stripped(typed).split("[,，#\\n]+")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
