package eoullim.kernel;

/** How sure the value of a setting is. */
public enum SettingBasis {
    /** 법령: says a law or an ordinance, which is named. */
    LAW,
    /** 관례: done so elsewhere; the city has not decided otherwise. */
    PRACTICE,
    /** 임시 값: made up until staff replace it. */
    PLACEHOLDER,
    /** 시의 결정: the city's own choice. */
    CHOICE
}
