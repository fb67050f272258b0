package eoullim.organisations;

import java.time.LocalDate;
import java.util.Objects;

import eoullim.kernel.Typed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A public holiday with the law that makes it one. Nobody teaches on it. */
@Entity
class Holiday {

    @Id
    private LocalDate day;
    @Column(nullable = false, length = 60)
    private String nameKo;
    @Column(nullable = false, length = 80)
    private String nameEn;
    @Column(nullable = false, length = 200)
    private String basis;

    protected Holiday() {
    }

    static Holiday on(LocalDate day, String nameKo, String nameEn, String basis) {
        Holiday holiday = new Holiday();
        holiday.day = Objects.requireNonNull(day);
        holiday.nameKo = Typed.required(nameKo, 60, OrganisationsReason.HOLIDAY_NAME_MISSING, "nameKo");
        holiday.nameEn = Typed.required(nameEn, 80, OrganisationsReason.HOLIDAY_NAME_MISSING, "nameEn");
        holiday.basis = Typed.required(basis, 200, OrganisationsReason.HOLIDAY_BASIS_MISSING, "basis");
        return holiday;
    }

    LocalDate day() {
        return day;
    }

    String nameKo() {
        return nameKo;
    }

    HolidayLine line() {
        return new HolidayLine(day, nameKo, nameEn, basis);
    }
}
