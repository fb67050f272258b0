package eoullim.spaces;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalTime;

/** Everything the register knows of a room itself. What nobody knows is null. */
public record RoomFacts(String code, String name, String facilityKind, String floor, Integer capacity, BigDecimal area,
                        boolean hostsClasses, boolean hostingSettled, boolean bookable, String closedDays,
                        LocalTime weekdayFrom, LocalTime weekdayTo, LocalTime weekendFrom, LocalTime weekendTo,
                        Long feeWon, Integer feeUnitHours, String equipment,
                        Boolean wheelchair, Boolean lift, Boolean brailleBlocks, boolean invented, int version)
        implements Serializable {

    public boolean free() {
        return feeWon == null || feeWon == 0;
    }
}
