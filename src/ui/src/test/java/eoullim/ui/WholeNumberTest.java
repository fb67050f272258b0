package eoullim.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WholeNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"20000;20000", "20,000;20000", " 20,000원 ;20000", "₩ 5,000;5000", "0;0"})
    void readsWhatPeopleWrite(String typed, long won) {
        assertEquals(won, WholeNumber.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1만원", "8만", "12.5", "-3", "2,00", "1e3", "스무 명", "9999999999999999"})
    void saysWhatItDoesNotUnderstand(String typed) {
        assertThrows(ConverterException.class, () -> WholeNumber.read(typed));
    }
}
