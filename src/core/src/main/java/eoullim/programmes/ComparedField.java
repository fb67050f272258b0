package eoullim.programmes;

import java.io.Serializable;
import java.util.Objects;

/**
 * One field of two versions.
 *
 * @param name the field, as its label is called
 * @param before what the older version says, or null for nothing
 * @param after what the newer version says, or null for nothing
 */
public record ComparedField(String name, Object before, Object after) implements Serializable {

    public Change change() {
        if (Objects.equals(before, after)) {
            return Change.SAME;
        }
        return before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
    }
}
