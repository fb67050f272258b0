package eoullim.certificates;

/** Whether the paper is still good. */
public enum CertificateStatus {
    /** 유효: what it says is so. */
    VALID,
    /** 취소: taken back, with a reason. */
    REVOKED,
    /** 재발급됨: another paper stands in its place. */
    REPLACED;

    public boolean canBecome(CertificateStatus next) {
        return this == VALID && next != VALID;
    }
}
