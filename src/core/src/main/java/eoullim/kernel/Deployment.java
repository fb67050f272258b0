package eoullim.kernel;

/** What kind of installation this is, as the server was started. */
public final class Deployment {

    private Deployment() {
    }

    /** Started by the test run: test pages answer, the clock may be moved. */
    public static boolean isTest() {
        return Boolean.getBoolean("eoullim.test");
    }

    /** Carries invented people; every page says so. */
    public static boolean isDemo() {
        return Boolean.getBoolean("eoullim.demo");
    }

    /** Names this node in logs. */
    public static String node() {
        return System.getProperty("jboss.tx.node.id", System.getProperty("jboss.node.name", "node-1"));
    }
}
