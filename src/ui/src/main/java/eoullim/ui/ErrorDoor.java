package eoullim.ui;

import eoullim.kernel.KernelReason;
import eoullim.kernel.Outage;
import eoullim.kernel.Rejected;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.util.EnumSet;
import java.util.Iterator;

/**
 * What a page does when something is thrown. A refusal while a form is being dealt with becomes a message beside its field, and
 * everything typed is still there. All else leaves the page and is answered by {@link LastDoor}.
 */
public class ErrorDoor extends ExceptionHandlerWrapper {

    /** Named in faces-config.xml. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new ErrorDoor(getWrapped().getExceptionHandler());
        }
    }

    public ErrorDoor(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            ExceptionQueuedEventContext thrown = (ExceptionQueuedEventContext) events.next().getSource();
            events.remove();
            Rejected rejected = Refusal.within(thrown.getException(), Rejected.class)
                    .orElse(Outage.isLostRace(thrown.getException()) ? new Rejected(KernelReason.CHANGED_MEANWHILE) : null);
            if (rejected == null || !canStillTell(thrown)) {
                throw new FacesException(thrown.getException());
            }
            tell(thrown.getContext(), rejected);
        }
    }

    /** Once the answer is being written there is no page left to put a message on. */
    private static boolean canStillTell(ExceptionQueuedEventContext thrown) {
        FacesContext context = thrown.getContext();
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE && context.getViewRoot() != null;
    }

    private static void tell(FacesContext context, Rejected rejected) {
        for (Rejected each : rejected.all()) {
            String text = Refusal.text(each);
            String field = each.field().map(id -> clientId(context, id)).orElse(null);
            context.addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        context.validationFailed();
        context.renderResponse();
    }

    private static String clientId(FacesContext context, String id) {
        String[] found = {null};
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (visit, component) -> {
            if (id.equals(component.getId())) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }
}
