package eoullim.certificates;

import java.io.Serializable;
import java.time.LocalDate;

/** A certificate as its holder sees it. */
public record MyCertificate(String number, CertificateKind kind, CertificateStatus status, String courseTitle, String institutionName,
        LocalDate periodFrom, LocalDate periodTo, int attendedMinutes, int totalMinutes, LocalDate issuedOn, String code, String address)
        implements Serializable {

    public boolean isValid() {
        return status == CertificateStatus.VALID;
    }
}
