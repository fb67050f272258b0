package eoullim.certificates;

/** A certificate was taken back. */
public record CertificateRevoked(String number, String citizenNumber, String courseTitle, String reason) {
}
