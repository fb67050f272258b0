package eoullim.programmes;

import java.util.Arrays;

/** 6진 분류, the lower level: three in each field, stored by their code. */
public enum ProgrammeSubField {
    /** 문자해득 프로그램. */
    LETTERS("1-1", ProgrammeField.LITERACY),
    /** 기초생활기술 프로그램. */
    BASIC_LIFE_SKILLS("1-2", ProgrammeField.LITERACY),
    /** 문해학습계좌 프로그램. */
    LITERACY_ACCOUNT("1-3", ProgrammeField.LITERACY),
    /** 초등학력 보완. */
    PRIMARY_SCHOOL("2-1", ProgrammeField.ACADEMIC_SUPPLEMENT),
    /** 중등학력 보완. */
    MIDDLE_SCHOOL("2-2", ProgrammeField.ACADEMIC_SUPPLEMENT),
    /** 고등학력 보완. */
    HIGH_SCHOOL("2-3", ProgrammeField.ACADEMIC_SUPPLEMENT),
    /** 직업준비. */
    JOB_PREPARATION("3-1", ProgrammeField.VOCATIONAL),
    /** 자격인증. */
    QUALIFICATION("3-2", ProgrammeField.VOCATIONAL),
    /** 현직직무역량. */
    SKILLS_AT_WORK("3-3", ProgrammeField.VOCATIONAL),
    /** 레저생활스포츠. */
    LEISURE_SPORTS("4-1", ProgrammeField.CULTURE_ARTS),
    /** 생활문화예술. */
    EVERYDAY_ARTS("4-2", ProgrammeField.CULTURE_ARTS),
    /** 문화예술향상. */
    ADVANCED_ARTS("4-3", ProgrammeField.CULTURE_ARTS),
    /** 건강심성. */
    HEALTH_AND_MIND("5-1", ProgrammeField.HUMANITIES),
    /** 기능적소양. */
    PRACTICAL_KNOWLEDGE("5-2", ProgrammeField.HUMANITIES),
    /** 인문학적교양. */
    LIBERAL_ARTS("5-3", ProgrammeField.HUMANITIES),
    /** 시민책무성. */
    CIVIC_DUTY("6-1", ProgrammeField.CIVIC),
    /** 시민리더역량. */
    CIVIC_LEADERSHIP("6-2", ProgrammeField.CIVIC),
    /** 시민참여활동. */
    CIVIC_ACTION("6-3", ProgrammeField.CIVIC);

    private final String code;
    private final ProgrammeField field;

    ProgrammeSubField(String code, ProgrammeField field) {
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    public ProgrammeField field() {
        return field;
    }

    public static ProgrammeSubField of(String code) {
        return Arrays.stream(values()).filter(sub -> sub.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sub-field " + code));
    }
}
