package eoullim.intranet.attendance;

import eoullim.attendance.AttendanceOffice;
import eoullim.attendance.Grid;
import eoullim.completion.CompletionOffice;
import eoullim.completion.LearnerJudgement;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** 출석부 on paper: filled in, or blank for signatures. */
@Named
@RequestScoped
public class PaperPage {

    @EJB
    private AttendanceOffice office;
    @EJB
    private CompletionOffice completion;
    @Inject
    private HttpServletRequest request;

    private Grid grid;
    private Map<String, LearnerJudgement> judged = Map.of();

    @PostConstruct
    void open() {
        grid = office.grid(String.valueOf(request.getParameter("course")));
        if (!isBlank()) {
            judged = completion.judgement(grid.courseCode()).learners().stream()
                    .collect(Collectors.toMap(LearnerJudgement::applicationNumber, Function.identity()));
        }
    }

    public boolean isBlank() {
        return request.getParameter("blank") != null;
    }

    public Grid getGrid() {
        return grid;
    }

    public Map<String, LearnerJudgement> getJudged() {
        return judged;
    }
}
