package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhonesTest {

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({"01012345678,010-1234-5678", "010-1234-5678,010-1234-5678", "010 1234 5678,010-1234-5678", "0316785200,031-678-5200",
            "021234567,02-123-4567", "0212345678,02-1234-5678", "(031) 678-5200,031-678-5200"})
    void however_it_is_typed_it_is_kept_alike(String typed, String kept) {
        assertEquals(Optional.of(kept), Phones.normal(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1588-1234", "12345", "0101234567890", "전화 없음"})
    void what_is_no_number_is_none(String typed) {
        assertEquals(Optional.empty(), Phones.normal(typed));
        assertEquals(Optional.empty(), Phones.normal(null));
    }

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"010-1234-5678,010-••••-5678", "02-123-4567,02-•••-4567", "5678,••••"})
    void the_middle_is_hidden(String phone, String shown) {
        assertEquals(shown, Phones.masked(phone));
    }

    @Test
    void nobody_has_a_number_without_one() {
        assertTrue(Phones.masked(null).isEmpty());
    }
}
