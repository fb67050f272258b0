package eoullim.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import eoullim.kernel.Reason;
import eoullim.rules.Bundles.Bundle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a reader may be told has words, in every language, and words that a reader understands. */
class ReasonTextTest {

    private static final int LONGEST = 400;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)[^}]*}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("\\bt\\['([\\w.-]+)'\\]|\\bt\\.of\\('([\\w.-]+)'[,)]");
    /** Enums that no page shows. */
    private static final Set<String> UNSHOWN = Set.of("Site", "UnitKind", "Purpose");

    /** Bundles whose keys others give: Faces, and the kinds of what the outbox carries. */
    private static final Set<String> FOREIGN_KEYS = Set.of("faces", "mail");

    static Stream<Class<?>> reasons() {
        return House.CORE.stream().filter(type -> type.isEnum() && type.isAssignableTo(Reason.class))
                .sorted((a, b) -> a.getName().compareTo(b.getName())).map(JavaClass::reflect);
    }

    /** Enums that other rooms and pages see. The search has words of its own beside its page, as long as nobody else speaks of them. */
    static Stream<Class<?>> shown() {
        return House.CORE.stream().filter(type -> type.isEnum() && !type.isNestedClass() && !type.isAssignableTo(Reason.class)
                        && type.getModifiers().contains(JavaModifier.PUBLIC) && !UNSHOWN.contains(type.getSimpleName()))
                .filter(type -> !Floors.name(type).equals("catalogue") || Bundles.in("ko").containsKey("core/status-" + type.getSimpleName()))
                .sorted((a, b) -> a.getName().compareTo(b.getName())).map(JavaClass::reflect);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reasons")
    void every_reason_has_a_text(Class<?> reasons) {
        List<String> keys = Arrays.stream(reasons.getEnumConstants()).map(reason -> ((Reason) reason).key()).toList();
        String bundle = "core/reason-" + keys.get(0).split("\\.")[1];
        assertEquals(Set.copyOf(keys), keysOf(bundle, "ko"), "Korean reasons of " + reasons.getSimpleName());
        assertEquals(Set.copyOf(keys), keysOf(bundle, "en"), "English reasons of " + reasons.getSimpleName());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    void every_state_shown_has_a_word(Class<?> states) {
        Set<String> keys = Arrays.stream(states.getEnumConstants())
                .map(state -> "status." + states.getSimpleName() + "." + ((Enum<?>) state).name()).collect(Collectors.toSet());
        for (String language : List.of("ko", "en")) {
            Set<String> said = keysOf("core/status-" + states.getSimpleName(), language);
            assertTrue(said.containsAll(keys), () -> language + " lacks " + minus(keys, said));
        }
    }

    private static Set<String> keysOf(String bundle, String language) {
        Bundle found = Bundles.in(language).get(bundle);
        return found == null ? Set.of() : found.texts().keySet();
    }

    private static Set<String> minus(Set<String> wanted, Set<String> said) {
        return wanted.stream().filter(key -> !said.contains(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void both_languages_say_the_same_things() {
        Map<String, Bundle> korean = Bundles.in("ko");
        Map<String, Bundle> english = Bundles.in("en");
        List<String> faults = new ArrayList<>();
        Stream.concat(korean.keySet().stream(), english.keySet().stream()).distinct().sorted().forEach(name -> {
            Set<String> ko = keysOf(name, "ko");
            Set<String> en = keysOf(name, "en");
            minus(ko, en).forEach(key -> faults.add(name + "_en lacks " + key));
            minus(en, ko).forEach(key -> faults.add(name + "_ko lacks " + key));
        });
        assertEquals(List.of(), faults);
    }

    @Test
    void both_languages_fill_the_same_places() {
        Map<String, String> english = Bundles.texts("en");
        List<String> faults = Bundles.texts("ko").entrySet().stream()
                .filter(text -> english.containsKey(text.getKey()) && !places(text.getValue()).equals(places(english.get(text.getKey()))))
                .map(text -> text.getKey() + " fills " + places(text.getValue()) + " in Korean, " + places(english.get(text.getKey())) + " in English").toList();
        assertEquals(List.of(), faults);
    }

    @Test
    void places_are_told_apart() {
        assertEquals(Set.of("0", "name"), places("{0|을를} {name}에게 {0,number}"));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = PLACE.matcher(text);
        while (place.find()) {
            places.add(place.group(1));
        }
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void texts_are_short_said_once_and_in_their_language(String language) {
        List<String> faults = new ArrayList<>();
        Bundles.in(language, faults::add).values().forEach(bundle -> bundle.texts().forEach((key, text) -> {
            // Where English has no word in a place of Korean's order, it says nothing there.
            if (text.isBlank() && language.equals("ko")) {
                faults.add(bundle + " says nothing for " + key);
            }
            if (text.length() > LONGEST) {
                faults.add(bundle + " says too much for " + key + ": " + text.length());
            }
            if (language.equals("en") && HANGUL.matcher(text).find() && !key.endsWith(".korean") && !isQuotation(text)) {
                faults.add(bundle + " speaks Korean for " + key + ": " + text);
            }
            String first = bundle.name().replace('-', '.');
            if (!key.startsWith(first + ".") && !key.equals(first) && !FOREIGN_KEYS.contains(bundle.name())) {
                faults.add(bundle + " has " + key + ", which the sites look for elsewhere");
            }
        }));
        assertEquals(List.of(), faults);
    }

    /** English may name a Korean term or file in brackets or quotes. */
    private static boolean isQuotation(String text) {
        return !HANGUL.matcher(text.replaceAll("\\([^)]*\\)|“[^”]*”|\"[^\"]*\"|‘[^’]*’", "")).find();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void pages_name_no_text_that_nobody_wrote(String language) {
        Map<String, String> texts = Bundles.texts(language);
        List<String> faults = new ArrayList<>();
        Tree.written(".xhtml").forEach(page -> {
            Matcher key = KEY_IN_PAGE.matcher(page.text());
            while (key.find()) {
                String named = key.group(1) == null ? key.group(2) : key.group(1);
                if (!named.endsWith(".") && !texts.containsKey(named)) {
                    faults.add(Tree.SRC.relativize(page.path()) + " says " + named);
                }
            }
        });
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void every_group_of_settings_has_a_name(String language) {
        Set<String> groups = new TreeSet<>();
        Tree.written(".sql").forEach(step -> {
            Matcher insert = Pattern.compile("(?s)insert (?:ignore )?into setting \\(.*?;").matcher(step.text());
            while (insert.find()) {
                Matcher name = Pattern.compile("\\('([a-z]+)\\.[a-z_]+',").matcher(insert.group());
                while (name.find()) {
                    groups.add("citysettings.group." + name.group(1));
                }
            }
        });
        assertTrue(groups.size() > 5);
        assertEquals(Set.of(), minus(groups, Bundles.texts(language).keySet()));
    }

    @Test
    void a_word_that_a_citizen_would_stumble_over_is_found() {
        assertFalse(Jargon.in("수강신청서를 익일까지 기 제출한 귀하").isEmpty());
        assertEquals(List.of(), Jargon.in("다음 날까지 신청해 주세요."));
    }

    @Test
    void the_portal_speaks_as_citizens_do() {
        List<String> faults = new ArrayList<>();
        Bundles.in("ko").values().stream().filter(bundle -> bundle.module().equals("portal") || bundle.name().startsWith("reason-"))
                .forEach(bundle -> bundle.texts().forEach((key, text) ->
                        Jargon.in(text).forEach(found -> faults.add(bundle + " " + key + ": " + found))));
        assertEquals(List.of(), faults);
    }
}
