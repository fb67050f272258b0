package eoullim.certificates;

import java.io.Serializable;

/** What the register was asked for; a null asks for all. */
public record RegisterQuery(int year, String courseCode, CertificateStatus status, String words, int page, int size)
        implements Serializable {

    /** Rows of a page on the screen. */
    public static final int ROWS = 30;
    /** Rows of a printed register: more than a city hands out to one course, fewer than a printer chokes on. */
    public static final int PRINTED_ROWS = 1000;
}
