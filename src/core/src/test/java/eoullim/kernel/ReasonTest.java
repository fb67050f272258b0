package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void the_key_names_room_and_reason() {
        assertEquals("reason.kernel.BUSY", KernelReason.BUSY.key());
    }

    @Test
    void a_refusal_beside_a_field_is_the_same_refusal() {
        Rejected beside = new Rejected(KernelReason.OUT_OF_RANGE, 3).at("capacity");
        assertSame(KernelReason.OUT_OF_RANGE, beside.reason());
        assertEquals(List.of(3), beside.details());
        assertEquals(Optional.of("capacity"), beside.field());
    }
}
