package eoullim.desk.harness;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.transaction.UserTransaction;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/** What a test inside the server reaches for: desks, transactions, plain SQL. */
public final class Desks {

    private Desks() {
    }

    /** The desk, office or bean itself, as a page would have it injected. */
    public static <T> T the(Class<T> type) {
        return CDI.current().select(type).get();
    }

    public static DataSource database() {
        return lookup("java:jboss/datasources/EoullimDS");
    }

    /** In one transaction; whatever is thrown rolls it back and comes out. */
    public static <T> T inTransaction(Callable<T> deed) throws Exception {
        UserTransaction transaction = lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            T answer = deed.call();
            transaction.commit();
            return answer;
        } catch (Throwable failed) {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
            throw failed;
        }
    }

    /** In one transaction that is rolled back whatever happens: the city stays as it was for the next test. */
    public static void undone(As.Deed deed) throws Exception {
        UserTransaction transaction = lookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            deed.run();
        } finally {
            transaction.rollback();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T lookup(String name) {
        try {
            return (T) new InitialContext().lookup(name);
        } catch (NamingException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
