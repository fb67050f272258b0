package eoullim.spaces;

import java.io.Serializable;

/**
 * A room as other rooms of the house and their pages name it. What nobody knows is null.
 *
 * @param name of the room alone, or with its building when the open-data file writes it so
 */
public record RoomCard(String code, String name, String spaceName, String districtCode, Integer capacity,
                       Boolean wheelchair, Boolean lift, String institutionCode,
                       String spaceCode, String roadAddress, Double lat, Double lon, boolean hostsClasses, boolean bookable)
        implements Serializable {

    /** Building and room in one line, the building said once. */
    public String label() {
        return name.replace(" ", "").contains(spaceName.replace(" ", "")) ? name : spaceName + " " + name;
    }
}
