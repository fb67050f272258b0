package eoullim.enrolment;

import java.io.Serializable;
import java.util.List;

/**
 * Who is to learn: the one who presses, children the one who presses acts for, people who have given a code.
 *
 * @param self whether who presses learns too
 * @param children numbers of children
 * @param codes codes that others have made for this course; blanks within do not count
 */
public record Learners(boolean self, List<String> children, List<String> codes) implements Serializable {

    /** Nobody but the one who presses. */
    public static final Learners MYSELF = new Learners(true, List.of(), List.of());

    public Learners {
        children = children.stream().distinct().toList();
        codes = codes.stream().map(code -> code.replaceAll("\\s", "")).filter(code -> !code.isEmpty()).distinct().toList();
    }

    int count() {
        return (self ? 1 : 0) + children.size() + codes.size();
    }
}
