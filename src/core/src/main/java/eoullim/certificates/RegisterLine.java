package eoullim.certificates;

import eoullim.people.Names;
import java.io.Serializable;
import java.time.LocalDate;

/** One line of 수료증 발급대장. */
public record RegisterLine(String number, CertificateKind kind, CertificateStatus status, LocalDate issuedOn, String holderName,
        LocalDate holderBirthDate, String courseCode, String institutionCode, String courseTitle, String institutionName,
        LocalDate periodFrom, LocalDate periodTo, int attendedMinutes, int totalMinutes, String reissueOf, String reissueReason,
        String revokeReason) implements Serializable {

    /** As lists show it: the name in part, of the day of birth the year only. */
    RegisterLine masked() {
        return new RegisterLine(number, kind, status, issuedOn, Names.masked(holderName), holderBirthDate.withDayOfYear(1), courseCode, institutionCode,
                courseTitle, institutionName, periodFrom, periodTo, attendedMinutes, totalMinutes, reissueOf, reissueReason, revokeReason);
    }

    public boolean isValid() {
        return status == CertificateStatus.VALID;
    }

    /** Tenths of a percent, cut off and never rounded up. */
    public int permille() {
        return totalMinutes == 0 ? 0 : (int) ((long) attendedMinutes * 1000 / totalMinutes);
    }
}
