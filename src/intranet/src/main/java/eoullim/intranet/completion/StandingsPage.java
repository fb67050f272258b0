package eoullim.intranet.completion;

import eoullim.completion.CompletionOffice;
import eoullim.completion.Stage;
import eoullim.completion.StandingPage;
import eoullim.completion.StandingQuery;
import eoullim.ui.Asked;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/** The courses that have begun: whose attendance is missing, whose completion waits. */
@Named
@RequestScoped
public class StandingsPage {

    @EJB
    private CompletionOffice office;
    @Inject
    private HttpServletRequest request;

    private StandingPage list;

    public StandingPage getList() {
        if (list == null) {
            list = office.standings(new StandingQuery(getStage(), getWords(), Asked.page(request)));
        }
        return list;
    }

    /** The stage asked for, or null for all. */
    public Stage getStage() {
        String asked = request.getParameter("stage");
        return Arrays.stream(Stage.values()).filter(stage -> stage.name().equals(asked)).findFirst().orElse(null);
    }

    public String getWords() {
        return request.getParameter("q") == null ? "" : request.getParameter("q");
    }

    public Stage[] getStages() {
        return new Stage[] {Stage.UNMARKED, Stage.READY, Stage.PRELIMINARY, Stage.RUNNING, Stage.FINAL};
    }
}
