package eoullim.organisations;

/**
 * What staff write about an institution.
 *
 * @param version as read with the record, so that nobody overwrites what somebody else wrote meanwhile
 */
public record InstitutionDescription(String code, int version, String nameKo, String nameEn, String districtCode,
                                     String roadAddress, String phone, String homepage, boolean active) {
}
