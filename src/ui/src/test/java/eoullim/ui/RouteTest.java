package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTest {

    private final Route route = new Route("/courses/{code}/sessions/{no}", "/courses/session.xhtml");

    @Test
    void partsOfThePathBecomeParameters() {
        assertEquals(Optional.of(Map.of("code", "2026-3-0012", "no", "4")), route.match("/courses/2026-3-0012/sessions/4"));
    }

    @Test
    void otherPathsAreNotItsOwn() {
        assertTrue(route.match("/courses/2026-3-0012").isEmpty());
        assertTrue(route.match("/courses/2026-3-0012/sessions/4/").isEmpty());
        assertTrue(route.match("/courses/a b/sessions/4").isEmpty());
        assertTrue(route.match("/courses/<x>/sessions/4").isEmpty());
    }

    @Test
    void theWayBackTakesItsParametersAndLeavesTheRest() {
        Map<String, List<String>> parameters = new HashMap<>(Map.of("code", new ArrayList<>(List.of("2026-3-0012")), "no", List.of("4"), "tab", List.of("a")));
        assertEquals(Optional.of("/courses/2026-3-0012/sessions/4"), route.address("/courses/session.xhtml", parameters));
        assertEquals(Map.of("tab", List.of("a")), parameters);
    }

    @Test
    void aMissingParameterIsNoAddress() {
        assertTrue(route.address("/courses/session.xhtml", new HashMap<>(Map.of("code", List.of("a")))).isEmpty());
        assertTrue(route.address("/other.xhtml", new HashMap<>()).isEmpty());
    }

    @Test
    void aPageWithoutARouteIsItsNameWithoutTheEnding() {
        assertEquals("/", PrettyViews.plain("/index.xhtml"));
        assertEquals("/courses", PrettyViews.plain("/courses/index.xhtml"));
        assertEquals("/my/messages", PrettyViews.plain("/my/messages.xhtml"));
    }
}
