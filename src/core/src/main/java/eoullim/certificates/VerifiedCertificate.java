package eoullim.certificates;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the public is told of a certificate whose code it holds: less than is printed on it, and never more.
 *
 * @param holder the masked name
 */
public record VerifiedCertificate(String number, CertificateKind kind, CertificateStatus status, String holder, String courseTitle,
        String institutionName, LocalDate periodFrom, LocalDate periodTo, LocalDate issuedOn) implements Serializable {

    public boolean isValid() {
        return status == CertificateStatus.VALID;
    }
}
