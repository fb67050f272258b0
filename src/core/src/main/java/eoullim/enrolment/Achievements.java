package eoullim.enrolment;

/** What people have completed, asked of the room that decides it. */
public interface Achievements {

    /** Whether the person has completed a course of this programme, finally and with success. */
    boolean hasCompleted(String citizenNumber, String programmeCode);
}
