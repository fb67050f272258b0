package eoullim.programmes;

import java.io.Serializable;

/**
 * One line of two lists laid side by side.
 *
 * @param before the line of the older list, or null when it was added
 * @param after the line of the newer list, or null when it was removed
 */
public record ComparedLine<T>(Change change, T before, T after) implements Serializable {
}
