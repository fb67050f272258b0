package eoullim.spaces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

import eoullim.kernel.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A building or site with rooms in it.
 *
 * <p>It enters the register with an institution, or out of an open-facility file, whose later editions it then follows. Its
 * 읍면동 stays open while address and coordinates contradict each other; once staff have settled it, no import changes it again.
 */
@Entity
class LearningSpace extends Audited {

    private static final int DEGREE_DIGITS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 20)
    private String code;
    @Column(nullable = false, length = 150)
    private String name;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SpaceKind kind;
    @Column(length = 20)
    private String institutionCode;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    private String districtCode;
    @Column(length = 200)
    private String roadAddress;
    @Column(length = 200)
    private String lotAddress;
    @Column(precision = 10, scale = DEGREE_DIGITS)
    private BigDecimal lat;
    @Column(precision = 10, scale = DEGREE_DIGITS)
    private BigDecimal lon;
    @Column(length = 100)
    private String managingBody;
    @Column(length = 100)
    private String department;
    @Column(length = 30)
    private String phone;
    @Column(length = 300)
    private String homepage;
    @Column(length = 200)
    private String source;
    @Column(length = 400, updatable = false)
    private String externalKey;
    @Column(nullable = false)
    private boolean placeSettled;

    protected LearningSpace() {
    }

    static LearningSpace ofInstitution(String code, String name, String institution, String district, String address) {
        LearningSpace space = new LearningSpace();
        space.code = Objects.requireNonNull(code);
        space.name = Objects.requireNonNull(name);
        space.kind = SpaceKind.INSTITUTION;
        space.institutionCode = Objects.requireNonNull(institution);
        space.districtCode = district;
        space.roadAddress = address;
        return space;
    }

    static LearningSpace imported(String code, FacilityFacts facts, String district) {
        LearningSpace space = new LearningSpace();
        space.code = Objects.requireNonNull(code);
        space.kind = SpaceKind.OPEN_FACILITY;
        space.externalKey = facts.placeKey();
        space.follow(facts, district);
        return space;
    }

    /** Takes over what a newer edition of the file says, except for what staff have settled. */
    void follow(FacilityFacts facts, String district) {
        name = facts.place();
        roadAddress = facts.roadAddress();
        lotAddress = facts.lotAddress();
        lat = degree(facts.latitude());
        lon = degree(facts.longitude());
        managingBody = facts.managingBody();
        department = facts.department();
        phone = facts.phone();
        homepage = facts.homepage();
        source = facts.source();
        if (!placeSettled) {
            districtCode = district;
        }
    }

    /** Whether {@link #follow} would change anything a reader sees; a newer base date alone does not. */
    boolean differsFrom(FacilityFacts facts, String district) {
        return !Objects.equals(name, facts.place()) || !Objects.equals(roadAddress, facts.roadAddress())
                || !Objects.equals(lotAddress, facts.lotAddress())
                || !same(lat, degree(facts.latitude())) || !same(lon, degree(facts.longitude()))
                || !Objects.equals(managingBody, facts.managingBody()) || !Objects.equals(department, facts.department())
                || !Objects.equals(phone, facts.phone()) || !Objects.equals(homepage, facts.homepage())
                || !placeSettled && !Objects.equals(districtCode, district);
    }

    void settle(String district) {
        districtCode = district;
        placeSettled = true;
    }

    private static BigDecimal degree(BigDecimal read) {
        return read == null ? null : read.setScale(DEGREE_DIGITS, RoundingMode.HALF_UP);
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    String districtCode() {
        return districtCode;
    }

    String externalKey() {
        return externalKey;
    }

    boolean isPlaceSettled() {
        return placeSettled;
    }

    int version() {
        return version;
    }

    SpaceCard card() {
        return new SpaceCard(code, name, kind, institutionCode, districtCode, roadAddress, lotAddress,
                lat == null ? null : lat.doubleValue(), lon == null ? null : lon.doubleValue(),
                managingBody, department, phone, homepage, source, placeSettled, version);
    }
}
