package eoullim.kernel;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Says who of several servers does a job. The database's clock decides; a server that dies holds nothing for ever. */
@Stateless
@PermitAll
public class Leases {

    @Inject
    private Database database;

    /** Whether this caller has the job from now on for that long; nobody else gets it in that time. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean take(String job, Duration length) {
        return database.call(sql -> {
            // Locks the row for itself at once: an insert that is merely ignored shares it, and two who then want it for themselves deadlock.
            sql.run("insert into job_lease (name, owner, until) values (?, '', '2000-01-01') on duplicate key update owner = owner", job);
            return sql.run("update job_lease set owner = ?, until = utc_timestamp(6) + interval ? second where name = ? and until <= utc_timestamp(6)",
                    Deployment.node(), length.toSeconds(), job);
        }) == 1;
    }
}
