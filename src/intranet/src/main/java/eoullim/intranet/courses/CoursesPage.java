package eoullim.intranet.courses;

import eoullim.enrolment.PublicStatus;
import eoullim.ui.Asked;
import eoullim.worklist.BoardLine;
import eoullim.worklist.BoardQuery;
import eoullim.worklist.BoardView;
import eoullim.worklist.CourseBoard;
import eoullim.worklist.CourseBoardOffice;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 강좌 운영: the courses of a term and what each needs next. */
@Named
@RequestScoped
public class CoursesPage {

    @EJB
    private CourseBoardOffice office;
    @Inject
    private HttpServletRequest request;

    private CourseBoard board;

    public CourseBoard getBoard() {
        if (board == null) {
            board = office.board(getQuery());
        }
        return board;
    }

    public BoardQuery getQuery() {
        return new BoardQuery(Asked.text(request, "term"), Asked.one(request, "view", BoardView.class), Asked.one(request, "status", PublicStatus.class),
                Asked.text(request, "institution"), Asked.text(request, "q"), Asked.page(request));
    }

    /** Where the next step is taken. */
    public String door(BoardLine line) {
        return switch (line.next()) {
            case WATCH_APPLICATIONS, CONSIDER_SECOND_CLASS, PREPARE_START -> "/intake/" + line.code();
            case TAKE_ATTENDANCE, FOLLOW_ATTENDANCE -> "/attendance/" + line.code();
            case JUDGE_COMPLETION -> "/completion/" + line.code();
            case PUBLISH, WAIT_FOR_OPENING, DECIDE_WHETHER_TO_HOLD, NOTHING -> "/courses/" + line.code();
        };
    }

    public BoardView[] getViews() {
        return BoardView.values();
    }

    public PublicStatus[] getStatuses() {
        return PublicStatus.values();
    }
}
