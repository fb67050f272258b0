package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Rejected;
import eoullim.people.CitizenCard;
import eoullim.people.Citizens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * People who apply together. Nobody is applied for without having agreed: who comes along makes a code for the course and gives it to
 * the one who presses.
 */
@ApplicationScoped
public class Parties {

    /** How long a code holds: long enough to be told on the telephone, too short to be forgotten somewhere. */
    static final Duration LIFE = Duration.ofHours(24);
    private static final int DIGITS = 8;

    private final SecureRandom chance = new SecureRandom();

    @Inject
    private Database database;
    @Inject
    private Citizens citizens;
    @Inject
    private Clock clock;

    /** A new code of this person for this course; an earlier one no longer holds. */
    @Transactional(TxType.REQUIRED)
    public PartyCode invite(String course, String citizen) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < DIGITS; i++) {
            code.append(chance.nextInt(10));
        }
        Instant now = clock.now();
        Instant until = now.plus(LIFE);
        database.call(sql -> {
            sql.run("delete from party_invitation where citizen_number = ? and course_code = ?", citizen, course);
            return sql.run("insert into party_invitation (code, course_code, citizen_number, made_at, holds_until) values (?, ?, ?, ?, ?)",
                    code.toString(), course, citizen, now, until);
        });
        return new PartyCode(code.toString(), until);
    }

    /** @throws Rejected with COMPANION_CODE or PARTY_TOO_LARGE */
    List<CitizenCard> companions(CourseFacts course, String citizen, List<String> codes) {
        int most = database.call(sql -> new Ledger(sql).terms(course.code())).partyMost();
        if (codes.size() + 1 > most) {
            throw new Rejected(EnrolmentReason.PARTY_TOO_LARGE, most).at("companion");
        }
        List<CitizenCard> people = new ArrayList<>();
        for (String code : codes) {
            String number = database.call(sql -> sql.one("select citizen_number from party_invitation where code = ? and course_code = ? and used_at is null "
                    + "and holds_until > ?", row -> row.text(1), code, course.code(), clock.now())).orElse(null);
            CitizenCard person = number == null || number.equals(citizen) ? null : citizens.find(number).orElse(null);
            if (person == null) {
                throw new Rejected(EnrolmentReason.COMPANION_CODE).at("companion");
            }
            people.add(person);
        }
        return people;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void used(List<String> codes) {
        database.call(sql -> {
            for (String code : codes) {
                sql.run("update party_invitation set used_at = ? where code = ?", clock.now(), code);
            }
            return null;
        });
    }
}
