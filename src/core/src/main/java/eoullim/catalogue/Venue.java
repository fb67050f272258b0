package eoullim.catalogue;

/**
 * Where a course meets. Everything may be unknown: an online course has no room, and of many rooms nobody has surveyed yet
 * whether a wheelchair gets in.
 */
public record Venue(String roomName, String spaceName, String floor, Named district, String roadAddress,
        Boolean wheelchair, Boolean lift, Boolean brailleBlocks) {

    boolean offers(Access what) {
        Boolean found = switch (what) {
            case WHEELCHAIR -> wheelchair;
            case LIFT -> lift;
            case BRAILLE_BLOCKS -> brailleBlocks;
        };
        return Boolean.TRUE.equals(found);
    }

    String districtCode() {
        return district == null ? null : district.code();
    }
}
