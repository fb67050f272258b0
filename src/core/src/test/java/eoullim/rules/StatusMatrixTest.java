package eoullim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Walks every pair of every status machine and compares it with {@code rules/status-matrix.txt}, so that a change of a machine is
 * a change somebody sees. Machines are found, not listed: none is forgotten.
 */
class StatusMatrixTest {

    private static final Path WRITTEN = Path.of("src", "test", "resources", "rules", "status-matrix.txt");

    static Stream<Class<?>> machines() {
        return House.CORE.stream().filter(JavaClass::isEnum).filter(type -> machine(type) != null)
                .sorted((a, b) -> a.getName().compareTo(b.getName())).map(JavaClass::reflect);
    }

    private static JavaMethod machine(JavaClass type) {
        return type.tryGetMethod("canBecome", type.getName()).orElse(null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void a_machine_goes_where_its_matrix_says(Class<?> machine) throws IOException {
        assertEquals(written().get(machine.getSimpleName()), drawn(machine),
                machine.getSimpleName() + " moved: if that is meant, write its block into " + WRITTEN);
    }

    @Test
    void the_matrix_names_no_machine_that_is_gone() throws IOException {
        List<String> found = machines().map(Class::getSimpleName).sorted().toList();
        assertEquals(found, List.copyOf(written().keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("machines")
    void nothing_becomes_what_it_is(Class<?> machine) {
        for (Object state : machine.getEnumConstants()) {
            assertFalse(canBecome(machine, state, state), state + " becomes itself");
        }
    }

    /** {@code DRAFT -> PUBLISHED, CANCELLED}, one line a state; an end leads nowhere. */
    private static String drawn(Class<?> machine) {
        return Arrays.stream(machine.getEnumConstants()).map(from -> from + " -> " + Arrays.stream(machine.getEnumConstants())
                .filter(to -> canBecome(machine, from, to)).map(Object::toString).collect(Collectors.joining(", ")))
                .map(String::strip).collect(Collectors.joining("\n"));
    }

    private static boolean canBecome(Class<?> machine, Object from, Object to) {
        try {
            Method method = machine.getDeclaredMethod("canBecome", machine);
            method.setAccessible(true);
            return (boolean) method.invoke(from, to);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> blocks = new TreeMap<>();
        for (String block : Files.readString(WRITTEN).strip().split("\n\n+")) {
            String[] lines = block.split("\n", 2);
            if (!lines[0].startsWith("#")) {
                blocks.put(lines[0].strip(), lines[1].strip());
            }
        }
        return blocks;
    }
}
