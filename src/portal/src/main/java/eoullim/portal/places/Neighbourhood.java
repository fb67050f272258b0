package eoullim.portal.places;

import eoullim.places.CityMap;

/**
 * One 읍면동 on the map and in its twin list.
 *
 * @param rooms how many rooms there can host a class
 * @param institutions how many institutions stand there
 */
public record Neighbourhood(CityMap.Area drawing, String name, long rooms, long institutions) {

    private static final long[] STEPS = {1, 3, 6, 10};

    /** How dark it is drawn: 0 for nothing, up to 4. */
    public int shade() {
        int shade = 0;
        for (long step : STEPS) {
            shade += rooms >= step ? 1 : 0;
        }
        return shade;
    }
}
