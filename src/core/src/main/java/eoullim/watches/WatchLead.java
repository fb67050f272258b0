package eoullim.watches;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** How long before applications open somebody wants to know. */
public enum WatchLead {
    /** 전날 저녁 */
    EVENING_BEFORE,
    /** 한 시간 전 */
    HOUR_BEFORE,
    /** 시작할 때 */
    AT_OPENING;

    static String text(Set<WatchLead> leads) {
        return new TreeSet<>(leads).stream().map(WatchLead::name).collect(Collectors.joining(","));
    }

    static List<WatchLead> read(String text) {
        return text.isEmpty() ? List.of() : Arrays.stream(text.split(",")).map(WatchLead::valueOf).toList();
    }
}
