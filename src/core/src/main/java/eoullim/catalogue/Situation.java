package eoullim.catalogue;

import eoullim.programmes.ProgrammeField;
import java.util.List;

/**
 * Six doors on the first page for people who do not know what a course is called. Each is an ordinary filter: a course belongs
 * to it by its field, its institution, its room or words in its title, tags and audience.
 */
public enum Situation {
    /** A second life after the main job (인생이모작). */
    SECOND_LIFE(List.of("이모작", "중장년", "은퇴", "재취업", "귀농", "노후")),
    /** Phones, kiosks and computers for older people. */
    DIGITAL(List.of("스마트폰", "키오스크", "컴퓨터", "디지털", "카카오톡", "인공지능", "AI")),
    /** Korean and daily life for residents from abroad. */
    FROM_ABROAD(List.of("한국어", "외국인", "다문화", "이주")),
    /** Rooms one can reach in a wheelchair. */
    BARRIER_FREE(List.of()),
    /** Parents with their children. */
    FAMILY(List.of("가족", "부모", "자녀", "아이", "어린이", "육아", "손주")),
    /** Work, licences and starting a business. */
    WORK(List.of("자격증", "자격", "창업", "취업", "직무"));

    private final List<String> words;

    Situation(List<String> words) {
        this.words = words;
    }

    boolean covers(Listing course) {
        return switch (this) {
            case BARRIER_FREE -> course.venue().offers(Access.WHEELCHAIR);
            case WORK -> course.field() == ProgrammeField.VOCATIONAL || spokenOf(course);
            case SECOND_LIFE -> course.host().isForMidlife() || spokenOf(course);
            default -> spokenOf(course);
        };
    }

    private boolean spokenOf(Listing course) {
        return words.stream().anyMatch(course::speaksOf);
    }
}
