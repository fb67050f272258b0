package eoullim.spaces;

import java.io.Serializable;

import eoullim.kernel.Typed;
import jakarta.persistence.TypedQuery;

/**
 * Which rooms a list shows. Null or blank means: all.
 *
 * @param districtCode a 읍면동, or {@link #UNSETTLED} for rooms whose 읍면동 is open
 */
public record RoomFilter(String text, String districtCode, Boolean hostsClasses, SpaceKind kind) implements Serializable {

    public static final String UNSETTLED = "-";

    public RoomFilter {
        text = text == null || text.isBlank() ? null : text.strip();
        districtCode = districtCode == null || districtCode.isBlank() ? null : districtCode.strip();
    }

    String where() {
        StringBuilder where = new StringBuilder("where 1 = 1");
        if (text != null) {
            where.append(" and (r.name like :text or s.name like :text or s.roadAddress like :text")
                    .append(Typed.mayBeCode(text) ? " or r.code = :code)" : ")");
        }
        if (UNSETTLED.equals(districtCode)) {
            where.append(" and s.districtCode is null");
        } else if (districtCode != null) {
            where.append(" and s.districtCode = :district");
        }
        if (hostsClasses != null) {
            where.append(" and r.hostsClasses = :hosts");
        }
        if (kind != null) {
            where.append(" and s.kind = :kind");
        }
        return where.toString();
    }

    void fill(TypedQuery<?> query) {
        if (text != null) {
            query.setParameter("text", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%");
            if (Typed.mayBeCode(text)) {
                query.setParameter("code", text);
            }
        }
        if (districtCode != null && !UNSETTLED.equals(districtCode)) {
            query.setParameter("district", districtCode);
        }
        if (hostsClasses != null) {
            query.setParameter("hosts", hostsClasses);
        }
        if (kind != null) {
            query.setParameter("kind", kind);
        }
    }
}
