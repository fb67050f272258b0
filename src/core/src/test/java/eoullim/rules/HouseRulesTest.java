package eoullim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import eoullim.wrong.attendance.SheetManager;
import eoullim.wrong.catalogue.SearchThatSendsMail;
import eoullim.wrong.completion.GraduationReason;
import eoullim.wrong.completion.Judgement;
import eoullim.wrong.courses.CourseNotice;
import eoullim.wrong.courses.CoursePageModel;
import eoullim.wrong.courses.OpenCourse;
import eoullim.wrong.enrolment.LimitPolicy;
import eoullim.wrong.enrolment.NightlySweep;
import eoullim.wrong.enrolment.OpenOffice;
import eoullim.wrong.enrolment.UnguardedDesk;
import eoullim.wrong.gossip.Rumour;
import eoullim.wrong.messages.CallingMessenger;
import eoullim.wrong.places.DistrictWithCourses;
import eoullim.wrong.surveys.Campaign;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as its picture says, and every rule really guards: each has a class that breaks it. */
class HouseRulesTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of("rooms", House.every_room_is_in_the_picture, Rumour.class),
                Arguments.of("arrows", House.arrows_run_down, DistrictWithCourses.class),
                Arguments.of("the roof", House.arrows_run_down, SearchThatSendsMail.class),
                Arguments.of("messages only listen", House.arrows_run_down, CallingMessenger.class),
                Arguments.of("no pages in the core", House.the_core_knows_no_pages, CoursePageModel.class),
                Arguments.of("entities stay in their room", House.entities_stay_in_their_room, OpenCourse.class),
                Arguments.of("no setters", House.entities_have_no_setters, OpenCourse.class),
                Arguments.of("entities inject nothing", House.entities_are_given_what_they_need, OpenCourse.class),
                Arguments.of("lazy", House.entities_are_lazy, OpenCourse.class),
                Arguments.of("enums by name", House.enums_are_stored_by_name, OpenCourse.class),
                Arguments.of("values and policies are pure", House.values_and_policies_are_pure, LimitPolicy.class),
                Arguments.of("records carry no entities", House.records_carry_no_entities, CourseNotice.class),
                Arguments.of("reasons", House.reasons_are_enums_of_their_room, GraduationReason.class),
                Arguments.of("stateless desks", House.desks_are_stateless, UnguardedDesk.class),
                Arguments.of("roles", House.session_beans_name_their_roles, OpenOffice.class),
                Arguments.of("public or private", House.business_methods_are_public, OpenOffice.class),
                Arguments.of("no entity passes a desk", House.desks_keep_entities_inside, OpenOffice.class),
                Arguments.of("no calls to neighbours", House.desks_do_not_call_their_neighbours, OpenOffice.class),
                Arguments.of("jobs", House.jobs_are_singletons, NightlySweep.class),
                Arguments.of("the time", House.only_the_kernel_asks_the_time, Judgement.class),
                Arguments.of("names", House.names_say_something, SheetManager.class),
                Arguments.of("the console", House.nobody_writes_to_the_console, Campaign.class));
    }

    static Stream<ArchRule> distinctRules() {
        return rules().map(row -> (ArchRule) row.get()[1]).distinct();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("distinctRules")
    void the_house_keeps_the_rule(ArchRule rule) {
        rule.check(House.CORE);
    }

    @ParameterizedTest(name = "{0}: caught in {2}")
    @MethodSource("rules")
    void the_rule_catches_its_wrong_twin(String name, ArchRule rule, Class<?> twin) {
        var wrong = new ClassFileImporter().importClasses(twin);
        AssertionError caught = assertThrows(AssertionError.class, () -> rule.check(wrong));
        assertTrue(caught.getMessage().contains(twin.getSimpleName()), caught.getMessage());
    }

    @Test
    void every_floor_stands_on_lower_ones() {
        Map<String, Floors.Room> rooms = Floors.all();
        List<String> upwards = rooms.values().stream().flatMap(room -> room.mayUse().stream()
                .filter(used -> !rooms.containsKey(used) || rooms.get(used).floor() >= room.floor()).map(used -> room.name() + " uses " + used)).toList();
        assertEquals(List.of(), upwards);
    }

    @Test
    void rooms_of_the_roof_use_no_other_room_of_the_roof() {
        Map<String, Floors.Room> rooms = Floors.all();
        assertEquals(List.of(), rooms.values().stream().filter(Floors.Room::roof)
                .filter(room -> room.mayUse().stream().anyMatch(used -> rooms.get(used).roof())).map(Floors.Room::name).toList());
    }

    @Test
    void the_picture_of_the_project_shows_the_same_table() throws IOException {
        String picture = Files.readString(Path.of("..", "README.md"));
        String table = picture.lines().filter(line -> line.startsWith("| floor |") || line.matches("\\| \\d+( roof)? \\| .*"))
                .collect(Collectors.joining("\n"));
        String rules = Floors.TABLE.lines().filter(line -> !line.startsWith("|---")).collect(Collectors.joining("\n"));
        assertEquals(rules, table);
    }

    /** A word of the glossary that the code does not say, or says otherwise, is found here. */
    @Test
    void every_word_of_the_glossary_is_said_by_the_code() throws IOException {
        Map<String, JavaClass> types = House.CORE.stream().filter(type -> !type.isNestedClass())
                .collect(Collectors.toMap(JavaClass::getSimpleName, type -> type, (one, other) -> one));
        Matcher word = Pattern.compile("`([A-Z]\\w+)(?:\\.([A-Z_]+))?`").matcher(glossary());
        List<String> unsaid = new ArrayList<>();
        int words = 0;
        while (word.find()) {
            words++;
            JavaClass type = types.get(word.group(1));
            if (type == null || word.group(2) != null && type.tryGetField(word.group(2)).isEmpty()) {
                unsaid.add(word.group());
            }
        }
        assertEquals(List.of(), unsaid);
        assertTrue(words > 40, "the glossary was not found");
    }

    private static String glossary() throws IOException {
        return Files.readString(Path.of("..", "README.md")).split("## 낱말", 2)[1];
    }
}
