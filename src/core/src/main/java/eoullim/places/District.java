package eoullim.places;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A 읍, 면 or 동. Districts come and go by decree, so each has the days from which and until which it stands; its population is
 * entered by staff together with the day it was counted on.
 */
@Entity
class District {

    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    private String code;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 7, nullable = false)
    private String kostatCode;
    @Column(length = 40, nullable = false)
    private String nameKo;
    @Column(length = 60, nullable = false)
    private String nameEn;
    @Enumerated(EnumType.STRING)
    @Column(length = 5, nullable = false)
    private DistrictKind kind;
    @Column(precision = 9, scale = 6, nullable = false)
    private BigDecimal centreLat;
    @Column(precision = 9, scale = 6, nullable = false)
    private BigDecimal centreLon;
    @Column(precision = 7, scale = 2, nullable = false)
    private BigDecimal areaKm2;
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(nullable = false, columnDefinition = "mediumtext")
    private String outline;
    private Integer population;
    private LocalDate populationOn;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected District() {
    }

    static District found(String code, String kostatCode, String nameKo, String nameEn, DistrictKind kind,
                          BigDecimal lat, BigDecimal lon, BigDecimal areaKm2, String outline) {
        District district = new District();
        district.code = code;
        district.kostatCode = kostatCode;
        district.nameKo = nameKo;
        district.nameEn = nameEn;
        district.kind = kind;
        district.centreLat = lat;
        district.centreLon = lon;
        district.areaKm2 = areaKm2;
        district.outline = outline;
        return district;
    }

    DistrictCard card() {
        return new DistrictCard(code, nameKo, nameEn, kind, centreLat.doubleValue(), centreLon.doubleValue());
    }

    Outline outline() {
        return Outline.ofGeoJson(outline);
    }
}
