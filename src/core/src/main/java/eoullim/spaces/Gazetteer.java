package eoullim.spaces;

import java.util.Optional;

/** What an inspection asks about the 읍면동 of the city. */
interface Gazetteer {

    /** Code of the 읍면동 that holds the point; empty outside of the city. */
    Optional<String> at(double latitude, double longitude);

    /** Code of the 읍면동 of this Korean name. */
    Optional<String> named(String name);

    /** Korean name of the 읍면동 of this code. */
    String name(String code);
}
