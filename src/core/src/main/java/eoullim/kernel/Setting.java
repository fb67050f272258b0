package eoullim.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * Something the city may set without touching code. Its value always looks as its kind asks; a value that a law gives is changed
 * only by naming the law again; a placeholder that somebody replaced is the city's choice from then on.
 */
@Entity
class Setting {

    @Id
    @Column(length = 80)
    private String name;
    @Version
    private int version;
    @Column(nullable = false, length = 2000)
    private String value;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private SettingKind kind;
    @Column(nullable = false, length = 200)
    private String labelKo;
    @Column(nullable = false, length = 200)
    private String labelEn;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private SettingBasis basis;
    @Column(length = 300)
    private String source;
    @Column(nullable = false)
    private Instant changedAt;
    @Column(nullable = false, length = 20)
    private String changedBy;

    protected Setting() {
    }

    static Setting found(String name, String value, SettingKind kind, SettingBasis basis, String source) {
        Setting setting = new Setting();
        setting.name = name;
        setting.value = value;
        setting.kind = kind;
        setting.basis = basis;
        setting.source = source;
        return setting;
    }

    void become(String newValue, String newSource, Instant at, String by) {
        String typed = newValue == null ? "" : newValue.strip();
        kind.refusalOf(typed).ifPresent(reason -> {
            throw new Rejected(reason).at("value");
        });
        if (basis == SettingBasis.LAW && (newSource == null || newSource.isBlank())) {
            throw new Rejected(KernelReason.SETTING_SOURCE_MISSING).at("source");
        }
        value = typed;
        source = newSource == null || newSource.isBlank() ? null : newSource.strip();
        basis = basis == SettingBasis.PLACEHOLDER ? SettingBasis.CHOICE : basis;
        changedAt = at;
        changedBy = by;
    }

    SettingLine line() {
        return new SettingLine(name, version, value, kind, labelKo, labelEn, basis, source, changedAt, changedBy);
    }

    int version() {
        return version;
    }

    String value() {
        return value;
    }

    String source() {
        return source;
    }

    SettingBasis basis() {
        return basis;
    }
}
