package eoullim.spaces;

/** What the inspection of an open-facility row can find. A wrong value keeps the row out; a doubtful one is stored and told. */
public enum FindingCode {
    /** The cell must hold something and is empty. */
    MISSING(true),
    /** The row has fewer or more cells than the header. */
    CELL_COUNT(true),
    /** The text is longer than its field. */
    TOO_LONG(true),
    /** Not a number, or below zero. */
    NOT_A_NUMBER(true),
    /** Not a time of day written as 09:00. */
    NOT_A_TIME(true),
    /** Not a date written as 2024-09-10. */
    NOT_A_DATE(true),
    /** Not a place on Earth, or latitude and longitude changed over. */
    NOT_A_POSITION(true),
    /** Neither Y nor N. */
    NOT_YES_OR_NO(true),
    /** The row belongs to another provider. */
    OTHER_PROVIDER(true),
    /** The same facility stands in an earlier line. */
    DUPLICATE(true),
    /** There is no road-name address. */
    ROAD_ADDRESS_MISSING(false),
    /** The address names a 읍 or 면 the city does not have. */
    DISTRICT_UNKNOWN(false),
    /** Road-name and lot-number address lie in different 읍면동. */
    ADDRESSES_DISAGREE(false),
    /** The coordinates lie in another 읍면동 than the address. */
    OUTSIDE_DISTRICT(false),
    /** The coordinates lie outside the city. */
    OUTSIDE_CITY(false),
    /** There are no coordinates. */
    COORDINATES_MISSING(false),
    /** The capacity is not told. */
    CAPACITY_MISSING(false),
    /** More people than the area can hold. */
    CAPACITY_HIGH(false),
    /** Far fewer people than the area would hold: perhaps a typing error, perhaps the area of the whole building. */
    CAPACITY_LOW(false),
    /** The area is not told. */
    AREA_MISSING(false),
    /** Several rooms of the place share one area though their capacities differ: perhaps the whole building's. */
    AREA_SHARED(false),
    /** Several courts of the place share capacity and area: perhaps the whole site's. */
    FIGURES_SHARED(false),
    /** It closes before it opens. */
    TIMES_BACKWARDS(false),
    /** Open by its closed days, but without opening times. */
    TIMES_MISSING(false),
    /** One use lasts longer than it is open in a day. */
    USE_LONGER_THAN_OPEN(false),
    /** It costs money, but the fee is not told. */
    FEE_MISSING(false),
    /** It costs nothing, but there is a fee. */
    FEE_UNEXPECTED(false),
    /** A closed day is named twice. */
    CLOSED_DAY_TWICE(false),
    /** A word among the closed days that is none. */
    CLOSED_DAY_UNKNOWN(false),
    /** Two blanks in a row, or blanks at an end. */
    BLANKS(false),
    /** The facility's name nearly repeats the place's, but for a letter: perhaps a typing error. */
    NAME_UNLIKE_PLACE(false),
    /** The kind is one sport, the name says another. */
    KIND_UNLIKE_NAME(false),
    /** The same address carries another spelling of the place. */
    PLACE_SPELLED_OTHERWISE(false),
    /** Not a Korean telephone number. */
    PHONE_ODD(false);

    private final boolean wrong;

    FindingCode(boolean wrong) {
        this.wrong = wrong;
    }

    /** Whether the row is kept out; otherwise it is stored and only told. */
    public boolean isWrong() {
        return wrong;
    }
}
