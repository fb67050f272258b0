package eoullim.approvals;

import java.io.Serializable;

/**
 * What approval is asked for: one version of something another room owns.
 *
 * @param kind which room's, for example {@code PROGRAMME}
 * @param code its public code
 * @param version which version, frozen since it was handed in
 * @param title how people call it
 * @param institutionCode whose it is; decides who may see and decide
 */
public record Subject(String kind, String code, int version, String title, String institutionCode) implements Serializable {

    public Subject {
        if (kind.isBlank() || code.isBlank() || version < 1 || title.isBlank() || institutionCode.isBlank()) {
            throw new IllegalArgumentException("approval is asked for one version of something that has a name and an owner");
        }
    }
}
