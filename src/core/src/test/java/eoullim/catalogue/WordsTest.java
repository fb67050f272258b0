package eoullim.catalogue;

import static eoullim.catalogue.Courses.course;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final String PHONE_ENGLISH = "스마트폰으로 배우는 생활영어 교실";

    private final Shelf shelf = new Courses().put(
            course(PHONE_ENGLISH),
            course("처음 만나는 요가").tagged("건강", "운동").saying("몸이 굳은 분도 천천히 따라 합니다."),
            course("안성 바우덕이 인문학").in(Courses.SAMJUK),
            course("바리스타 2급 자격 과정"),
            course("Korean 1 한국어 교실"),
            course("서예 첫걸음")).shelf();

    @ParameterizedTest
    @ValueSource(strings = {"생활영어", "영어", "스마트폰", "영어 스마트폰", "배우는 영어"})
    void koreanWordsAreFoundInsideLongerOnes(String typed) {
        assertEquals(List.of(PHONE_ENGLISH), titles(typed));
        assertFalse(shelf.words().find(typed).similar());
    }

    @ParameterizedTest
    @ValueSource(strings = {"피아노", "생활영어 피아노", "은"})
    void whatNoCourseTeachesIsNotFound(String typed) {
        assertEquals(List.of(), titles(typed));
    }

    @ParameterizedTest
    @CsvSource({"스마트펀,스마트폰으로 배우는 생활영어 교실", "바리스따,바리스타 2급 자격 과정", "인문헉,안성 바우덕이 인문학"})
    void aSlipOfTheFingerFindsSimilarWordsAndSaysSo(String typed, String title) {
        assertEquals(List.of(title), titles(typed));
        assertTrue(shelf.words().find(typed).similar());
    }

    @ParameterizedTest
    @CsvSource({"스마트,스마트폰으로 배우는 생활영어 교실", "바리스,바리스타 2급 자격 과정", "바우더,안성 바우덕이 인문학"})
    void theBeginningOfAWordIsEnough(String typed, String title) {
        assertEquals(List.of(title), titles(typed));
    }

    @ParameterizedTest
    @CsvSource({"ㅅㅁㅌㅍ,스마트폰으로 배우는 생활영어 교실", "ㅂㄹㅅㅌ,바리스타 2급 자격 과정"})
    void firstLettersOfSyllablesFindTheWord(String typed, String title) {
        assertEquals(List.of(title), titles(typed));
    }

    @ParameterizedTest
    @CsvSource({"yoga,처음 만나는 요가", "English,스마트폰으로 배우는 생활영어 교실", "휴대폰,스마트폰으로 배우는 생활영어 교실", "korean,Korean 1 한국어 교실",
        "calligraphy,서예 첫걸음", "붓글씨,서예 첫걸음"})
    void anotherWordForTheSameThingFindsIt(String typed, String title) {
        assertEquals(List.of(title), titles(typed));
    }

    @Test
    void tagsPlacesAndDescriptionsAreSearchedToo() {
        assertEquals(List.of("처음 만나는 요가"), titles("운동"));
        assertEquals(List.of("안성 바우덕이 인문학"), titles("삼죽면"));
        assertEquals(List.of("안성 바우덕이 인문학"), titles("Samjuk"));
        assertEquals(List.of("처음 만나는 요가"), titles("몸"));
    }

    @Test
    void aTitleIsMarkedWhereTheWordStands() {
        Words words = shelf.words();
        List<Piece> pieces = words.pieces("2026-3-0001", PHONE_ENGLISH, words.find("영어").marks());
        assertEquals(PHONE_ENGLISH, pieces.stream().map(Piece::text).collect(Collectors.joining()));
        assertEquals(List.of("영어"), pieces.stream().filter(Piece::hit).map(Piece::text).toList());
    }

    @Test
    void signsOfQueryLanguagesMeanNothing() {
        assertEquals(List.of(PHONE_ENGLISH), titles("+영어* ( \"~^ -["));
        assertEquals(List.of(), titles("*"));
    }

    private List<String> titles(String typed) {
        return shelf.words().find(typed).at().stream().mapToObj(i -> shelf.at(i).title()).toList();
    }
}
