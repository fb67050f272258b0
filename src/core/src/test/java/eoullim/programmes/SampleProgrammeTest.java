package eoullim.programmes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SampleProgrammeTest {

    private final List<SampleProgramme> samples = SampleProgramme.all();

    @Test
    void every_design_can_be_read() {
        assertEquals(63, samples.size());
        samples.forEach(sample -> assertTrue(sample.design().outline().title().length() > 3));
    }

    @Test
    void what_was_handed_in_is_complete() {
        samples.stream().filter(sample -> sample.status() != ProgrammeStatus.DRAFT)
                .forEach(sample -> assertEquals(List.of(), sample.design().missing(), sample.design().outline().title()));
        samples.stream().flatMap(sample -> sample.before().stream())
                .forEach(first -> assertEquals(List.of(), first.missing(), first.outline().title()));
    }

    @Test
    void every_field_of_the_classification_has_a_design() {
        assertEquals(List.of(ProgrammeField.values()), samples.stream().map(sample -> sample.design().outline().field())
                .distinct().sorted().collect(Collectors.toList()));
    }

    @Test
    void whoever_was_sent_back_has_changed_something() {
        List<SampleProgramme> returned = samples.stream().filter(sample -> sample.comment().isPresent()).toList();
        assertEquals(3, returned.size());
        returned.forEach(sample -> assertTrue(Comparison.of(1, sample.before().orElseThrow(), 2, sample.design()).differences() > 0));
    }
}
