package eoullim.ui;

import eoullim.kernel.Correlation;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * One number for one request, in every log line and in the answer, so that a reader who calls can name what the log shows. A
 * number brought by a proxy is taken only if it looks like one: what goes into a log is never what a stranger wrote.
 */
public class RequestNumber extends HttpFilter {

    static final String HEADER = "X-Request-Id";
    private static final int SPOKEN_LENGTH = 8;
    private static final Pattern BROUGHT = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String number = accepted(request.getHeader(HEADER));
        request.setAttribute(Correlation.KEY, number);
        response.setHeader(HEADER, number);
        MDC.put(Correlation.KEY, number);
        MDC.put(Correlation.ADDRESS, request.getRemoteAddr());
        try {
            chain.doFilter(request, response);
        } finally {
            MDC.remove(Correlation.KEY);
            MDC.remove(Correlation.ADDRESS);
        }
    }

    static String accepted(String brought) {
        return brought != null && BROUGHT.matcher(brought).matches() ? brought : UUID.randomUUID().toString();
    }

    /** The number of the request in hand, short enough to read out on the telephone. */
    static String spoken(HttpServletRequest request) {
        String number = String.valueOf(request.getAttribute(Correlation.KEY));
        return number.length() > SPOKEN_LENGTH ? number.substring(0, SPOKEN_LENGTH) : number;
    }
}
