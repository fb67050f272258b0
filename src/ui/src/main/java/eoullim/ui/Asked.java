package eoullim.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** What an address asks for. Nonsense in it means nothing: a page number that is none is the first page, an unknown status is any. */
public final class Asked {

    private Asked() {
    }

    /** The number of the page, from 1. */
    public static int page(HttpServletRequest request) {
        return PageNumber.of(text(request, "page"));
    }

    /** A whole number, or null. */
    public static Integer number(HttpServletRequest request, String name) {
        String text = text(request, name);
        return text != null && text.matches("\\d{1,6}") ? Integer.valueOf(text) : null;
    }

    /** The text without spaces around it, or null. */
    public static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** One of the constants, or null. */
    public static <E extends Enum<E>> E one(HttpServletRequest request, String name, Class<E> kind) {
        String text = text(request, name);
        return Arrays.stream(kind.getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst().orElse(null);
    }
}
