package eoullim.wrong.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;

/** Wrong: a timer calls it, and neither its name nor its kind says so. */
@Stateless
@PermitAll
public class NightlySweep {

    @Schedule(hour = "3", persistent = false)
    public void run() {
        // Sweeps nothing.
    }
}
