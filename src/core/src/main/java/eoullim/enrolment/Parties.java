package eoullim.enrolment;

import eoullim.courses.CourseFacts;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.Rejected;
import eoullim.people.Callers;
import eoullim.people.Children;
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
    private Children children;
    @Inject
    private Callers callers;
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

    /**
     * Everybody who is to learn, in the order: who presses, children, companions.
     *
     * @param most people who may apply together for this course
     * @throws Rejected with PARTY_TOO_LARGE, NOBODY_LEARNS or COMPANION_CODE
     */
    List<CitizenCard> people(CourseFacts course, int most, CitizenCard me, Learners learners) {
        if (learners.count() > most) {
            throw new Rejected(EnrolmentReason.PARTY_TOO_LARGE, most).at("companion");
        }
        List<CitizenCard> people = new ArrayList<>();
        if (learners.self()) {
            people.add(me);
        }
        for (String child : learners.children()) {
            if (!children.isGuardian(me.number(), child)) {
                callers.refuse("citizen", child);
            }
            people.add(citizens.find(child).orElseThrow());
        }
        if (people.isEmpty()) {
            throw new Rejected(EnrolmentReason.NOBODY_LEARNS).at("learners");
        }
        learners.codes().forEach(code -> people.add(companion(course, me.number(), code)));
        return people;
    }

    private CitizenCard companion(CourseFacts course, String citizen, String code) {
        String number = database.call(sql -> sql.one("select citizen_number from party_invitation where code = ? and course_code = ? and used_at is null "
                + "and holds_until > ?", row -> row.text(1), code, course.code(), clock.now())).orElse(null);
        CitizenCard person = number == null || number.equals(citizen) ? null : citizens.find(number).orElse(null);
        if (person == null) {
            throw new Rejected(EnrolmentReason.COMPANION_CODE).at("companion");
        }
        return person;
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
