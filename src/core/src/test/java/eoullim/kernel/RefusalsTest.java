package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    private final Refusals wrong = new Refusals();

    @Test
    void nothingNotedIsNothingTold() {
        wrong.when(false, "name", KernelReason.OUT_OF_RANGE);
        assertDoesNotThrow(wrong::tell);
    }

    @Test
    void everythingNotedIsToldAtOnceInOrder() {
        wrong.when(true, "name", KernelReason.OUT_OF_RANGE, 3);
        assertNull(wrong.take(() -> {
            Refusals deeper = new Refusals();
            deeper.when(true, "age", KernelReason.OUT_OF_RANGE);
            deeper.when(true, "day", KernelReason.CHANGED_MEANWHILE);
            deeper.tell();
            return "never";
        }));
        Rejected told = assertThrows(Rejected.class, wrong::tell);
        assertEquals(List.of(Optional.of("name"), Optional.of("age"), Optional.of("day")), told.all().stream().map(Rejected::field).toList());
        assertEquals(List.of(3), told.details());
    }
}
