package eoullim.people;

import java.time.Instant;

/** How an account stands at a moment; follows from what the account keeps. */
public enum AccountState {
    /** 사용 중: signs in with a password. */
    ACTIVE,
    /** 설정 대기: nobody has set a password yet. */
    WAITING,
    /** 잠김: rests after too many wrong passwords. */
    LOCKED,
    /** 사용 중지: signs in no more. */
    CLOSED;

    static AccountState of(Account account, Instant now) {
        if (!account.isActive()) {
            return CLOSED;
        }
        if (account.isLocked(now)) {
            return LOCKED;
        }
        return account.passwordHash() == null ? WAITING : ACTIVE;
    }
}
