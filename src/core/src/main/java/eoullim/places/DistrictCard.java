package eoullim.places;

import java.io.Serializable;

/**
 * A district as pages show it.
 *
 * @param code 행정안전부 10-digit code
 * @param lat latitude of its office area, WGS84 degrees
 * @param lon longitude of its office area, WGS84 degrees
 */
public record DistrictCard(String code, String nameKo, String nameEn, DistrictKind kind, double lat, double lon)
        implements Serializable {
}
