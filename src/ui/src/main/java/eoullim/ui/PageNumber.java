package eoullim.ui;

/** The number of a page as it stands in an address; what is no number is the first page. */
public final class PageNumber {

    private PageNumber() {
    }

    public static int of(String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }
}
