package eoullim.enrolment;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Every night at half past three in the city; twice on two nodes is harmless. */
@Singleton
@PermitAll
public class NeedsForgottenJob {

    @EJB
    private NeedsForgotten needs;

    @Schedule(hour = "3", minute = "30", timezone = "Asia/Seoul", persistent = false)
    public void run() {
        needs.forget();
    }
}
