package eoullim.intranet.programmes;

import eoullim.organisations.InstitutionCard;
import eoullim.programmes.ProgrammeField;
import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.ProgrammeSheet;
import eoullim.ui.Asked;
import eoullim.ui.Go;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** Writing a design, new or not; whatever is typed can be kept at any time. */
@Named
@ViewScoped
public class ProgrammeFormPage implements Serializable {

    @EJB
    private ProgrammeOffice office;
    @Inject
    private HttpServletRequest request;

    private ProgrammeSheet sheet;
    private ProgrammeForm form;
    private List<InstitutionCard> institutions;

    @PostConstruct
    void open() {
        String code = Asked.text(request, "code");
        sheet = code == null ? null : office.read(code);
        institutions = office.institutions();
        form = sheet == null ? ProgrammeForm.blank(institutions.get(0).code(), office.usualMinimumRate()) : ProgrammeForm.of(sheet);
    }

    public void save() {
        Go.to("/programmes/" + keep() + "/edit");
    }

    public void finish() {
        Go.to("/programmes/" + keep());
    }

    private String keep() {
        String code = sheet == null ? office.begin(form.getInstitution(), form.design()) : office.save(sheet.code(), sheet.revision(), form.design());
        Notices.done("programmes.done.saved", code);
        return code;
    }

    public ProgrammeSheet getSheet() {
        return sheet;
    }

    public ProgrammeForm getForm() {
        return form;
    }

    public List<InstitutionCard> getInstitutions() {
        return institutions;
    }

    public ProgrammeField[] getFields() {
        return ProgrammeField.values();
    }
}
