package eoullim.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Invented citizens with accounts, each with a kept connection and, once signed in, a session of their own. */
final class Crowd {

    /** Few, so that thousands can sign in before a measurement; the number stands in each account's row. */
    static final int ROUNDS = 1_000;
    static final int PRODUCTION_ROUNDS = 600_000;
    private static final String PASSWORD = "opening-second-2026";
    private static final int AT_ONCE = 12;
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern BUTTON = Pattern.compile("<button[^>]*name=\"(signin:[^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("EOULLIM_PORTAL=[^;\\s]+");

    /** One of them. */
    static final class Citizen {
        final String number;
        final Wire.Line line;
        String cookie;

        private Citizen(String number, Wire.Line line) {
            this.number = number;
            this.line = line;
        }
    }

    private Crowd() {
    }

    static String number(int no) {
        return "C-%d".formatted(500_000 + no);
    }

    /** Citizens with accounts; each thousand rows in one statement. */
    static void born(Town town, int from, int count, int rounds) throws Exception {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(new PBEKeySpec(PASSWORD.toCharArray(), salt, rounds, 256)).getEncoded();
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        String stored = "pbkdf2-sha256$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
        String district = town.rows("select code from district order by code limit 1").get(0).get(0);
        try (Connection connection = town.sql(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (int begin = from; begin < from + count; begin += 1000) {
                StringBuilder people = new StringBuilder("insert into citizen (number, name, birth_date, district_code, phone, invented, created_at, created_by, changed_at, changed_by) values ");
                StringBuilder accounts = new StringBuilder("insert into account (number, site, login_name, password_hash, created_at, created_by, changed_at, changed_by) values ");
                StringBuilder grants = new StringBuilder("insert into role_grant (account_number, role, granted_at, granted_by) values ");
                for (int no = begin; no < Math.min(begin + 1000, from + count); no++) {
                    String comma = no == begin ? "" : ",";
                    String number = number(no);
                    people.append(comma).append("('").append(number).append("','시민 ").append(no).append("','1970-01-01','").append(district)
                            .append("','010-0000-0000',1,utc_timestamp(6),'bench',utc_timestamp(6),'bench')");
                    accounts.append(comma).append("('").append(number).append("','PORTAL','bench").append(no).append("','").append(stored)
                            .append("',utc_timestamp(6),'bench',utc_timestamp(6),'bench')");
                    grants.append(comma).append("('").append(number).append("','CITIZEN',utc_timestamp(6),'bench')");
                }
                statement.execute(people.toString());
                statement.execute(accounts.toString());
                statement.execute(grants.toString());
                connection.commit();
            }
        }
    }

    /** Signs them in through the page, a few at a time; {@code times} may be null. */
    static List<Citizen> signIn(Wire wire, int from, int count, Sample times) throws Exception {
        return signIn(wire, from, count, times, AT_ONCE);
    }

    static List<Citizen> signIn(Wire wire, int from, int count, Sample times, int atOnce) throws Exception {
        List<Citizen> crowd = new ArrayList<>();
        for (int no = from; no < from + count; no++) {
            crowd.add(new Citizen(number(no), wire.line()));
        }
        AtomicInteger next = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(count);
        AtomicReference<String> problem = new AtomicReference<>();
        for (int i = 0; i < Math.min(atOnce, count); i++) {
            step(crowd, from, next, done, problem, times);
        }
        if (!done.await(30, TimeUnit.MINUTES) || problem.get() != null) {
            throw new IllegalStateException("sign-in: " + problem.get() + ", " + done.getCount() + " left");
        }
        return crowd;
    }

    private static void step(List<Citizen> crowd, int from, AtomicInteger next, CountDownLatch done, AtomicReference<String> problem, Sample times) {
        int at = next.getAndIncrement();
        if (at >= crowd.size()) {
            return;
        }
        Citizen one = crowd.get(at);
        one.line.send(Wire.get("/sign-in", null), true, page -> {
            Matcher state = STATE.matcher(page.text());
            Matcher button = BUTTON.matcher(page.text());
            String early = cookieOf(page);
            if (page.status() != 200 || !state.find()) {
                problem.compareAndSet(null, "page " + page.status() + " " + page.problem());
                finish(crowd, from, next, done, problem, times);
                return;
            }
            String form = "signin=signin&signin:name=bench" + (from + at) + "&signin:password=" + PASSWORD
                    + (button.find() ? "&" + button.group(1) + "=" : "") + "&jakarta.faces.ViewState=" + URLEncoder.encode(state.group(1), StandardCharsets.UTF_8);
            one.line.begin(Wire.post("/sign-in", early, form.replace(":", "%3A")), true, answer -> {
                String cookie = cookieOf(answer);
                one.cookie = cookie == null ? early : cookie;
                if (answer.status() != 302) {
                    problem.compareAndSet(null, one.number + " " + answer.status() + " " + answer.problem() + " " + answer.headers() + answer.text());
                }
                if (times != null) {
                    times.add(answer.nanos());
                }
                finish(crowd, from, next, done, problem, times);
            });
        });
    }

    private static void finish(List<Citizen> crowd, int from, AtomicInteger next, CountDownLatch done, AtomicReference<String> problem, Sample times) {
        done.countDown();
        step(crowd, from, next, done, problem, times);
    }

    private static String cookieOf(Wire.Answer answer) {
        Matcher cookie = COOKIE.matcher(answer.headers());
        String last = null;
        while (cookie.find()) {
            last = cookie.group();
        }
        return last;
    }
}
