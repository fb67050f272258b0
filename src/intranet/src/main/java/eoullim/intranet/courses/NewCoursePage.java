package eoullim.intranet.courses;

import eoullim.courses.CourseOffice;
import eoullim.courses.PlanChoices;
import eoullim.courses.PlanPreview;
import eoullim.programmes.ProgrammeLine;
import eoullim.programmes.ProgrammeOffice;
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
import java.util.Optional;

/** 새 강좌 열기: which programme, when and where, how places are given, and a last look. */
@Named
@ViewScoped
public class NewCoursePage implements Serializable {

    @EJB
    private CourseOffice office;
    @EJB
    private ProgrammeOffice programmes;
    @Inject
    private HttpServletRequest request;

    private int step = 1;
    private String words;
    private List<ProgrammeLine> openable;
    private PlanChoices choices;
    private CourseForm form;
    private PlanPreview preview;

    @PostConstruct
    void open() {
        String programme = Asked.text(request, "programme");
        words = Asked.text(request, "q");
        if (programme == null) {
            openable = programmes.openable(words);
        } else {
            choices = office.choices(programme, null);
            form = CourseForm.of(choices);
            step++;
            Optional.ofNullable(Asked.text(request, "like")).ifPresent(like -> form.like(office.read(like)));
        }
    }

    public void look() {
        preview = office.preview(form.wish(), null);
        preview.mustFit();
    }

    public void toIntake() {
        look();
        step++;
        form.suggestWindow(preview.first(), choices.today());
    }

    public void toReview() {
        preview = office.preview(form.wish(), form.intake());
        preview.mustFit();
        step++;
    }

    public void back() {
        step--;
    }

    public void keep() {
        String code = office.open(form.plan());
        Notices.done("courses.done.opened", form.getTitle());
        Go.to("/courses/" + code);
    }

    public void publish() {
        String code = office.openPublished(form.plan());
        Notices.done("courses.done.published", form.getTitle());
        Go.to("/courses/" + code);
    }

    public int getStep() {
        return step;
    }

    public String getWords() {
        return words;
    }

    public List<ProgrammeLine> getOpenable() {
        return openable;
    }

    public PlanChoices getChoices() {
        return choices;
    }

    public CourseForm getForm() {
        return form;
    }

    public PlanPreview getPreview() {
        return preview;
    }
}
