package eoullim.organisations;

import java.io.Serializable;

/** An institution as lists and other rooms show it. District, address, telephone and homepage are null while nobody knows them. */
public record InstitutionCard(String code, String nameKo, String nameEn, InstitutionType type, String districtCode,
                              String roadAddress, String phone, String homepage, boolean active) implements Serializable {

    /** The name in the reader's language. */
    public String name(String language) {
        return "ko".equals(language) ? nameKo : nameEn;
    }
}
