package eoullim.accesslog;

import eoullim.kernel.AccessDenied;
import eoullim.kernel.Clock;
import eoullim.kernel.Correlation;
import eoullim.kernel.Deployment;
import eoullim.kernel.PersonalRecordChanged;
import eoullim.kernel.PersonalRecordExported;
import eoullim.kernel.PersonalDataSeen;
import eoullim.kernel.StaffSignedIn;
import eoullim.people.Callers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes the access log in a transaction of its own, so that a refusal that rolls back still leaves its trace. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccessLogKeeper {

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private Callers callers;
    @Inject
    private SealKeys keys;

    public void seen(@Observes PersonalDataSeen seen) {
        keep(AccessKind.SEEN, callers.account(), seen.subject(), seen.count(), seen.purpose());
    }

    public void exported(@Observes PersonalRecordExported exported) {
        keep(AccessKind.EXPORTED, callers.account(), exported.subject(), exported.count(), exported.purpose());
    }

    public void changed(@Observes PersonalRecordChanged changed) {
        keep(AccessKind.CHANGED, callers.account(), changed.subject(), changed.count(), changed.purpose());
    }

    public void denied(@Observes AccessDenied denied) {
        keep(AccessKind.DENIED, denied.account(), denied.kind() + " " + denied.code(), 1, "denied");
    }

    public void signedIn(@Observes StaffSignedIn staff) {
        keep(AccessKind.SIGN_IN, staff.account(), staff.account(), 1, "sign-in");
    }

    /** Writes one row; the chain's row is locked first, so rows of a node are sealed one after the other. */
    public void keep(AccessKind kind, String account, String subject, int count, String purpose) {
        String node = Deployment.node();
        em.createNativeQuery("insert into access_log_chain (node, last_no, last_hash) values (?1, 0, ?2) "
                + "on duplicate key update last_no = last_no").setParameter(1, node).setParameter(2, Seal.FIRST).executeUpdate();
        Object[] last = (Object[]) em.createNativeQuery("select last_no, last_hash from access_log_chain where node = ?1 for update")
                .setParameter(1, node).getSingleResult();
        long no = ((Number) last[0]).longValue() + 1;
        String previous = String.valueOf(last[1]);
        Instant at = clock.now().truncatedTo(ChronoUnit.MICROS);
        String shortSubject = cut(subject, 60);
        String place = cut(Correlation.address(), 200);
        String correlation = cut(Correlation.id(), 64);
        String keyId = keys.current();
        String hash = Seal.of(keys.key(keyId).orElseThrow(), previous, node, no, at, kind, account, shortSubject, count, purpose, place, correlation);
        em.createNativeQuery("insert into access_log_entry (node, no, at, kind, account_number, subject, subject_count, purpose, place, "
                        + "correlation_id, key_id, previous_hash, hash) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?13, ?11, ?12)")
                .setParameter(1, node).setParameter(2, no)
                .setParameter(3, at)
                .setParameter(4, kind.name()).setParameter(5, account).setParameter(6, shortSubject).setParameter(7, count)
                .setParameter(8, purpose).setParameter(9, place).setParameter(10, correlation)
                .setParameter(11, previous).setParameter(12, hash).setParameter(13, keyId).executeUpdate();
        em.createNativeQuery("update access_log_chain set last_no = ?1, last_hash = ?2 where node = ?3")
                .setParameter(1, no).setParameter(2, hash).setParameter(3, node).executeUpdate();
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
