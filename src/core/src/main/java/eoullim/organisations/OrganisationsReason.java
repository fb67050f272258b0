package eoullim.organisations;

import eoullim.kernel.Reason;

/** Why the register of institutions and days refuses. */
public enum OrganisationsReason implements Reason {
    /** An institution needs a Korean and an English name. */
    NAME_MISSING,
    /** The telephone number is not written as 031-000-0000. */
    PHONE_UNREADABLE,
    /** The homepage does not begin with http:// or https://. */
    HOMEPAGE_UNREADABLE,
    /** There is no such 읍면동. */
    DISTRICT_UNKNOWN,
    /** The institution is closed on that day already. */
    DAY_ALREADY_CLOSED,
    /** The day lies in the past. */
    DAY_PAST,
    /** Why the institution is closed must be said. */
    CLOSING_REASON_MISSING,
    /** The day is a holiday already. */
    HOLIDAY_ALREADY_LISTED,
    /** A holiday needs a Korean and an English name. */
    HOLIDAY_NAME_MISSING,
    /** A holiday needs its legal basis. */
    HOLIDAY_BASIS_MISSING,
    /** In ten years of days there were not enough teaching days for the plan. */
    TOO_FEW_TEACHING_DAYS
}
