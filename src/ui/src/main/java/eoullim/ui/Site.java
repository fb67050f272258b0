package eoullim.ui;

import eoullim.kernel.Deployment;
import eoullim.kernel.SiteDesk;
import eoullim.kernel.SiteFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Which of the two sites this is, and what the installation says about itself. */
@Named
@ApplicationScoped
public class Site {

    private static final int MARK_LENGTH = 12;
    private static final long FRESH_NANOS = 200_000_000;
    private static final Set<String> DRAWN = Set.of("literacy", "schooling", "vocational", "arts", "humanities", "civic",
            "digital", "language", "craft");

    private final Map<String, String> marks = new ConcurrentHashMap<>();

    private static final Logger LOG = Logger.getLogger(Site.class);

    @Inject
    private ServletContext context;
    @Inject
    private SiteDesk desk;

    private volatile SiteFacts last = SiteFacts.UNREAD;
    private volatile long readAt = System.nanoTime() - FRESH_NANOS;

    /** The staff's site says so in its web.xml. */
    public boolean isIntranet() {
        return "intranet".equals(context.getInitParameter("eoullim.site"));
    }

    public String getTemplate() {
        return isIntranet() ? "/templates/intranet.xhtml" : "/templates/portal.xhtml";
    }

    /** The government's masthead is allowed on official sites only, so an installation has to say that it is one. */
    public boolean isOfficial() {
        return facts().official();
    }

    /** A city of invented people says so at the foot of every page. */
    public boolean isDemo() {
        return Deployment.isDemo();
    }

    /** The telephone of the help line; empty until the city has named one. */
    public String getPhone() {
        return facts().phone() == null ? "" : facts().phone();
    }

    /** What citizens call the site; a setting. */
    public String getName() {
        return isEnglish() ? facts().nameEn() : facts().name();
    }

    public String getTagline() {
        return isEnglish() ? facts().taglineEn() : facts().tagline();
    }

    private static boolean isEnglish() {
        return Reader.current().tongue() == Tongue.EN;
    }

    /** As the city has set it; what was read last while the database is away, so that even the page that says so has a name. */
    private SiteFacts facts() {
        // A page asks ten times; once is enough.
        if (System.nanoTime() - readAt < FRESH_NANOS) {
            return last;
        }
        try {
            last = desk.facts();
            readAt = System.nanoTime();
        } catch (RuntimeException databaseAway) {
            LOG.debug("the settings cannot be read now", databaseAway);
        }
        return last;
    }

    /** An address of a file of the house, marked with its content: cached for a year and never stale. */
    public String asset(String name) {
        return "/house/" + name + "?v=" + marks.computeIfAbsent(name, Site::mark);
    }

    /** An icon of the sprite. */
    public String icon(String name) {
        return asset("icons.svg") + "#" + name;
    }

    /** The illustration of a field of learning; one that nobody drew is the bunch of grapes. */
    public String artwork(String field) {
        String name = field == null ? "" : field.toLowerCase(Locale.ROOT);
        return asset("art.svg") + "#" + (DRAWN.contains(name) ? name : "grapes");
    }

    private static String mark(String name) {
        try (InputStream in = Site.class.getResourceAsStream("/META-INF/resources/house/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no file of the house: " + name);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest).substring(0, MARK_LENGTH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
