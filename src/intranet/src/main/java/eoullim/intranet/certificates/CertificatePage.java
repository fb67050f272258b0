package eoullim.intranet.certificates;

import eoullim.certificates.CertificateOffice;
import eoullim.certificates.RegisterEntry;
import eoullim.certificates.ReissueCommand;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One certificate: what it says, the papers that took its place, handing out another, taking it back. */
@Named
@ViewScoped
public class CertificatePage implements Serializable {

    @EJB
    private CertificateOffice office;
    @Inject
    private HttpServletRequest request;

    private RegisterEntry entry;
    private final Wish again = new Wish();
    private final Wish back = new Wish();

    @PostConstruct
    void open() {
        entry = office.entry(String.valueOf(request.getParameter("number")));
    }

    public void reissue() {
        String number = office.reissue(new ReissueCommand(entry.line().number(), again.getReason(), again.isNameAsNow()));
        entry = office.entry(number);
        Notices.done("certs.reissued", number);
    }

    public void revoke() {
        office.revoke(entry.line().number(), back.getReason());
        entry = office.entry(entry.line().number());
        Notices.done("certs.revoked");
    }

    public RegisterEntry getEntry() {
        return entry;
    }

    public Wish getAgain() {
        return again;
    }

    public Wish getBack() {
        return back;
    }
}
