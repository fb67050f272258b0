package eoullim.programmes;

import eoullim.kernel.Reason;

/** Why a design was refused or cannot be handed in. */
public enum ProgrammesReason implements Reason {
    /** The design is not open for work: it is being decided on, approved or no longer used. */
    NOT_OPEN_FOR_WORK,
    /** Only what has been handed in can be decided or taken back. */
    NOT_SUBMITTED,
    /** Courses are opened from an approved design only. */
    NOT_APPROVED,
    /** A frozen version is not written any more. */
    FROZEN,
    /** What is being decided on or was never approved cannot be put out of use this way. */
    CANNOT_RETIRE,
    /** The design has no title. */
    TITLE_MISSING,
    /** The short description is missing. */
    SUMMARY_MISSING,
    /** The goal is missing. */
    GOAL_MISSING,
    /** It is not said whom the design is for. */
    AUDIENCE_MISSING,
    /** There is no session plan. */
    SESSIONS_MISSING,
    /** A session between others has no topic. */
    TOPIC_MISSING,
    /** More sessions or budget lines than a design can hold. */
    TOO_MANY_LINES,
    /** A budget line has an amount and no name. */
    BUDGET_ITEM_MISSING,
    /** Learners pay for materials and are not told which. */
    MATERIALS_NOTE_MISSING,
    /** The text is longer than the field. */
    TEXT_TOO_LONG,
    /** The lower age is above the upper one, or no age of a person. */
    AGES_WRONG,
    /** A class has between 1 and 1,000 places. */
    CAPACITY_WRONG,
    /** The smallest class is between none and all of the places. */
    MINIMUM_ENROLMENT_WRONG,
    /** A session takes between 10 minutes and 10 hours. */
    MINUTES_WRONG,
    /** Money is whole won from nothing to ten million. */
    MONEY_WRONG,
    /** The share of hours needed is between 1 and 100 per cent. */
    RATE_WRONG
}
