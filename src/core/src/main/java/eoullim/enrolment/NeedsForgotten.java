package eoullim.enrolment;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Forgets what learners needed on site once their course is over, as they were promised when they agreed. */
@Stateless
@PermitAll
public class NeedsForgotten {

    @Inject
    private Database database;
    @Inject
    private Clock clock;

    /** How many applications were cleared. */
    public int forget() {
        return database.call(sql -> sql.run("update application a join course c on c.code = a.course_code set a.support_needs = null "
                + "where a.support_needs is not null and (c.ends_on < ? or c.status = 'CANCELLED')", clock.today()));
    }
}
