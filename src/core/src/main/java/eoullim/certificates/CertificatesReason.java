package eoullim.certificates;

import eoullim.kernel.Reason;

/** Why a certificate was refused. */
public enum CertificatesReason implements Reason {
    /** Nobody of this course has completed it and still lacks a certificate. */
    NOTHING_TO_ISSUE,
    /** No good certificate of this course is there to be printed. */
    NOTHING_TO_PRINT,
    /** The certificate is no longer good, so nothing more is done with it. */
    NOT_VALID,
    /** Taking back or replacing a certificate says why. */
    REASON_MISSING,
    /** Too many codes that do not exist were asked for from one place. */
    TOO_MANY_MISSES
}
