package eoullim.people;

import eoullim.kernel.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A role given to an account, for one institution or for the whole city. It ends by being revoked and is kept for three years. */
@Entity
class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, updatable = false, length = 12)
    private String accountNumber;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 20)
    private Role role;
    @Column(updatable = false, length = 20)
    private String institutionCode;
    @Column(nullable = false, updatable = false)
    private Instant grantedAt;
    @Column(nullable = false, updatable = false, length = 20)
    private String grantedBy;
    private Instant revokedAt;
    @Column(length = 20)
    private String revokedBy;

    protected RoleGrant() {
    }

    static RoleGrant give(String account, Role role, String institution, Instant at, String by) {
        RoleGrant grant = new RoleGrant();
        grant.accountNumber = account;
        grant.role = role;
        grant.institutionCode = institution;
        grant.grantedAt = at;
        grant.grantedBy = by;
        return grant;
    }

    void revoke(Instant at, String by) {
        if (revokedAt == null) {
            revokedAt = at;
            revokedBy = by;
        }
    }

    Grant card() {
        return new Grant(role, institutionCode);
    }

    boolean holds() {
        return revokedAt == null;
    }

    GrantedRole line(Workplace reach, boolean mayRevoke) {
        return new GrantedRole(id, role, reach, grantedAt, grantedBy, revokedAt, revokedBy, mayRevoke);
    }

    long id() {
        return id;
    }

    Role role() {
        return role;
    }

    String accountNumber() {
        return accountNumber;
    }
}
