package eoullim.ui;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;

/**
 * A form that is sent without script and comes back, because something in it has to be put right, is a new page with a new policy,
 * so its scripts get a new nonce. PrimeFaces would ask for the old one, which only its own scripts send along, and fail.
 */
public class FreshNonce implements PhaseListener {

    private static final long serialVersionUID = 1;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        Map<String, Object> kept = context.getViewRoot() == null ? null : context.getViewRoot().getViewMap(false);
        if (kept != null && context.isPostback() && !context.getPartialViewContext().isAjaxRequest()) {
            kept.remove(NONCE);
        }
    }
}
