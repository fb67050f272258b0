package eoullim.wrong.courses;

import eoullim.courses.CourseStatus;
import eoullim.kernel.Clock;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** Wrong in five ways: public, changed by a setter, injected, eager, and its status is stored by its place in the list. */
@Entity
public class OpenCourse {

    @Id
    private Long id;
    private CourseStatus status;
    @ManyToOne
    private OpenCourse before;
    @Inject
    private transient Clock clock;

    public void setStatus(CourseStatus status) {
        this.status = status;
    }

    public Instant openedAt() {
        return clock.now();
    }
}
