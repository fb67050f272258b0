package eoullim.people;

import eoullim.kernel.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A member of staff of the city or of an institution. */
@Entity
class StaffMember extends Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 12)
    private String number;
    @Column(nullable = false, length = 80)
    private String name;
    @Column(length = 80)
    private String title;
    @Column(nullable = false, length = 20)
    private String institutionCode;
    @Column(length = 30)
    private String phone;
    @Column(nullable = false)
    private boolean invented;

    protected StaffMember() {
    }

    static StaffMember employ(String number, String name, String title, String institutionCode) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("a member of staff has a name");
        }
        StaffMember member = new StaffMember();
        member.number = number;
        member.name = name.strip();
        member.title = title;
        member.institutionCode = institutionCode;
        return member;
    }

    StaffMember invented() {
        invented = true;
        return this;
    }

    String number() {
        return number;
    }

    String name() {
        return name;
    }

    String title() {
        return title;
    }

    String institutionCode() {
        return institutionCode;
    }
}
