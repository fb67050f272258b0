package eoullim.kernel;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list, cut by the database.
 *
 * @param number the page, from 1
 * @param size how many rows a page holds at most
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> rows, int number, int size, long total) implements Serializable {

    public Page {
        rows = List.copyOf(rows);
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("no such page");
        }
    }

    /** The first row to fetch for a page, from 0; a page number below 1 is read as the first. */
    public static int firstRow(int number, int size) {
        return (Math.max(number, 1) - 1) * size;
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), number, size, total);
    }
}
