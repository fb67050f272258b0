package eoullim.portal.apply;

import jakarta.servlet.http.HttpServletRequest;

/** Which of the reader's children an address is about: its place in the reader's own list, so that no number of a person stands in it. */
final class ChildOf {

    private ChildOf() {
    }

    /** From 1; 0 when it is about the reader. */
    static int request(HttpServletRequest request) {
        String child = request.getParameter("child");
        return child != null && child.matches("[1-9]\\d?") ? Integer.parseInt(child) : 0;
    }
}
