package eoullim.portal.courses;

import eoullim.catalogue.DistrictCount;
import eoullim.catalogue.DistrictCounts;
import eoullim.places.CityMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One district on the map: how it is drawn, how many courses it has, where a click leads. */
public record MapArea(CityMap.Area drawing, DistrictCount count, String href, boolean chosen) {

    /** The name as far as the map has room: the three 동 of the old town lie close together. */
    public String shortKo() {
        return drawing.led() ? count.nameKo().replaceFirst("^\\p{L}+(?=\\d)", "") : count.nameKo();
    }

    public String shortEn() {
        return drawing.led() ? count.nameEn().replaceFirst("^\\p{L}+ ", "") : count.nameEn().replaceFirst("-(eup|myeon|dong)$", "");
    }

    /** Every district of the drawing, in its order. */
    public static List<MapArea> all(CityMap map, DistrictCounts counts, Function<String, String> href, Function<String, Boolean> chosen) {
        Map<String, DistrictCount> byCode = counts.districts().stream().collect(Collectors.toMap(DistrictCount::code, Function.identity()));
        return map.areas().stream().filter(area -> byCode.containsKey(area.code()))
                .map(area -> new MapArea(area, byCode.get(area.code()), href.apply(area.code()), chosen.apply(area.code()))).toList();
    }
}
