package eoullim.organisations;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An institution with the days on which it does not teach.
 *
 * @param today the day from which on closed days are listed
 * @param mayChange whether the reader may change it
 */
public record InstitutionRecord(InstitutionCard card, int version, List<ClosedDayLine> closedDays, LocalDate today,
                                boolean mayChange) implements Serializable {
}
