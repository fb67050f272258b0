package eoullim.programmes;

import java.util.Arrays;
import java.util.List;

/** 한국 평생교육 프로그램 6진 분류, the upper level. */
public enum ProgrammeField {
    /** 기초문해교육. */
    LITERACY,
    /** 학력보완교육. */
    ACADEMIC_SUPPLEMENT,
    /** 직업능력교육. */
    VOCATIONAL,
    /** 문화예술교육. */
    CULTURE_ARTS,
    /** 인문교양교육. */
    HUMANITIES,
    /** 시민참여교육. */
    CIVIC;

    public List<ProgrammeSubField> subFields() {
        return Arrays.stream(ProgrammeSubField.values()).filter(sub -> sub.field() == this).toList();
    }
}
