package eoullim.courses;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds courses as citizens find them. The rooms that ask stand on other floors than the one that knows. */
public interface CourseFinder {

    /** The question in the one form in which it is kept, without what hangs on the hour; empty when it asks for nothing in particular. */
    Optional<String> kept(String question);

    /**
     * Which of these courses answer which of these questions, by the very words and never by similar ones.
     *
     * @param questions as {@link #kept} gives them
     * @param courses codes of published courses; the others are left out
     */
    Map<String, Set<String>> matches(Collection<String> questions, Collection<String> courses);

    /** Codes of courses like this one that take applications now or soon, the nearest first. */
    List<String> similar(String course, int most);
}
