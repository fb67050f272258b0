package eoullim.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Won;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One design of the demonstration, as {@code demo/programmes.json} tells it. */
record SampleProgramme(JsonObject told) {

    private static final String FILE = "demo/programmes.json";

    static List<SampleProgramme> all() {
        InputStream file = SampleProgramme.class.getClassLoader().getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("missing from the archive: " + FILE);
        }
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(SampleProgramme::new).toList();
        }
    }

    String institution() {
        return told.getString("institution");
    }

    ProgrammeStatus status() {
        return ProgrammeStatus.valueOf(told.getString("state"));
    }

    String note() {
        return told.getString("note", null);
    }

    /** Why its first version was sent back, if it was. */
    Optional<String> comment() {
        return Optional.ofNullable(told.getJsonObject("returned")).map(returned -> returned.getString("comment"));
    }

    /** The first version, if it was sent back. */
    Optional<Design> before() {
        return Optional.ofNullable(told.getJsonObject("returned")).map(returned -> {
            JsonObjectBuilder first = Json.createObjectBuilder(told);
            returned.getJsonObject("before").forEach(first::add);
            return design(first.build());
        });
    }

    Design design() {
        return design(told);
    }

    private static Design design(JsonObject from) {
        return new Design(
                new Outline(from.getString("title"), from.getString("summary"), from.getString("goal"), ProgrammeSubField.of(from.getString("subField")),
                        CourseKind.valueOf(from.getString("kind")), from.getString("tags")),
                new Audience(from.getString("audience"), number(from, "minimumAge"), number(from, "maximumAge"), from.getBoolean("residentsOnly"),
                        AudienceKind.valueOf(from.getString("audienceKind"))),
                new ClassShape(DeliveryMode.valueOf(from.getString("mode")), from.getInt("minutes"), from.getInt("capacity"), from.getInt("minimumEnrolment")),
                new Fees(new Won(from.getInt("tuition")), new Won(from.getInt("materials")), from.getString("materialsNote", null)),
                Fraction.parse(from.getString("minimumRate")), sessions(from.getJsonArray("sessions")), budget(from.getJsonArray("budget")));
    }

    private static Integer number(JsonObject from, String name) {
        return from.isNull(name) ? null : (Integer) from.getInt(name);
    }

    private static List<PlannedSession> sessions(JsonArray told) {
        List<PlannedSession> sessions = new ArrayList<>();
        for (JsonObject one : told.getValuesAs(JsonObject.class)) {
            sessions.add(new PlannedSession(sessions.size() + 1, one.getString("topic"), one.getString("toBring", null)));
        }
        return sessions;
    }

    private static List<BudgetLine> budget(JsonArray told) {
        List<BudgetLine> lines = new ArrayList<>();
        for (JsonObject one : told.getValuesAs(JsonObject.class)) {
            lines.add(new BudgetLine(lines.size() + 1, one.getString("item"), one.getString("working", null), new Won(one.getInt("amount"))));
        }
        return lines;
    }
}
