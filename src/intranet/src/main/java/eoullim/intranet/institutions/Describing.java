package eoullim.intranet.institutions;

import eoullim.organisations.InstitutionCard;
import eoullim.organisations.InstitutionDescription;
import eoullim.organisations.InstitutionRecord;
import java.io.Serializable;

/** What staff are writing about an institution. */
public class Describing implements Serializable {

    private static final long serialVersionUID = 1;

    private final String code;
    private final int version;
    private String nameKo;
    private String nameEn;
    private String district;
    private String address;
    private String phone;
    private String homepage;
    private boolean active;

    Describing(InstitutionRecord record) {
        InstitutionCard card = record.card();
        code = card.code();
        version = record.version();
        nameKo = card.nameKo();
        nameEn = card.nameEn();
        district = card.districtCode();
        address = card.roadAddress();
        phone = card.phone();
        homepage = card.homepage();
        active = card.active();
    }

    InstitutionDescription command() {
        return new InstitutionDescription(code, version, nameKo, nameEn, district, address, phone, homepage, active);
    }

    public String getNameKo() {
        return nameKo;
    }

    public void setNameKo(String nameKo) {
        this.nameKo = nameKo;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String nameEn) {
        this.nameEn = nameEn;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getHomepage() {
        return homepage;
    }

    public void setHomepage(String homepage) {
        this.homepage = homepage;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
