package eoullim.catalogue;

/** The institution that runs a course. */
record Host(String code, String nameKo, String nameEn, String type, String phone, String roadAddress) {

    boolean isForMidlife() {
        return "MIDLIFE_CAMPUS".equals(type);
    }
}
