package eoullim.intranet.courses;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.PlanChoices;
import eoullim.instructors.InstructorCard;
import eoullim.spaces.RoomCard;
import eoullim.ui.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;

/** What the page for a new course calls its steps and choices. */
@Named
@RequestScoped
public class CourseWords {

    @Inject
    private Texts texts;

    /** The names of the steps, in order. */
    public List<String> getSteps() {
        return Stream.of("programme", "schedule", "intake", "review").map(name -> texts.get("courses.step." + name)).toList();
    }

    public DayOfWeek[] getDays() {
        return DayOfWeek.values();
    }

    public ApplicationChannel[] getChannels() {
        return ApplicationChannel.values();
    }

    public String room(PlanChoices choices, String code) {
        return choices.rooms().stream().filter(room -> room.code().equals(code)).map(RoomCard::label).findFirst().orElse("–");
    }

    public String instructor(PlanChoices choices, String number) {
        return choices.instructors().stream().filter(one -> one.number().equals(number)).map(InstructorCard::name).findFirst().orElse("–");
    }
}
