package eoullim.places;

/** What kind of district (행정구역) it is. */
public enum DistrictKind {
    /** 읍 */
    EUP,
    /** 면 */
    MYEON,
    /** 동 */
    DONG
}
