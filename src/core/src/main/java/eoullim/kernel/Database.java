package eoullim.kernel;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain SQL inside the running transaction: the connection joins it and is given back at once. */
@ApplicationScoped
public class Database {

    @Resource(lookup = "java:jboss/datasources/EoullimDS")
    private DataSource source;

    /** What is done with the connection. */
    public interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    /** @throws DatabaseFailed when the database refuses; {@link Retry} knows which of these pass */
    public <T> T call(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.with(new Sql(connection));
        } catch (SQLException e) {
            throw new DatabaseFailed(e);
        }
    }

    /** A failure of the database; the container rolls the transaction back. */
    public static class DatabaseFailed extends RuntimeException {
        DatabaseFailed(SQLException cause) {
            super(cause);
        }
    }
}
