package eoullim.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** Who made a row and who changed it last, by account number. Filled when the row is written. */
@MappedSuperclass
@EntityListeners(AuditTrail.class)
public abstract class Audited {

    @Column(nullable = false, updatable = false)
    Instant createdAt;
    @Column(nullable = false, updatable = false, length = 20)
    String createdBy;
    @Column(nullable = false)
    Instant changedAt;
    @Column(nullable = false, length = 20)
    String changedBy;

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String changedBy() {
        return changedBy;
    }
}
