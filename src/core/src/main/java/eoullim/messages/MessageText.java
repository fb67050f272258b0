package eoullim.messages;

import eoullim.kernel.Clock;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words of a message, from {@code texts/mail}: {@code <kind>.subject} and {@code <kind>.body}, with {name} for what the event carries. */
final class MessageText {

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private MessageText() {
    }

    static boolean knows(String kind) {
        return bundle().containsKey(kind + ".subject");
    }

    static String subject(String kind, JsonObject facts) {
        return filled(bundle().getString(kind + ".subject"), facts);
    }

    static String body(String kind, JsonObject facts) {
        return filled(bundle().getString(kind + ".body"), facts);
    }

    private static String moment(String iso) {
        return DateTimeFormatter.ofPattern(bundle().getString("moment.pattern"), Locale.KOREAN).format(Instant.parse(iso).atZone(Clock.SEOUL));
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("texts.mail", Locale.KOREAN, MessageText.class.getClassLoader());
    }

    private static String filled(String text, JsonObject facts) {
        String filled = text;
        for (Map.Entry<String, JsonValue> fact : facts.entrySet()) {
            String value = fact.getValue() instanceof JsonString string ? string.getString() : fact.getValue().toString();
            filled = filled.replace("{" + fact.getKey() + "}", MOMENT.matcher(value).matches() ? moment(value) : value);
        }
        return filled;
    }
}
