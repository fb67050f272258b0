package eoullim.records;

import eoullim.certificates.CertificateStatus;
import eoullim.courses.CourseStatus;
import eoullim.enrolment.ApplicationStatus;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads a citizen's courses together with what became of them. */
@Dependent
class LearningRecords {

    private static final List<CourseStatus> HELD = List.of(CourseStatus.PUBLISHED, CourseStatus.FINISHED);

    @Inject
    private EntityManager em;

    List<RecordRow> of(String citizenNumber) {
        return em.createQuery("""
                        select new eoullim.records.RecordRow(a.number, k.code, k.title, i.nameKo, i.nameEn, k.timetable.startsOn,
                               k.timetable.endsOn, c.status, c.outcome, c.attendedMinutes, c.totalMinutes, p.number)
                          from Application a
                          join Course k on k.code = a.courseCode
                          join Institution i on i.code = k.institutionCode
                          left join Completion c on c.applicationNumber = a.number
                          left join Certificate p on p.applicationNumber = a.number and p.status = :good
                         where a.citizenNumber = :citizen and a.status = :enrolled and k.status in :held
                         order by k.timetable.endsOn desc, k.code""", RecordRow.class)
                .setParameter("good", CertificateStatus.VALID).setParameter("citizen", citizenNumber)
                .setParameter("enrolled", ApplicationStatus.ENROLLED).setParameter("held", HELD).getResultList();
    }
}
