package eoullim.ui;

import java.util.ArrayList;
import java.util.List;

/** Numbered pages as a row of links: the first, the last, a few around the current one, and a gap where some are left out. */
public record Pager(int page, int pages) {

    private static final int AROUND = 2;
    /** Up to here every number is shown. */
    private static final int ALL = 7;

    public Pager {
        pages = Math.max(1, pages);
        page = Math.min(Math.max(1, page), pages);
    }

    /** From a count of pages. */
    public static Pager of(int page, int pages) {
        return new Pager(page, pages);
    }

    /** From a count of rows: no rows are one page. */
    public static Pager of(int page, long total, int size) {
        return new Pager(page, (int) ((Math.max(0, total) + Math.max(1, size) - 1) / Math.max(1, size)));
    }

    /** The numbers to show; 0 stands for a gap. A gap never hides a single page. */
    public List<Integer> getNumbers() {
        List<Integer> numbers = new ArrayList<>();
        int from = pages <= ALL ? 1 : Math.max(1, page - AROUND);
        int to = pages <= ALL ? pages : Math.min(pages, page + AROUND);
        if (from > 1) {
            numbers.add(1);
            fill(numbers, 1, from);
        }
        for (int number = from; number <= to; number++) {
            numbers.add(number);
        }
        if (to < pages) {
            fill(numbers, to, pages);
            numbers.add(pages);
        }
        return numbers;
    }

    private static void fill(List<Integer> numbers, int left, int right) {
        if (right - left == 2) {
            numbers.add(left + 1);
        } else if (right - left > 2) {
            numbers.add(0);
        }
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return pages;
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == pages;
    }
}
