package eoullim.it;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs somebody of the demonstration city in by the form, without a browser. */
public final class SignIn {

    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*name=\"(signin:[^\"]*)\"");

    private SignIn() {
    }

    /** A visitor of that site who is signed in. */
    public static Site as(Site site, String name) throws IOException, InterruptedException {
        String page = site.get("/sign-in").body();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("signin", "signin");
        form.put("signin:name", name);
        form.put("signin:password", "eoullim-demo-2026");
        form.put(found(BUTTON, page), "1");
        form.put("jakarta.faces.ViewState", found(STATE, page));
        HttpResponse<String> answer = site.send(site.request("/sign-in").header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.entrySet().stream().map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&")))));
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(name + " was not let in: " + answer.statusCode());
        }
        return site;
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException("the sign-in page has no " + pattern);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
