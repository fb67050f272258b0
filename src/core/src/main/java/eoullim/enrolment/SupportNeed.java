package eoullim.enrolment;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What a learner needs on site. Health data: kept only with a consent of its own (개인정보 보호법 제23조). */
public enum SupportNeed {
    /** 휠체어 */
    WHEELCHAIR,
    /** 수어통역 */
    SIGN_LANGUAGE,
    /** 자막·문자통역 */
    CAPTIONS,
    /** 돌봄 */
    CARE;

    /** As it is stored: names in order, or null for none. */
    static String stored(Collection<SupportNeed> needs) {
        return needs == null || needs.isEmpty() ? null
                : EnumSet.copyOf(needs).stream().map(SupportNeed::name).collect(Collectors.joining(","));
    }

    static Set<SupportNeed> read(String stored) {
        Set<SupportNeed> needs = EnumSet.noneOf(SupportNeed.class);
        if (stored != null) {
            for (String name : stored.split(",")) {
                needs.add(valueOf(name));
            }
        }
        return needs;
    }
}
