package eoullim.attendance;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The sheets, one a class session; a sheet begins to exist when somebody first writes on it. */
@Dependent
class AttendanceSheets {

    @Inject
    private EntityManager em;

    /** The sheet, locked until the transaction ends: marking and closing never cross. */
    AttendanceSheet locked(String sessionCode) {
        em.createNativeQuery("insert ignore into attendance_sheet (session_code, version) values (?1, 0)")
                .setParameter(1, sessionCode).executeUpdate();
        return em.find(AttendanceSheet.class, sessionCode, LockModeType.PESSIMISTIC_WRITE);
    }

    boolean isClosed(String sessionCode) {
        AttendanceSheet sheet = em.find(AttendanceSheet.class, sessionCode);
        return sheet != null && sheet.isClosed();
    }

    Set<String> closed(Collection<String> sessionCodes) {
        return new HashSet<>(em.createQuery("select s.sessionCode from AttendanceSheet s where s.sessionCode in :codes "
                + "and s.closedAt is not null", String.class).setParameter("codes", sessionCodes).getResultList());
    }

    void put(AttendanceSheet sheet) {
        em.persist(sheet);
    }
}
