package eoullim.certificates;

/** A certificate ready for printing. */
record CertificatePaper(String number, String token, CertificateStatus status, String reissueOf, CertificateContent content) {
}
