package eoullim.portal.draws;

import eoullim.lottery.LotteryDesk;
import eoullim.lottery.Verification;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Recomputes a verification file that somebody hands in or pastes. */
@Named
@RequestScoped
public class DrawVerifyPage {

    @EJB
    private LotteryDesk desk;
    private Part file;
    private String text;
    private Verification found;

    public void check() throws IOException {
        boolean uploaded = file != null && file.getSize() > 0;
        found = desk.verify(uploaded ? new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : text);
    }

    public Verification getFound() {
        return found;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
