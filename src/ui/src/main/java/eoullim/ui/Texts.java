package eoullim.ui;

import eoullim.kernel.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word a reader sees: {@code #{t['apply.title']}}, {@code #{t.of('apply.left', seats)}}. The first word of a key names
 * its bundle, {@code texts/apply_ko.properties}, looked up in the WAR, in ui and in core; reasons and status words have a bundle for
 * each room or enum ({@code reason-enrolment}, {@code status-PublicStatus}). A key nobody wrote is shown as it is.
 */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {

    private static final Set<String> BUNDLES_BY_SECOND_WORD = Set.of("reason", "status");
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    @Override
    public String get(Object key) {
        return in(Reader.current().tongue(), String.valueOf(key));
    }

    /** The text with its places filled: MessageFormat, and Korean particles as {@code {0|을를}}. */
    public String of(String key, Object... args) {
        return in(Reader.current().tongue(), key, args);
    }

    /** A reason in words, with its places filled: {@code #{t.told(note.reason, note.details)}}. */
    public String told(Reason reason, List<?> details) {
        return Refusal.text(reason, details);
    }

    /** Whether somebody wrote this text in the reader's language. */
    public boolean has(String key) {
        return bundle(key, Reader.current().tongue()).containsKey(key);
    }

    static String in(Tongue tongue, String key, Object... args) {
        String pattern = bundle(key, tongue).getProperty(key, key);
        if (args.length == 0) {
            return pattern;
        }
        // Texts are written by people: an apostrophe is an apostrophe and never the beginning of a quotation.
        String settled = Particles.settled(pattern.replace("'", "''"), tongue.getLocale(), args);
        return new MessageFormat(settled, tongue.getLocale()).format(args);
    }

    private static Properties bundle(String key, Tongue tongue) {
        List<String> words = List.of(key.split("\\.", 3));
        String name = words.size() > 1 && BUNDLES_BY_SECOND_WORD.contains(words.get(0))
                ? words.get(0) + "-" + words.get(1) : words.get(0);
        return name.matches("[\\w-]+")
                ? BUNDLES.computeIfAbsent(name + "_" + tongue.getTag(), file -> read(name, tongue))
                : new Properties();
    }

    private static Properties read(String name, Tongue tongue) {
        var texts = new Properties();
        try {
            for (URL url : Collections.list(loader().getResources("texts/" + name + "_" + tongue.getTag() + ".properties"))) {
                try (var in = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(in);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static ClassLoader loader() {
        ClassLoader mine = Thread.currentThread().getContextClassLoader();
        return mine == null ? Texts.class.getClassLoader() : mine;
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    /** Not a collection anybody walks through: the bundles are read as they are asked for. */
    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
