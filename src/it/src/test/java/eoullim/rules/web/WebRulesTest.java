package eoullim.rules.web;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import eoullim.rules.House;
import eoullim.wrong.intranet.CourtyardInfo;
import eoullim.wrong.intranet.ImpatientPage;
import eoullim.wrong.portal.NamelessPage;
import eoullim.wrong.portal.NeighbourPage;
import eoullim.wrong.portal.PryingPage;
import jakarta.ejb.Stateless;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the two sites and their common parts may see of the city, tried on all their classes and on a wrong twin each. */
class WebRulesTest {

    private static final Path SRC = Path.of(System.getProperty("eoullim.root", "../..")).resolve("src");
    private static final List<String> MODULES = List.of("core", "ui", "portal", "intranet");
    private static final JavaClasses WEB = House.classesIn(MODULES.stream().map(module -> SRC.resolve(module).resolve("target/classes")).toArray(Path[]::new));

    private static final Set<String> WEB_MODULES = Set.of("ui", "portal", "intranet");
    /** Which site may use which: both use what they share, neither uses the other. */
    private static final Map<String, Set<String>> SEEN = Map.of("ui", Set.of("ui"), "portal", Set.of("portal", "ui"), "intranet", Set.of("intranet", "ui"));
    /** Of the kernel, beyond records and enums: facts about this installation and this request. */
    private static final Set<String> OPEN_KERNEL = Set.of("Outage", "Clock", "Deployment", "Correlation");

    static final ArchRule pages_see_desks_and_records_only = web("see of the city desks, offices, records, enums and refusals only", type -> use -> {
        String module = module(use);
        return WEB_MODULES.contains(module) || isOpen(use);
    });

    static final ArchRule the_sites_do_not_see_each_other = web("see nothing of the other site", type -> use -> {
        String other = module(use);
        return !WEB_MODULES.contains(other) || SEEN.get(module(type)).contains(other);
    });

    static final ArchRule pages_reach_no_database = web("reach no database and no transaction", type -> use ->
            Stream.of("jakarta.persistence", "java.sql", "javax.sql", "jakarta.transaction", "org.hibernate").noneMatch(use.getPackageName()::startsWith));

    static final ArchRule beans_of_pages_have_a_name = House.each("be named in their pages when they are called …Page", (type, say) -> {
        if (isWeb(type) && type.getSimpleName().endsWith("Page") && !type.isAnnotatedWith(Named.class)) {
            say.accept(type.getName() + " is no bean of a page");
        }
    });

    private static ArchRule web(String should, java.util.function.Function<JavaClass, java.util.function.Predicate<JavaClass>> may) {
        return House.each(should, (type, say) -> {
            if (isWeb(type)) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> !may.apply(type).test(use.getTargetClass().getBaseComponentType()))
                        .forEach(use -> say.accept(use.getDescription()));
            }
        });
    }

    private static boolean isWeb(JavaClass type) {
        return WEB_MODULES.contains(module(type));
    }

    /** {@code portal} of {@code eoullim.portal.apply} and of {@code eoullim.wrong.portal}; empty for what is not ours. */
    private static String module(JavaClass type) {
        String[] steps = type.getPackageName().split("\\.");
        if (!steps[0].equals("eoullim") || steps.length < 2) {
            return "";
        }
        return steps[1].equals("wrong") ? steps[2] : steps[1];
    }

    private static boolean isOpen(JavaClass used) {
        boolean ours = used.getPackageName().startsWith("eoullim.");
        boolean desk = used.isAnnotatedWith(Stateless.class) && used.getSimpleName().matches("\\w+(Desk|Office)");
        return !ours || desk || used.isRecord() || used.isEnum() || used.isInterface() || used.isAssignableTo(Throwable.class)
                || used.getPackageName().equals("eoullim.kernel") && OPEN_KERNEL.contains(used.getSimpleName());
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("desks and records", pages_see_desks_and_records_only, PryingPage.class),
                Arguments.of("two sites", the_sites_do_not_see_each_other, NeighbourPage.class),
                Arguments.of("no database", pages_reach_no_database, PryingPage.class),
                Arguments.of("named beans", beans_of_pages_have_a_name, NamelessPage.class),
                Arguments.of("the time", House.only_the_kernel_asks_the_time, ImpatientPage.class),
                Arguments.of("names", House.names_say_something, CourtyardInfo.class),
                Arguments.of("the console", House.nobody_writes_to_the_console, ImpatientPage.class));
    }

    @ParameterizedTest(name = "{0}: kept")
    @MethodSource("rules")
    void the_sites_keep_the_rule(String name, ArchRule rule, Class<?> twin) {
        rule.check(WEB);
    }

    @ParameterizedTest(name = "{0}: caught in {2}")
    @MethodSource("rules")
    void the_rule_catches_its_wrong_twin(String name, ArchRule rule, Class<?> twin) {
        AssertionError caught = assertThrows(AssertionError.class, () -> rule.check(new ClassFileImporter().importClasses(twin)));
        assertTrue(caught.getMessage().contains(twin.getSimpleName()), caught.getMessage());
    }

    @Test
    void every_module_was_looked_at() {
        for (String module : MODULES) {
            assertTrue(WEB.stream().anyMatch(type -> type.getPackageName().startsWith("eoullim.") && (module.equals("core")
                    ? type.getPackageName().equals("eoullim.kernel") : module(type).equals(module))), module);
        }
    }
}
