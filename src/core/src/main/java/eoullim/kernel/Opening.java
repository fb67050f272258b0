package eoullim.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Opens the city once per start; a database lock keeps two nodes from loading at the same time. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

    private static final Logger LOG = Logger.getLogger(Opening.class);
    private static final int WAIT_SECONDS = 600;

    @Resource(lookup = "java:jboss/datasources/EoullimDS")
    private DataSource database;
    @Inject
    private Event<CityOpens> opens;
    @Inject
    private Event<DemoCityLoads> demo;
    @Inject
    private Clock clock;

    @PostConstruct
    void open() {
        try (Connection lock = database.getConnection()) {
            call(lock, "select get_lock('eoullim.opening', " + WAIT_SECONDS + ")");
            try {
                opens.fire(new CityOpens());
                if (Deployment.isDemo() && call(lock, "select count(*) from citizen") == 0) {
                    LOG.info("demo city: loading invented people and courses");
                    demo.fire(new DemoCityLoads(clock.today()));
                    LOG.info("demo city: ready");
                }
            } finally {
                call(lock, "select release_lock('eoullim.opening')");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the city could not be opened: the database does not answer", e);
        }
    }

    private static long call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql); ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
