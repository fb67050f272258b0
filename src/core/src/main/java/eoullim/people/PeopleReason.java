package eoullim.people;

import eoullim.kernel.Reason;

/** Why people's desks refuse. */
public enum PeopleReason implements Reason {
    /** Name or password is wrong; it is not said which. */
    SIGN_IN_FAILED,
    /** Too many wrong passwords; the account rests until the given time. */
    LOCKED,
    /** Too many people sign in at this moment. */
    SIGN_IN_BUSY,
    /** The one-time code is wrong, used or too old. */
    CODE_WRONG,
    /** Too many tries from one address or with one sign-in name; it is not said which. */
    TOO_MANY_TRIES,
    /** The password is shorter than the length needed. */
    PASSWORD_SHORT,
    /** The password is among the most guessed ones or repeats the sign-in name. */
    PASSWORD_GUESSED,
    /** The two passwords differ. */
    PASSWORDS_DIFFER,
    /** The sign-in name is taken. */
    LOGIN_NAME_TAKEN,
    /** The sign-in name may have 4 to 30 letters, digits, dots, hyphens. */
    LOGIN_NAME_SHAPE,
    /** A day of birth lies in the past and not more than 120 years back. */
    BIRTH_DATE_WRONG,
    /** Somebody under 14 needs a guardian's consent (개인정보 보호법 제22조의2). */
    GUARDIAN_NEEDED,
    /** A telephone number has 9 to 11 digits. */
    PHONE_SHAPE,
    /** No district has this code. */
    DISTRICT_UNKNOWN,
    /** A name is needed. */
    NAME_MISSING,
    /** Somebody very much like this is known already; staff look first. */
    ALIKE_KNOWN,
    /** A guardian's name is needed. */
    GUARDIAN_NAME_MISSING,
    /** What the guardian is to the child. */
    RELATION_MISSING,
    /** Nobody is entered without having agreed. */
    CONSENT_MISSING,
    /** From 14 on one consents oneself and has a sign-in of one's own. */
    CHILD_HAS_OWN_VOICE,
    /** More children than anybody acts for. */
    CHILDREN_TOO_MANY,
    /** A passport does not say where somebody lives. */
    PAPER_SAYS_NO_ADDRESS,
    /** An administrator may not take their own administration away. */
    LAST_ADMINISTRATOR,
    /** No institution has this code. */
    WORKPLACE_UNKNOWN,
    /** A closed account is opened again before it gets a code. */
    ACCOUNT_CLOSED,
    /** Citizens and instructors get their roles elsewhere. */
    NOT_FOR_STAFF,
    /** Staff of an institution work for a named one. */
    ROLE_NEEDS_INSTITUTION,
    /** The role holds for the whole city and cannot be limited. */
    ROLE_IS_CITY_WIDE,
    /** The account has this role for this institution already. */
    ROLE_HELD
}
