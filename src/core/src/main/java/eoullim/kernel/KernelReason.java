package eoullim.kernel;

/** Refusals that belong to no room. */
public enum KernelReason implements Reason {
    /** Somebody else changed the same thing in the meantime. */
    CHANGED_MEANWHILE,
    /** The database was too busy to decide in time; nothing was stored. */
    BUSY,
    /** The value does not fit what the field can hold. */
    OUT_OF_RANGE
}
