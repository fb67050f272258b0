package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.kernel.Forbidden;
import eoullim.kernel.KernelReason;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aRefusalIsFoundHoweverDeepItIsWrapped() {
        Rejected rejected = new Rejected(KernelReason.CHANGED_MEANWHILE);
        Throwable thrown = new ServletException(new FacesException(new EJBException("x", rejected)));
        assertEquals(rejected, Refusal.within(thrown, Rejected.class).orElseThrow());
    }

    @Test
    void anExceptionThatCausesItselfDoesNotHangTheDoor() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        assertTrue(Refusal.within(first, Rejected.class).isEmpty());
    }

    @Test
    void everyKindHasItsStatus() {
        assertEquals(404, LastDoor.statusOf(new ServletException(new NotFound("course", "x"))));
        assertEquals(403, LastDoor.statusOf(new EJBException(new Forbidden("course", "x"))));
        assertEquals(403, LastDoor.statusOf(new FacesException(new EJBAccessException())));
        assertEquals(409, LastDoor.statusOf(new Rejected(KernelReason.BUSY)));
        assertEquals(409, LastDoor.statusOf(new ViewExpiredException()));
        assertEquals(503, LastDoor.statusOf(new EJBException(new RuntimeException(new SQLException()))));
        assertEquals(500, LastDoor.statusOf(new IllegalStateException()));
    }
}
