package eoullim.intranet.institutions;

import eoullim.organisations.InstitutionCard;
import eoullim.organisations.OrganisationOffice;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** 기관: the register of institutions. */
@Named
@RequestScoped
public class InstitutionsPage {

    @EJB
    private OrganisationOffice office;

    private List<InstitutionCard> all;

    public List<InstitutionCard> getAll() {
        if (all == null) {
            all = office.institutions();
        }
        return all;
    }
}
