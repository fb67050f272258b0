package eoullim.kernel;

import jakarta.ejb.EJBContext;
import javax.naming.InitialContext;
import javax.naming.NamingException;

/** The account number of whoever called the use case that runs now. */
public final class Principals {

    /** What stands in place of an account number when the city itself acts: jobs, installation, visitors. */
    public static final String NOBODY = "system";

    private Principals() {
    }

    public static String current() {
        try {
            EJBContext context = (EJBContext) new InitialContext().lookup("java:comp/EJBContext");
            String name = context.getCallerPrincipal().getName();
            return "anonymous".equals(name) ? NOBODY : name;
        } catch (NamingException | IllegalStateException outsideOfAnyUseCase) {
            return NOBODY;
        }
    }
}
