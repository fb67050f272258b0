package eoullim.portal.help;

import eoullim.organisations.InstitutionCard;
import eoullim.organisations.OrganisationDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** 도움: who helps by phone and in person, and what people ask most. */
@Named
@RequestScoped
public class HelpPage {

    /** As many questions as the texts help.q.1 … have. */
    private static final int QUESTIONS = 8;

    @Inject
    private OrganisationDesk desk;

    private List<InstitutionCard> institutions;

    public List<InstitutionCard> getInstitutions() {
        if (institutions == null) {
            institutions = desk.institutions();
        }
        return institutions;
    }

    public List<Integer> getQuestions() {
        return IntStream.rangeClosed(1, QUESTIONS).boxed().toList();
    }
}
