package eoullim.certificates;

import java.time.LocalDate;

/** Everything a certificate says, as it was on the day of issue. */
record CertificateContent(CertificateKind kind, String applicationNumber, String citizenNumber, String holderName,
        LocalDate holderBirthDate, String courseTitle, String institutionName, String issuer, String wording, LocalDate periodFrom,
        LocalDate periodTo, int attendedMinutes, int totalMinutes, LocalDate issuedOn) {

    CertificateContent {
        if (holderName == null || holderName.isBlank() || courseTitle == null || courseTitle.isBlank()) {
            throw new IllegalArgumentException("a certificate names its holder and the course");
        }
        if (periodTo.isBefore(periodFrom) || attendedMinutes < 0 || attendedMinutes > totalMinutes) {
            throw new IllegalArgumentException("a certificate tells a possible course");
        }
    }
}
