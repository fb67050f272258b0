package eoullim.kernel;

import jakarta.inject.Inject;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import java.time.Instant;

class AuditTrail {

    @Inject
    private Clock clock;

    @PrePersist
    void created(Audited row) {
        Instant now = clock.glance();
        String by = Principals.current();
        row.createdAt = now;
        row.createdBy = by;
        row.changedAt = now;
        row.changedBy = by;
    }

    @PreUpdate
    void changed(Audited row) {
        row.changedAt = clock.glance();
        row.changedBy = Principals.current();
    }
}
