package eoullim.it.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Gives each browser test its visitor, sends them home afterwards and keeps a picture of what they saw when a test failed. */
class Visitors implements ParameterResolver, TestExecutionExceptionHandler {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Visitors.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(HERE).computeIfAbsent(Visitor.class, any -> Visitor.atDesk(), Visitor.class);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext test, Throwable failure) throws Throwable {
        Visitor visitor = test.getStore(HERE).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            System.out.println("what the visitor saw: " + visitor.picture("failed-" + test.getRequiredTestClass().getSimpleName() + "-" + test.getRequiredTestMethod().getName()));
        }
        throw failure;
    }
}
