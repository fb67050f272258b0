package eoullim.wrong.portal;

import eoullim.people.Citizens;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

/** Wrong: a page that looks people up past the desk and asks the database itself. */
@Named
public class PryingPage {

    @Inject
    private Citizens citizens;
    @Inject
    private EntityManager em;

    public boolean isKnown(String number) {
        return em.isOpen() && citizens.find(number).isPresent();
    }
}
