package eoullim.spaces;

import java.io.Serializable;

/**
 * A building or site as pages show it. What nobody knows is null.
 *
 * @param districtCode null while address and coordinates contradict each other
 * @param source the open-data file it came from and its base date; null when it did not come from one
 */
public record SpaceCard(String code, String name, SpaceKind kind, String institutionCode, String districtCode, String roadAddress,
                        String lotAddress, Double lat, Double lon, String managingBody, String department, String phone,
                        String homepage, String source, boolean placeSettled, int version) implements Serializable {

    /** The road-name address, or the lot-number address where there is none. */
    public String address() {
        return roadAddress != null ? roadAddress : lotAddress;
    }
}
