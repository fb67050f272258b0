package eoullim.certificates;

/** What a certificate says of its holder. */
public enum CertificateKind {
    /** 수료증: completed a course. */
    COMPLETION,
    /** 참여 확인증: took part without completing. */
    PARTICIPATION,
    /** 경력 확인증: taught or led. */
    CAREER
}
