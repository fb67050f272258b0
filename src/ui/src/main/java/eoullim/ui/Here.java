package eoullim.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;

/** The place the reader is at, as its address says it: {@code #{here.with('page', 2)}}. */
@Named
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    /** The path the reader asked for, not the page it was answered with. */
    public String getPath() {
        Object asked = request.getAttribute(Routes.ASKED_PATH);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** Path and conditions. */
    public Query getQuery() {
        Object query = request.getAttribute(Routes.ASKED_QUERY);
        return Query.of(getPath(), query == null ? null : query.toString());
    }

    /** The number of the page asked for; what is no number is the first page. */
    public int getPage() {
        return PageNumber.of(getQuery().first("page"));
    }

    /** The day a condition names as 2026-11-30; null when it names none. */
    public LocalDate day(String name) {
        return Days.read(getQuery().first(name));
    }

    public Query with(String name, Object value) {
        return getQuery().with(name, value);
    }

    public Query without(String name) {
        return getQuery().without(name);
    }

    /** Whether this place is the one of the link, or lies under it. */
    public boolean in(String href) {
        return getPath().equals(href) || (href.length() > 1 && getPath().startsWith(href + "/"));
    }
}
