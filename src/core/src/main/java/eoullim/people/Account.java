package eoullim.people;

import eoullim.kernel.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/**
 * One person's way into one site. It is opened with a one-time code or by signing up, signs in with a password, rests for a
 * while after too many wrong ones, and is closed, never deleted: what it did stays in the logs under its number.
 */
@Entity
class Account extends Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 12)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false, length = 8)
    private Site site;
    @Column(nullable = false, length = 60)
    private String loginName;
    @Column(length = 300)
    private String passwordHash;
    @Column(nullable = false)
    private int failedCount;
    private Instant lockedUntil;
    @Column(length = 300)
    private String setupCodeHash;
    private Instant setupCodeUntil;
    private Instant credentialsSince;
    @Column(nullable = false)
    private boolean active;
    private Instant lastSignInAt;

    protected Account() {
    }

    static boolean isLoginName(String typed) {
        return typed.matches("[A-Za-z0-9][A-Za-z0-9.-]{3,29}");
    }

    static Account open(String number, Site site, String loginName) {
        if (!isLoginName(loginName)) {
            throw new IllegalArgumentException("sign-in name: " + loginName.length() + " characters or a strange one");
        }
        Account account = new Account();
        account.number = number;
        account.site = site;
        account.loginName = loginName;
        account.active = true;
        return account;
    }

    /** A new password: whoever came in with the one before has to come in again. */
    void choosePassword(String hash, Instant now) {
        passwordHash = hash;
        credentialsSince = now;
        setupCodeHash = null;
        setupCodeUntil = null;
        failedCount = 0;
        lockedUntil = null;
    }

    /** The same password, kept in today's way. */
    void keepAs(String hash) {
        passwordHash = hash;
    }

    void offerSetup(String codeHash, Instant until) {
        setupCodeHash = codeHash;
        setupCodeUntil = until;
    }

    /** The code's hash while it may still be used. */
    String setupCodeHash(Instant now) {
        return active && setupCodeUntil != null && now.isBefore(setupCodeUntil) ? setupCodeHash : null;
    }

    void failed(Instant now, int attempts, Duration rest) {
        failedCount++;
        if (failedCount >= attempts) {
            lockedUntil = now.plus(rest);
            failedCount = 0;
        }
    }

    void signedIn(Instant now) {
        failedCount = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    void release() {
        failedCount = 0;
        lockedUntil = null;
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Instant credentialsSince() {
        return credentialsSince;
    }

    Instant setupCodeUntil() {
        return setupCodeUntil;
    }

    Instant lastSignInAt() {
        return lastSignInAt;
    }

    Instant lockedUntil() {
        return lockedUntil;
    }

    boolean isActive() {
        return active;
    }

    String number() {
        return number;
    }

    String loginName() {
        return loginName;
    }

    String passwordHash() {
        return passwordHash;
    }
}
