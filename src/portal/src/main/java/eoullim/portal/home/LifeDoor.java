package eoullim.portal.home;

import eoullim.catalogue.CatalogueQuery;
import eoullim.catalogue.Filter;
import eoullim.catalogue.HomeSheet;
import eoullim.catalogue.Situation;
import eoullim.portal.courses.CourseAddress;
import java.util.List;
import java.util.stream.Stream;

/** 나에게 맞는 배움: a situation in life with its sign, and the list it opens. */
public record LifeDoor(Situation situation, String icon, String tone, int count, String href) {

    static List<LifeDoor> all(HomeSheet home) {
        return Stream.of(Situation.values()).map(situation -> switch (situation) {
            case SECOND_LIFE -> of(situation, "sprout", "paddy", home);
            case DIGITAL -> of(situation, "a-large-small", "sky", home);
            case FROM_ABROAD -> of(situation, "languages", "rope", home);
            case BARRIER_FREE -> of(situation, "accessibility", "grape", home);
            case FAMILY -> of(situation, "baby", "rice", home);
            case WORK -> of(situation, "briefcase", "grey", home);
        }).toList();
    }

    private static LifeDoor of(Situation situation, String icon, String tone, HomeSheet home) {
        return new LifeDoor(situation, icon, tone, home.situations().get(situation),
                CourseAddress.of(CatalogueQuery.APPLICABLE.only(Filter.SITUATION, situation.name()), "list"));
    }
}
