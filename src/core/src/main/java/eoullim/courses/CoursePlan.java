package eoullim.courses;

import java.io.Serializable;
import java.util.Objects;

/** Everything needed to open a course: its title, when and where, and how its places are given. */
public record CoursePlan(String title, ScheduleWish schedule, IntakePlan intake) implements Serializable {

    public CoursePlan {
        Objects.requireNonNull(schedule);
        Objects.requireNonNull(intake);
    }
}
