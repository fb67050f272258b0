package eoullim.programmes;

import eoullim.approvals.ApprovalCases;
import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.DemoCityLoads;
import eoullim.kernel.Numbers;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Invented designs of the usual kinds, at every stage: most approved, one of them only in its second version, two waiting for the
 * approver, one sent back, two being written.
 */
@Stateless
@PermitAll
public class ProgrammesDemo {

    private static final String APPROVER = "S-0002";
    private static final String CITY_STAFF = "S-0001";
    private static final Map<String, String> STAFF = Map.of("HALL", "S-0003", "LIB-JUNGANG", "S-0004");

    @Inject
    private Designs designs;
    @Inject
    private ApprovalCases approvals;
    @Inject
    private Numbers numbers;
    @Inject
    private Database database;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(150) DemoCityLoads demo) {
        SplittableRandom chance = new SplittableRandom(150);
        List<SampleProgramme> samples = SampleProgramme.all();
        for (int i = 0; i < samples.size(); i++) {
            LocalDate begun = demo.today().minusDays(130 - i % 40 + chance.nextInt(5));
            load(samples.get(i), begun, demo.today());
        }
    }

    private void load(SampleProgramme sample, LocalDate begun, LocalDate today) {
        int year = today.getYear();
        Programme programme = Programme.draft("P-%d-%04d".formatted(year, numbers.next("programme-" + year)), sample.institution());
        ProgrammeVersion version = programme.firstVersion(sample.before().orElse(sample.design()));
        designs.add(programme);
        designs.add(version);
        String author = STAFF.getOrDefault(sample.institution(), CITY_STAFF);
        Instant firstWritten = at(begun, 10);
        Instant lastWritten = at(lately(sample, begun, today, 7), 13);
        if (sample.comment().isPresent()) {
            String number = submit(programme, version, null, author, at(lately(sample, begun, today, 12), 11));
            approvals.sendBack(number, APPROVER, at(lately(sample, begun, today, 9), 12), sample.comment().get());
            version = designs.current(programme);
            programme.write(version, sample.design());
        }
        if (sample.status() == ProgrammeStatus.SUBMITTED) {
            submit(programme, version, sample.note(), author, at(today.minusDays(sample.comment().isPresent() ? 2 : 6), 9));
        } else if (sample.status() == ProgrammeStatus.APPROVED) {
            String number = submit(programme, version, null, author, at(begun.plusDays(4), 15));
            approvals.approve(number, APPROVER, at(begun.plusDays(6), 10), null);
        }
        designs.flush();
        written(programme, 1, author, firstWritten);
        if (version.no() > 1) {
            written(programme, version.no(), author, lastWritten);
        }
    }

    /** What is still open was sent back lately; what is approved, long ago. */
    private static LocalDate lately(SampleProgramme sample, LocalDate begun, LocalDate today, int daysAgo) {
        return sample.status() == ProgrammeStatus.APPROVED ? begun.plusDays(3) : today.minusDays(daysAgo);
    }

    private String submit(Programme programme, ProgrammeVersion version, String note, String by, Instant at) {
        programme.submit(version);
        return approvals.request(ProgrammeOffice.subject(programme, version), note, by, at);
    }

    /** The audit columns say who loaded the demonstration; lists should say who is meant to have written the design. */
    private void written(Programme programme, int no, String by, Instant at) {
        database.call(sql -> sql.run("update programme_version set created_by = ?, created_at = ?, changed_by = ?, changed_at = ? "
                + "where programme_code = ? and no = ?", by, at, by, at, programme.code(), no));
    }

    private static Instant at(LocalDate day, int hour) {
        return Clock.at(day.atTime(hour, 20));
    }
}
