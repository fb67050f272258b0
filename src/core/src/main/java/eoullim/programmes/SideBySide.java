package eoullim.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Lays two lists side by side so that what stayed stands on one line, even when something was put in before it. What stayed is the
 * longest run of lines with the same name in the same order; what stands between is paired as changed, and the rest was added or
 * removed.
 */
final class SideBySide<T> {

    private final List<T> before;
    private final List<T> after;
    private final Function<T, Object> name;
    private final Function<T, Object> content;
    private final List<ComparedLine<T>> lines = new ArrayList<>();

    private SideBySide(List<T> before, List<T> after, Function<T, Object> name, Function<T, Object> content) {
        this.before = before;
        this.after = after;
        this.name = name;
        this.content = content;
    }

    /**
     * @param name what a line is recognised by
     * @param content what must be equal for the line to count as the same
     */
    static <T> List<ComparedLine<T>> of(List<T> before, List<T> after, Function<T, Object> name, Function<T, Object> content) {
        return new SideBySide<>(before, after, name, content).lines();
    }

    private List<ComparedLine<T>> lines() {
        int[][] common = commonLengths();
        int left = 0;
        int right = 0;
        int gapLeft = 0;
        int gapRight = 0;
        while (left < before.size() && right < after.size()) {
            if (sameName(left, right)) {
                closeGap(gapLeft, left, gapRight, right);
                lines.add(line(before.get(left++), after.get(right++)));
                gapLeft = left;
                gapRight = right;
            } else if (common[left + 1][right] >= common[left][right + 1]) {
                left++;
            } else {
                right++;
            }
        }
        closeGap(gapLeft, before.size(), gapRight, after.size());
        return List.copyOf(lines);
    }

    private void closeGap(int fromLeft, int toLeft, int fromRight, int toRight) {
        int left = fromLeft;
        int right = fromRight;
        while (left < toLeft && right < toRight) {
            lines.add(line(before.get(left++), after.get(right++)));
        }
        while (left < toLeft) {
            lines.add(new ComparedLine<>(Change.REMOVED, before.get(left++), null));
        }
        while (right < toRight) {
            lines.add(new ComparedLine<>(Change.ADDED, null, after.get(right++)));
        }
    }

    private ComparedLine<T> line(T older, T newer) {
        boolean same = Objects.equals(content.apply(older), content.apply(newer));
        return new ComparedLine<>(same ? Change.SAME : Change.CHANGED, older, newer);
    }

    private boolean sameName(int left, int right) {
        return name.apply(before.get(left)).equals(name.apply(after.get(right)));
    }

    /** How many lines the tails of both lists have in common, for every pair of tails. */
    private int[][] commonLengths() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int left = before.size() - 1; left >= 0; left--) {
            for (int right = after.size() - 1; right >= 0; right--) {
                common[left][right] = sameName(left, right)
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }
}
