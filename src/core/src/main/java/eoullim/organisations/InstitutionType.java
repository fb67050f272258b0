package eoullim.organisations;

/** What an institution is. The constants mirror the CHECK of the table. */
public enum InstitutionType {
    /** 시청 부서: the department that runs lifelong learning. */
    CITY_OFFICE,
    /** 평생학습관: the hub of the city. */
    CITY_LEARNING_CENTRE,
    /** 도서관. */
    LIBRARY,
    /** 주민자치센터. */
    RESIDENT_CENTRE,
    /** 여성비전센터. */
    WOMEN_CENTRE,
    /** 환경교육센터. */
    ENVIRONMENT_CENTRE,
    /** 대학. */
    UNIVERSITY,
    /** 중장년행복캠퍼스. */
    MIDLIFE_CAMPUS,
    /** Anything else that teaches. */
    OTHER
}
