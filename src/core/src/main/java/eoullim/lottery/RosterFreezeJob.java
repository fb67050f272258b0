package eoullim.lottery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;

/** Every half minute, so that the hash of the roster is public long before the source speaks. */
@Singleton
@PermitAll
public class RosterFreezeJob {

    @EJB
    private RosterFreeze freeze;

    @Schedule(hour = "*", minute = "*", second = "*/30", timezone = "Asia/Seoul", persistent = false)
    public void run() {
        freeze.freezeDue();
    }
}
