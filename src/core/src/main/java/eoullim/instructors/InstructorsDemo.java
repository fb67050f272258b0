package eoullim.instructors;

import java.time.LocalDate;
import java.util.List;

import eoullim.kernel.DemoCityLoads;
import eoullim.kernel.Numbers;
import eoullim.kernel.SeedFile;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.apache.commons.csv.CSVRecord;

/**
 * Forty invented instructors. All but the last are appointed for the term around the day the demonstration was loaded; the last
 * one's appointment is over, so that a refusal can be seen.
 */
@Stateless
@PermitAll
public class InstructorsDemo {

    private static final int FIRST_CITIZEN = 1501;

    @Inject
    private Instructors instructors;
    @Inject
    private Numbers numbers;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(140) DemoCityLoads demo) {
        List<CSVRecord> rows = SeedFile.rows("demo/instructors.csv");
        for (int i = 0; i < rows.size(); i++) {
            CSVRecord row = rows.get(i);
            Instructor instructor = Instructor.invented("I-%04d".formatted(numbers.next("instructor")),
                    "C-%06d".formatted(FIRST_CITIZEN + i), row.get("speciality"), row.get("introduction"), row.get("home"));
            instructors.add(instructor);
            appoint(instructor, i, rows.size(), demo.today());
        }
    }

    private void appoint(Instructor instructor, int i, int all, LocalDate today) {
        LocalDate from = i == all - 1 ? today.minusMonths(13) : today.minusDays(150 + i % 5 * 14L);
        instructors.add(instructor.appoint(i % 8 == 7 ? AppointmentBasis.INVITED : AppointmentBasis.OPEN_RECRUITMENT,
                from, from.plusYears(1).minusDays(1), List.of()));
        if (i % 3 == 0) {
            instructors.add(instructor.appoint(AppointmentBasis.OPEN_RECRUITMENT, from.minusYears(1), from.minusDays(1), List.of()));
        }
    }
}
