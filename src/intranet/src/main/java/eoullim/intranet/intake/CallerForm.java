package eoullim.intranet.intake;

import eoullim.people.ConsentForm;
import eoullim.people.Guardian;
import eoullim.people.NewCaller;
import eoullim.people.Relation;
import java.io.Serializable;
import java.time.LocalDate;

/** Somebody without a sign-in while staff type what they say. */
public class CallerForm implements Serializable {

    private String name;
    private LocalDate birth;
    private String phone;
    private String district;
    private ConsentForm consent;
    private String guardianName;
    private String guardianPhone;
    private Relation guardianRelation;

    /** A guardian counts as told as soon as one of its fields is. */
    NewCaller caller() {
        boolean guarded = isTyped(guardianName) || isTyped(guardianPhone) || guardianRelation != null;
        return new NewCaller(name, birth, phone, isTyped(district) ? district : null, consent,
                guarded ? new Guardian(guardianName, guardianPhone, guardianRelation) : null);
    }

    private static boolean isTyped(String text) {
        return text != null && !text.isBlank();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getBirth() {
        return birth;
    }

    public void setBirth(LocalDate birth) {
        this.birth = birth;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public ConsentForm getConsent() {
        return consent;
    }

    public void setConsent(ConsentForm consent) {
        this.consent = consent;
    }

    public String getGuardianName() {
        return guardianName;
    }

    public void setGuardianName(String guardianName) {
        this.guardianName = guardianName;
    }

    public String getGuardianPhone() {
        return guardianPhone;
    }

    public void setGuardianPhone(String guardianPhone) {
        this.guardianPhone = guardianPhone;
    }

    public Relation getGuardianRelation() {
        return guardianRelation;
    }

    public void setGuardianRelation(Relation guardianRelation) {
        this.guardianRelation = guardianRelation;
    }
}
