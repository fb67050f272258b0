package eoullim.certificates;

/** A certificate was handed out. */
public record CertificateIssued(String number, String citizenNumber, String courseTitle) {
}
