package eoullim.people;

import eoullim.kernel.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A citizen, known to everything else by number only. No 주민등록번호 is ever kept. */
@Entity
class Citizen extends Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 12)
    private String number;
    @Column(nullable = false, length = 80)
    private String name;
    @Column(nullable = false)
    private LocalDate birthDate;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 1)
    private String sex;
    @Column(length = 20)
    private String phone;
    @Column(length = 120)
    private String email;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    private String districtCode;
    @Column(nullable = false)
    private boolean worksHere;
    @Column(length = 200)
    private String address;
    @Column(nullable = false)
    private boolean invented;

    protected Citizen() {
    }

    static Citizen register(String number, String name, LocalDate birthDate, String sex, String phone, String email,
                            String districtCode) {
        if (name == null || name.isBlank() || birthDate == null) {
            throw new IllegalArgumentException("a citizen has a name and a day of birth");
        }
        Citizen citizen = new Citizen();
        citizen.number = number;
        citizen.name = name.strip();
        citizen.birthDate = birthDate;
        citizen.sex = sex;
        citizen.phone = phone;
        citizen.email = email;
        citizen.districtCode = districtCode;
        return citizen;
    }

    Citizen invented() {
        invented = true;
        return this;
    }

    void worksHere(boolean now) {
        worksHere = now;
    }

    void reachAt(String newPhone, String newEmail, String newDistrict) {
        phone = newPhone;
        email = newEmail;
        districtCode = newDistrict;
    }

    CitizenCard card() {
        return new CitizenCard(number, name, birthDate, sex, phone, email, districtCode, worksHere);
    }
}
