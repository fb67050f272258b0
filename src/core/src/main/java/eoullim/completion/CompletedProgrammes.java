package eoullim.completion;

import eoullim.enrolment.Achievements;
import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the room below what people have completed. */
@ApplicationScoped
class CompletedProgrammes implements Achievements {

    @Inject
    private Database database;

    @Override
    public boolean hasCompleted(String citizenNumber, String programmeCode) {
        return database.call(sql -> sql.one("select 1 from completion d join course c on c.code = d.course_code where d.citizen_number = ? "
                + "and c.programme_code = ? and d.outcome = 'COMPLETED' and d.status in ('FINAL', 'REVISED') limit 1",
                row -> row.number(1), citizenNumber, programmeCode)).isPresent();
    }
}
