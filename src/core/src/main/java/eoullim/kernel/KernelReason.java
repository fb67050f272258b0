package eoullim.kernel;

/** Refusals that belong to no room. */
public enum KernelReason implements Reason {
    /** Somebody else changed the same thing in the meantime. */
    CHANGED_MEANWHILE,
    /** The database was too busy to decide in time; nothing was stored. */
    BUSY,
    /** The value does not fit what the field can hold. */
    OUT_OF_RANGE,
    /** A setting needs a value. */
    SETTING_EMPTY,
    /** The setting is a whole number. */
    SETTING_NOT_A_NUMBER,
    /** The setting is a measure, perhaps with a decimal point. */
    SETTING_NOT_A_MEASURE,
    /** The setting is an exact share. */
    SETTING_NOT_A_SHARE,
    /** The setting is yes or no. */
    SETTING_NOT_A_FLAG,
    /** The setting is the address of a site. */
    SETTING_NOT_AN_ADDRESS,
    /** The setting is a telephone number. */
    SETTING_NOT_A_PHONE,
    /** The shape of a number has places for the year and the running number. */
    SETTING_NOT_A_SERIES,
    /** What a law gives is changed by naming the law. */
    SETTING_SOURCE_MISSING
}
