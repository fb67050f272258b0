package eoullim.spaces;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the 읍면동 of a facility from its two addresses and its coordinates. An address names a 읍 or a 면; in the old town it
 * names a legal 동, which says nothing about the 행정동, so there the coordinates decide. Where the three contradict each other
 * the 읍면동 stays open.
 */
record PlaceOnMap(Gazetteer gazetteer) {

    private static final Pattern EUP_OR_MYEON = Pattern.compile("(?:^|\\s)(\\p{IsHangul}+[읍면])(?=\\s)");

    /** The code of the 읍면동, or null when the row contradicts itself or says too little. */
    String district(FacilityFacts facts, List<Finding> findings) {
        Optional<String> road = named(facts.roadAddress(), FacilityColumn.ROAD_ADDRESS, findings);
        Optional<String> lot = named(facts.lotAddress(), FacilityColumn.LOT_ADDRESS, findings);
        if (facts.roadAddress() == null) {
            findings.add(Finding.of(FindingCode.ROAD_ADDRESS_MISSING, FacilityColumn.ROAD_ADDRESS, "",
                    facts.lotAddress() == null ? "" : facts.lotAddress()));
        }
        boolean both = facts.roadAddress() != null && facts.lotAddress() != null;
        boolean contradiction = both && !road.equals(lot);
        if (contradiction) {
            findings.add(Finding.of(FindingCode.ADDRESSES_DISAGREE, FacilityColumn.ROAD_ADDRESS, facts.roadAddress(), facts.lotAddress()));
        }
        Optional<String> address = road.or(() -> lot);
        boolean anyAddress = facts.roadAddress() != null || facts.lotAddress() != null;
        Optional<String> found = held(facts, address, anyAddress, findings);
        return contradiction ? null : found.orElse(null);
    }

    /** Holds the coordinates against the 읍면 the address names. */
    private Optional<String> held(FacilityFacts facts, Optional<String> address, boolean anyAddress, List<Finding> findings) {
        if (facts.latitude() == null || facts.longitude() == null) {
            findings.add(Finding.of(FindingCode.COORDINATES_MISSING, FacilityColumn.LATITUDE, ""));
            return address;
        }
        String point = facts.latitude().toPlainString() + ", " + facts.longitude().toPlainString();
        Optional<String> here = gazetteer.at(facts.latitude().doubleValue(), facts.longitude().doubleValue());
        if (here.isEmpty()) {
            findings.add(Finding.of(FindingCode.OUTSIDE_CITY, FacilityColumn.LATITUDE, point));
            return address;
        }
        boolean agrees = address.isPresent() ? address.equals(here) : !anyAddress || isDong(here.get());
        if (!agrees) {
            findings.add(Finding.of(FindingCode.OUTSIDE_DISTRICT, FacilityColumn.LATITUDE,
                    point + " (" + gazetteer.name(here.get()) + ")", address.map(gazetteer::name).orElse("동")));
            return Optional.empty();
        }
        return here;
    }

    private Optional<String> named(String address, FacilityColumn column, List<Finding> findings) {
        Optional<String> word = eupOrMyeon(address);
        Optional<String> code = word.flatMap(gazetteer::named);
        if (word.isPresent() && code.isEmpty()) {
            findings.add(Finding.of(FindingCode.DISTRICT_UNKNOWN, column, address, word.get()));
        }
        return code;
    }

    private static Optional<String> eupOrMyeon(String address) {
        return Stream.ofNullable(address).map(EUP_OR_MYEON::matcher).filter(Matcher::find).map(found -> found.group(1)).findFirst();
    }

    private boolean isDong(String code) {
        return gazetteer.name(code).endsWith("동");
    }
}
