package eoullim.intranet.programmes;

import eoullim.programmes.ProgrammeField;
import eoullim.programmes.ProgrammeList;
import eoullim.programmes.ProgrammeOffice;
import eoullim.programmes.ProgrammeQuery;
import eoullim.programmes.ProgrammeStatus;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 프로그램 설계: what stands where. */
@Named
@RequestScoped
public class ProgrammesPage {

    @EJB
    private ProgrammeOffice office;
    @Inject
    private HttpServletRequest request;

    private ProgrammeList list;

    public ProgrammeList getList() {
        if (list == null) {
            list = office.list(getQuery());
        }
        return list;
    }

    public ProgrammeQuery getQuery() {
        return new ProgrammeQuery(Asked.one(request, "status", ProgrammeStatus.class), Asked.one(request, "field", ProgrammeField.class),
                Asked.text(request, "institution"), Asked.text(request, "q"), Asked.page(request));
    }

    public ProgrammeStatus[] getStatuses() {
        return ProgrammeStatus.values();
    }

    public ProgrammeField[] getFields() {
        return ProgrammeField.values();
    }
}
