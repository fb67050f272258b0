package eoullim.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Whether another site's page sent this request in the reader's name; browsers say so themselves. */
public final class Forged {

    private Forged() {
    }

    public static boolean is(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !List.of("same-origin", "none").contains(site);
    }
}
