package eoullim.catalogue;

import java.util.List;

/** What the illustration of a course shows: its field, or something more telling when the title names it. */
public enum Picture {
    /** Reading and writing. */
    LITERACY,
    /** School certificates. */
    SCHOOLING,
    /** Work and licences. */
    VOCATIONAL,
    /** Music, painting, dance, sports. */
    ARTS,
    /** Thinking, history, health. */
    HUMANITIES,
    /** Taking part in the city. */
    CIVIC,
    /** Phones, computers, artificial intelligence. */
    DIGITAL,
    /** Speaking with people from elsewhere. */
    LANGUAGE,
    /** Making things by hand. */
    CRAFT;

    private static final List<String> DIGITAL_WORDS = List.of("스마트폰", "컴퓨터", "키오스크", "디지털", "인공지능", "AI", "코딩", "유튜브", "영상", "드론", "엑셀");
    private static final List<String> LANGUAGES = List.of("영어", "한국어", "중국어", "일본어", "베트남어", "외국어", "회화");
    private static final List<String> CRAFTS = List.of("공예", "도예", "도자기", "목공", "가죽", "뜨개", "양재", "재봉", "바느질", "유기", "한지", "자수");

    static Picture of(Listing course) {
        if (names(course, DIGITAL_WORDS)) {
            return DIGITAL;
        }
        if (names(course, LANGUAGES)) {
            return LANGUAGE;
        }
        if (names(course, CRAFTS)) {
            return CRAFT;
        }
        return switch (course.field()) {
            case LITERACY -> LITERACY;
            case ACADEMIC_SUPPLEMENT -> SCHOOLING;
            case VOCATIONAL -> VOCATIONAL;
            case CULTURE_ARTS -> ARTS;
            case HUMANITIES -> HUMANITIES;
            case CIVIC -> CIVIC;
        };
    }

    private static boolean names(Listing course, List<String> words) {
        return words.stream().anyMatch(course.title()::contains);
    }
}
