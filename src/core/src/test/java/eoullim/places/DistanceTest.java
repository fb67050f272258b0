package eoullim.places;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void a_point_is_where_it_is() {
        assertEquals(0, Distance.km(37.0, 127.2, 37.0, 127.2));
    }

    @Test
    void a_degree_of_latitude_is_a_hundred_and_eleven_kilometres() {
        assertEquals(111.195, Distance.km(37.0, 127.0, 38.0, 127.0), 0.01);
    }

    @Test
    void a_degree_of_longitude_is_shorter_here() {
        assertEquals(111.195 * Math.cos(Math.toRadians(37)), Distance.km(37.0, 127.0, 37.0, 128.0), 0.05);
    }

    @Test
    void there_and_back_are_as_far() {
        assertEquals(Distance.km(36.99, 127.18, 37.06, 127.31), Distance.km(37.06, 127.31, 36.99, 127.18));
    }

    @Test
    void the_other_side_of_the_earth_is_half_its_girth() {
        assertEquals(Math.PI * 6371.0088, Distance.km(0, 0, 0, 180), 0.001);
    }
}
