package eoullim.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The invariants of {@code checks/ledger.sql}, in their order. */
final class Invariants {

    static final String FILE = "checks/ledger.sql";
    private static final List<Invariant> ALL = read();

    private Invariants() {
    }

    static List<Invariant> all() {
        return ALL;
    }

    static Optional<Invariant> of(String code) {
        return ALL.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static List<Invariant> read() {
        try (InputStream file = Invariants.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Invariant> parse(String text) {
        List<Invariant> all = new ArrayList<>();
        for (String part : text.split("(?m)^-- check ")) {
            String[] lines = part.split("\n");
            if (!lines[0].matches("[A-Z]\\d\\d")) {
                continue;
            }
            Map<String, String> said = new HashMap<>();
            StringBuilder sql = new StringBuilder();
            for (int i = 1; i < lines.length; i++) {
                String line = lines[i].strip();
                if (line.startsWith("-- ")) {
                    String[] words = line.substring(3).split(" ", 2);
                    said.put(words[0], words[1]);
                } else if (!line.isEmpty()) {
                    sql.append(line.endsWith(";") ? line.substring(0, line.length() - 1) : line).append('\n');
                }
            }
            all.add(new Invariant(lines[0], said.get("ko"), said.get("en"), said.get("do_ko"), said.get("do_en"), sql.toString()));
        }
        return List.copyOf(all);
    }
}
