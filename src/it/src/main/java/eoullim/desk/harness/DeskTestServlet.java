package eoullim.desk.harness;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** GET lists the test classes inside this archive, POST runs one of them by JUnit as it is, on this very server. */
@WebServlet("/run")
public class DeskTestServlet extends HttpServlet {

    private static final String CLASSES = "/WEB-INF/classes/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> found = new TreeSet<>();
        collect(CLASSES, found);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(String.join("\n", found));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        LauncherDiscoveryRequest wanted = LauncherDiscoveryRequestBuilder.request().selectors(selectClass(request.getParameter("class"))).build();
        Record record = new Record();
        LauncherFactory.create().execute(wanted, record);
        response.setContentType("application/octet-stream");
        try (ObjectOutputStream out = new ObjectOutputStream(response.getOutputStream())) {
            out.writeObject(record.outcomes);
        }
    }

    private void collect(String folder, Set<String> found) {
        Set<String> entries = getServletContext().getResourcePaths(folder);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            if (entry.endsWith("/")) {
                collect(entry, found);
            } else if (entry.endsWith("Test.class")) {
                found.add(entry.substring(CLASSES.length(), entry.length() - ".class".length()).replace('/', '.'));
            }
        }
    }

    /** Every test that ran, and every container (a class's own set-up) that failed. */
    private static final class Record implements TestExecutionListener {

        private final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());
        private TestPlan plan;

        @Override
        public void testPlanExecutionStarted(TestPlan started) {
            plan = started;
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() || result.getThrowable().isPresent()) {
                outcomes.add(new Outcome(path(test), Outcome.Failure.of(result.getThrowable().orElse(null))));
            }
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            outcomes.add(new Outcome(path(test), Outcome.Failure.of(new AssertionError("skipped: " + reason))));
        }

        private List<String> path(TestIdentifier test) {
            LinkedList<String> path = new LinkedList<>();
            TestIdentifier here = test;
            // Down to the class, without the engine above it.
            while (here != null && plan.getParent(here).isPresent()) {
                path.addFirst(here.getDisplayName());
                here = plan.getParent(here).get();
            }
            if (path.size() > 1) {
                path.removeFirst();
            }
            return List.copyOf(path);
        }
    }
}
