package eoullim.catalogue;

/** Whether the course itself costs money. */
public enum Fee {
    /** No tuition. */
    FREE,
    /** Some tuition. */
    PAID
}
