package eoullim.certificates;

import java.time.LocalDate;

/** Certificates as tests need them. */
final class Papers {

    private Papers() {
    }

    static CertificateContent content(String holder, String course) {
        return new CertificateContent(CertificateKind.COMPLETION, "2026-3-0001-0001", "C-000001", holder, LocalDate.of(1955, 3, 7), course,
                "안성시 평생학습관", "안성시장",
                "위 사람은 안성시 평생학습 과정을 성실히 마쳤으므로 「안성시 평생교육진흥 조례」 제25조에 따라 이 증서를 드립니다.",
                LocalDate.of(2026, 9, 1), LocalDate.of(2026, 11, 17), 1350, 1440, LocalDate.of(2026, 11, 22));
    }

    static CertificatePaper paper(String holder, String course) {
        return new CertificatePaper("안성-2026-평생-00001", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", CertificateStatus.VALID, null,
                content(holder, course));
    }
}
