package eoullim.ui;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What went well, said on top of the page the reader sees next. */
public final class Notices {

    private Notices() {
    }

    public static void done(String key, Object... details) {
        String text = Texts.in(Reader.current().tongue(), key, details);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }
}
