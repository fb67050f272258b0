package eoullim.enrolment;

import java.io.Serializable;

/**
 * What a course has for one need.
 *
 * @param why key of what stands in the way or is not known: STAIRS, NO_WHEELCHAIR, UNKNOWN_ROOM, NOT_READY, ASK; READY when nothing does
 * @param note what staff have written, or null
 */
public record SupportAnswer(SupportNeed need, SupportState state, String why, String note) implements Serializable {
}
