package eoullim.it.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Both sites open in a browser, speak Korean, load nothing from elsewhere and complain about nothing. */
@BrowserTest
class FirstLookIT {

    @Test
    void thePortalOpens(Visitor visitor) {
        assertTrue(visitor.portal("/").title().contains("안성배움"));
        assertEquals("ko", visitor.page().locator("html").getAttribute("lang"));
        assertEquals(List.of(), visitor.complaints());
    }

    @Test
    void theIntranetOpens(Visitor visitor) {
        assertTrue(visitor.intranet("/").title().contains("안성배움"));
        assertEquals("ko", visitor.page().locator("html").getAttribute("lang"));
        assertEquals(List.of(), visitor.complaints());
    }
}
