package eoullim.desk.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.certificates.CertificateStatus;
import eoullim.certificates.CertificatesReason;
import eoullim.certificates.VerifiedCertificate;
import eoullim.certificates.VerifyDesk;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.Correlation;
import eoullim.kernel.Rejected;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.MDC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the public is told of a certificate. */
class VerifyTest {

    private final VerifyDesk desk = Desks.the(VerifyDesk.class);

    @BeforeEach
    void comeFromSomewhere() {
        MDC.put(Correlation.ADDRESS, "192.0.2." + Math.abs(hashCode() % 250));
    }

    @AfterEach
    void leave() {
        MDC.remove(Correlation.ADDRESS);
    }

    @Test
    void aVisitorLearnsWhatThePaperSaysAndNothingMore() throws Exception {
        Set<String> told = Arrays.stream(VerifiedCertificate.class.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        assertEquals(Set.of("number", "kind", "status", "holder", "courseTitle", "institutionName", "periodFrom", "periodTo", "issuedOn"), told);
        String token = Sql.one("select token from certificate where status = 'VALID' order by id desc limit 1");
        VerifiedCertificate found = ask(token).orElseThrow();
        String name = Sql.one("select holder_name from certificate where token = ?", token);
        String citizen = Sql.one("select citizen_number from certificate where token = ?", token);
        String born = Sql.one("select holder_birth_date from certificate where token = ?", token);
        assertTrue(found.isValid());
        assertTrue(found.holder().contains("○"));
        for (String secret : Set.of(name, citizen, born, token)) {
            assertFalse(found.toString().contains(secret), secret);
        }
    }

    @Test
    void aCodeTypedFromPaperIsReadWithGoodWill() throws Exception {
        String token = Sql.one("select token from certificate where status = 'VALID' order by id desc limit 1");
        String typed = " " + token.toLowerCase(java.util.Locale.ROOT).replaceAll("(.{4})", "$1-").replace('o', '0').replace('i', '1') + " ";
        assertEquals(ask(token), ask(typed));
    }

    @Test
    void aReplacedPaperSaysSo() throws Exception {
        String token = Sql.one("select token from certificate where status = 'REPLACED' order by id limit 1");
        assertEquals(CertificateStatus.REPLACED, ask(token).orElseThrow().status());
    }

    @Test
    void anUnknownCodeAndAnImpossibleOneGetTheSameAnswer() throws Exception {
        assertEquals(Optional.empty(), ask("AAAAAAAAAAAAAAAAAAAAAAAAAA"));
        assertEquals(Optional.empty(), ask("' or 1=1 --"));
        assertEquals(Optional.empty(), ask("x".repeat(5000)));
    }

    @Test
    void whoTriesCodesOutIsStoppedAndOthersAreNot() throws Exception {
        MDC.put(Correlation.ADDRESS, "198.51.100.7");
        Rejected refusal = assertThrows(Rejected.class, () -> {
            for (int i = 0; i < 50; i++) {
                ask("BBBBBBBBBBBBBBBBBBBBBBBBBB");
            }
        });
        assertEquals(CertificatesReason.TOO_MANY_MISSES, refusal.reason());
        MDC.put(Correlation.ADDRESS, "198.51.100.8");
        assertEquals(Optional.empty(), ask("BBBBBBBBBBBBBBBBBBBBBBBBBB"));
    }

    private Optional<VerifiedCertificate> ask(String code) throws Exception {
        return As.visitor().call(() -> desk.verify(code));
    }
}
