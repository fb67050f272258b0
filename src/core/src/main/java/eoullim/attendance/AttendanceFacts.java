package eoullim.attendance;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** All facts ever said. */
interface AttendanceFacts {

    EntityManager entityManager();

    @HQL("select f from AttendanceFact f where f.sessionCode in :sessionCodes order by f.id")
    List<AttendanceFact> ofSessions(Collection<String> sessionCodes);

    @HQL("select f from AttendanceFact f where f.sessionCode = :sessionCode and f.applicationNumber = :applicationNumber order by f.id")
    List<AttendanceFact> of(String sessionCode, String applicationNumber);

    @HQL("select f from AttendanceFact f where f.applicationNumber = :applicationNumber order by f.id")
    List<AttendanceFact> ofLearner(String applicationNumber);

    @HQL("select count(f) from AttendanceFact f")
    long count();

    default void append(AttendanceFact fact) {
        entityManager().persist(fact);
    }
}
