package eoullim.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest(name = "{0} is shown as {1}")
    @CsvSource({"김하늘,김○늘", "김솔,김○", "남궁하늘,남○○늘", "김,○", "An,A○", "Olga Kim,O○○○ ○○m", " 김하늘 ,김○늘"})
    void a_name_in_a_list_is_half_a_name(String name, String shown) {
        assertEquals(shown, Names.masked(name));
    }

    @ParameterizedTest
    @CsvSource({"𠀀𠀁𠀂,𠀀○𠀂"})
    void rare_letters_are_one_letter_each(String name, String shown) {
        assertEquals(shown, Names.masked(name));
    }
}
