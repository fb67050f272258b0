package eoullim.completion;

import eoullim.attendance.AttendanceMark;
import eoullim.kernel.Fraction;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a decision was worked out: the rule as it was, the evidence, and what follows. It is stored with the decision, so that
 * anybody can do the sum again years later, and shown in words.
 *
 * @param sessions how many class sessions took place
 * @param totalMinutes how long they took together
 * @param marked the marks that count
 * @param lostMinutes what late arrivals cost, where the city counts them
 * @param gaps class sessions without a mark
 */
public record Working(Fraction needed, Fraction excusedCap, int latesPerAbsence, int sessions, int totalMinutes,
        Map<AttendanceMark, Tally> marked, int lostMinutes, List<Gap> gaps) implements Serializable {

    private static final int FORM = 1;

    public Working {
        marked = marked.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(marked));
        gaps = List.copyOf(gaps);
    }

    public Tally tally(AttendanceMark mark) {
        return marked.getOrDefault(mark, Tally.NONE);
    }

    /** How much of the excused time counts. */
    public int excusedCounted() {
        return (int) Math.min(tally(AttendanceMark.EXCUSED).minutes(), excusedCap.floorOf(totalMinutes));
    }

    /** What counts as attended. */
    public int attendedMinutes() {
        int there = 0;
        for (AttendanceMark mark : AttendanceMark.values()) {
            if (mark.isThere()) {
                there += tally(mark).minutes();
            }
        }
        return there - lostMinutes + excusedCounted();
    }

    /** The fewest minutes that reach the share. */
    public int neededMinutes() {
        return (int) ((Math.multiplyExact((long) totalMinutes, needed.num()) + needed.den() - 1) / needed.den());
    }

    public int unmarkedMinutes() {
        return totalMinutes - marked.values().stream().mapToInt(Tally::minutes).sum();
    }

    public boolean isReached() {
        return needed.isReachedBy(attendedMinutes(), totalMinutes);
    }

    /** Whether the share is still within reach when every session without a mark turns out attended. */
    public boolean isWithinReach() {
        return needed.isReachedBy((long) attendedMinutes() + unmarkedMinutes(), totalMinutes);
    }

    public Outcome outcome() {
        if (!gaps.isEmpty() || totalMinutes == 0) {
            return Outcome.UNKNOWN;
        }
        return isReached() ? Outcome.COMPLETED : Outcome.NOT_COMPLETED;
    }

    /** Tenths of a percent, cut off and never rounded up: 799 for 79.99 %. */
    public int permille() {
        return totalMinutes == 0 ? 0 : (int) ((long) attendedMinutes() * 1000 / totalMinutes);
    }

    /** As it is stored. */
    String json() {
        JsonObjectBuilder evidence = Json.createObjectBuilder();
        for (AttendanceMark mark : AttendanceMark.values()) {
            Tally tally = tally(mark);
            evidence.add(mark.name(), Json.createObjectBuilder().add("sessions", tally.sessions()).add("minutes", tally.minutes()));
        }
        JsonArrayBuilder open = Json.createArrayBuilder();
        gaps.forEach(gap -> open.add(Json.createObjectBuilder().add("session", gap.sessionCode()).add("no", gap.no())
                .add("day", gap.day().toString())));
        return Json.createObjectBuilder()
                .add("form", FORM)
                .add("rule", Json.createObjectBuilder().add("measure", "HOURS_SHARE").add("needed", needed.toString())
                        .add("excusedCap", excusedCap.toString()).add("latesPerAbsence", latesPerAbsence))
                .add("evidence", Json.createObjectBuilder().add("sessions", sessions).add("minutes", totalMinutes)
                        .add("marks", evidence).add("excusedCounted", excusedCounted()).add("lostByLateness", lostMinutes)
                        .add("unmarked", open))
                .add("verdict", Json.createObjectBuilder().add("attended", attendedMinutes()).add("neededMinutes", neededMinutes())
                        .add("outcome", outcome().name()))
                .build().toString();
    }

    static Working parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject whole = reader.readObject();
            JsonObject rule = whole.getJsonObject("rule");
            JsonObject evidence = whole.getJsonObject("evidence");
            JsonObject marks = evidence.getJsonObject("marks");
            Map<AttendanceMark, Tally> marked = new EnumMap<>(AttendanceMark.class);
            for (AttendanceMark mark : AttendanceMark.values()) {
                JsonObject tally = marks.getJsonObject(mark.name());
                if (tally.getInt("sessions") > 0) {
                    marked.put(mark, new Tally(tally.getInt("sessions"), tally.getInt("minutes")));
                }
            }
            List<Gap> gaps = evidence.getJsonArray("unmarked").getValuesAs(JsonObject.class).stream()
                    .map(gap -> new Gap(gap.getString("session"), gap.getInt("no"), LocalDate.parse(gap.getString("day")))).toList();
            return new Working(Fraction.parse(rule.getString("needed")), Fraction.parse(rule.getString("excusedCap")),
                    rule.getInt("latesPerAbsence"), evidence.getInt("sessions"), evidence.getInt("minutes"), marked,
                    evidence.getInt("lostByLateness"), gaps);
        }
    }
}
