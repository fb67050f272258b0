package eoullim.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Where every request comes in: learns language and display settings from their cookies, and lets the request go on. */
public class Threshold extends HttpFilter {

    static final String LANGUAGE = "lang";
    static final String VIEW = "view";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Reader.enter(readerOf(request));
        try {
            chain.doFilter(request, response);
        } finally {
            Reader.leave();
        }
    }

    static Reader readerOf(HttpServletRequest request) {
        return new Reader(Tongue.of(cookie(request, LANGUAGE)), DisplaySettings.parse(cookie(request, VIEW)));
    }

    private static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
