package eoullim.organisations;

import java.util.Objects;

import eoullim.kernel.Audited;
import eoullim.kernel.Rejected;
import eoullim.kernel.Typed;
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
 * Whoever teaches in the city: the learning centre, a library, a campus.
 *
 * <p>An institution is founded with a code and its names and lives as long as the city remembers it: one that stops teaching is
 * set inactive, never deleted, because its courses and certificates go on naming it. What is not known about it stays null, and the
 * pages say so; nothing is guessed.
 */
@Entity
class Institution extends Audited {

    private static final int NAME_LENGTH = 100;
    private static final int ENGLISH_NAME_LENGTH = 150;
    private static final int ADDRESS_LENGTH = 200;
    private static final int HOMEPAGE_LENGTH = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 20)
    private String code;
    @Column(nullable = false, length = NAME_LENGTH)
    private String nameKo;
    @Column(nullable = false, length = ENGLISH_NAME_LENGTH)
    private String nameEn;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30)
    private InstitutionType type;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    private String districtCode;
    @Column(length = ADDRESS_LENGTH)
    private String roadAddress;
    @Column(length = 30)
    private String phone;
    @Column(length = HOMEPAGE_LENGTH)
    private String homepage;
    @Column(nullable = false)
    private boolean active;

    protected Institution() {
    }

    /** @throws IllegalArgumentException when the code is not short capitals, digits and hyphens */
    static Institution found(String code, String nameKo, String nameEn, InstitutionType type) {
        if (!code.matches("[A-Z][A-Z0-9-]{1,19}")) {
            throw new IllegalArgumentException("not an institution's code: " + code);
        }
        Institution institution = new Institution();
        institution.code = code;
        institution.type = Objects.requireNonNull(type);
        institution.active = true;
        institution.rename(nameKo, nameEn);
        return institution;
    }

    private void rename(String korean, String english) {
        nameKo = Typed.required(korean, NAME_LENGTH, OrganisationsReason.NAME_MISSING, "nameKo");
        nameEn = Typed.required(english, ENGLISH_NAME_LENGTH, OrganisationsReason.NAME_MISSING, "nameEn");
    }

    /** Null stands for what is not known yet. */
    void standAt(String district, String address) {
        districtCode = Typed.orNull(district);
        roadAddress = Typed.orNull(address, ADDRESS_LENGTH, "roadAddress");
    }

    private void beReachedAt(String telephone, String site) {
        String number = Typed.orNull(telephone);
        if (number != null && !number.matches("0\\d{1,2}-\\d{3,4}-\\d{4}|1\\d{3}-\\d{4}")) {
            throw new Rejected(OrganisationsReason.PHONE_UNREADABLE, number).at("phone");
        }
        String address = Typed.orNull(site, HOMEPAGE_LENGTH, "homepage");
        if (address != null && !address.matches("https?://\\S+")) {
            throw new Rejected(OrganisationsReason.HOMEPAGE_UNREADABLE, address).at("homepage");
        }
        phone = number;
        homepage = address;
    }

    void describe(InstitutionDescription told) {
        rename(told.nameKo(), told.nameEn());
        standAt(told.districtCode(), told.roadAddress());
        beReachedAt(told.phone(), told.homepage());
        active = told.active();
    }

    String code() {
        return code;
    }

    int version() {
        return version;
    }

    InstitutionCard card() {
        return new InstitutionCard(code, nameKo, nameEn, type, districtCode, roadAddress, phone, homepage, active);
    }
}
