package eoullim.people;

/** How somebody at the desk agreed that their data are used. */
public enum ConsentForm {
    /** 말로: read out to them, on the telephone for example. */
    SPOKEN,
    /** 글로: on paper, signed. */
    WRITTEN
}
