package eoullim.intranet.accounts;

import jakarta.servlet.http.HttpServletRequest;

/** Which grant an address names; what is no number names none. */
final class RevokePath {

    private RevokePath() {
    }

    static long grant(HttpServletRequest request) {
        String typed = String.valueOf(request.getParameter("grant"));
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
