package eoullim.portal.my;

import eoullim.enrolment.AgainDesk;
import eoullim.enrolment.AgainSheet;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.ui.Go;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** 폐강자 재선택: another course for the seat that was lost, in one press. */
@Named
@ViewScoped
public class AgainPage implements Serializable {

    @EJB
    private AgainDesk desk;
    @Inject
    private HttpServletRequest request;

    private final UUID opened = UUID.randomUUID();
    private AgainSheet sheet;

    @PostConstruct
    void open() {
        sheet = desk.sheet(String.valueOf(request.getParameter("number")));
    }

    public void choose(String course) {
        // One key a course: the same press again is answered again, another course is another press.
        UUID press = UUID.nameUUIDFromBytes((opened + course).getBytes(StandardCharsets.UTF_8));
        ApplicationReceipt receipt = desk.choose(sheet.application(), course, press);
        Go.to("/apply/done?number=" + receipt.number());
    }

    public AgainSheet getSheet() {
        return sheet;
    }
}
