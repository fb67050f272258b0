package eoullim.certificates;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;

/**
 * Certificates as one PDF, a sheet each: A4 landscape, tagged for screen readers, fonts embedded. Nothing is fetched from
 * anywhere while it is made.
 */
@ApplicationScoped
class CertificateDocument {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu년 M월 d일", Locale.KOREAN);
    private static final int ONE_LINE = 26;
    private static final int ONE_SMALL_LINE = 38;
    private static final int BOLD = 700;
    private static final int PLAIN = 400;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /** @param site address of the portal, as printed and as the QR code says it */
    byte[] pdf(List<CertificatePaper> papers, String site) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("nothing to print");
        }
        CertificatePaper first = papers.get(0);
        StringBuilder sheets = new StringBuilder();
        for (int i = 0; i < papers.size(); i++) {
            sheets.append(sheet(papers.get(i), site, i == papers.size() - 1));
        }
        String title = title(first.content().kind(), Locale.KOREAN) + " " + first.number()
                + (papers.size() > 1 ? " ~ " + papers.get(papers.size() - 1).number() : "");
        return render(new Template("certificate.xhtml")
                .put("title", title)
                .put("subject", first.content().courseTitle())
                .put("issuer", first.content().issuer())
                .put("description", title + " · " + first.content().courseTitle() + " · " + first.content().institutionName())
                .putMarkup("sheets", sheets.toString()).text());
    }

    private String sheet(CertificatePaper paper, String site, boolean last) {
        CertificateContent content = paper.content();
        return new Template("certificate-sheet.xhtml")
                .put("last", last ? "last" : "")
                .put("number", paper.number())
                .put("kind", title(content.kind(), Locale.KOREAN))
                .put("kindInEnglish", title(content.kind(), Locale.ENGLISH).toUpperCase(Locale.ENGLISH))
                .put("holder", content.holderName()).put("holderSize", size(content.holderName()))
                .put("birthDate", DAY.format(content.holderBirthDate()))
                .put("course", content.courseTitle()).put("courseSize", size(content.courseTitle()))
                .put("period", DAY.format(content.periodFrom()) + " ~ " + DAY.format(content.periodTo()))
                .put("hours", "(" + hours(content.totalMinutes()) + " 가운데 " + hours(content.attendedMinutes()) + " 출석)")
                .put("institution", content.institutionName())
                .putMarkup("words", inTwoLines(content.wording()))
                .put("issuedOn", DAY.format(content.issuedOn()))
                .put("issuer", content.issuer())
                .putMarkup("reissue", paper.reissueOf() == null ? ""
                        : "처음 발급한 번호 " + Template.escaped(paper.reissueOf()) + " · 다시 발급한 증서<br/>")
                .put("code", Token.grouped(paper.token()))
                .put("site", site.replaceFirst("^https?://", "") + "/verify")
                .put("address", site + "/verify/" + paper.token()).text();
    }

    private static byte[] render(String markup) {
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer("application/x-eoullim-frame", new CertificateFrame());
        drawers.registerDrawer("application/x-eoullim-qr", new QrCode());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useObjectDrawerFactory(drawers);
        builder.usePdfUaAccessibility(true);
        builder.useExternalResourceAccessControl((uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useFont(() -> font("Pretendard-Regular"), "Pretendard", PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Pretendard-Bold"), "Pretendard", BOLD, FontStyle.NORMAL, true);
        // Pretendard has no Hanja; names and titles may.
        builder.useFont(() -> font("NanumGothic"), "NanumGothic", PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> font("NanumMyeongjoBold"), "NanumMyeongjo", BOLD, FontStyle.NORMAL, true);
        builder.withProducer("Eoullim");
        builder.withHtmlContent(markup, null);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(128 * 1024);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        return CertificateDocument.class.getResourceAsStream("/fonts/" + name + ".ttf");
    }

    private static String title(CertificateKind kind, Locale language) {
        return ResourceBundle.getBundle("texts/status-CertificateKind", language).getString("status.CertificateKind." + kind);
    }

    private static String size(String words) {
        return words.length() <= ONE_LINE ? "" : words.length() <= ONE_SMALL_LINE ? "long" : "longest";
    }

    static String hours(int minutes) {
        if (minutes % 60 == 0) {
            return minutes / 60 + "시간";
        }
        return minutes < 60 ? minutes + "분" : minutes / 60 + "시간 " + minutes % 60 + "분";
    }

    /** Breaks at the space nearest to the middle, but never inside the name of a law. */
    private static String inTwoLines(String words) {
        int middle = words.length() / 2;
        int best = -1;
        int depth = 0;
        for (int i = 0; i < words.length(); i++) {
            depth += words.charAt(i) == '「' ? 1 : words.charAt(i) == '」' ? -1 : 0;
            if (depth == 0 && words.charAt(i) == ' ' && (best < 0 || Math.abs(i - middle) < Math.abs(best - middle))) {
                best = i;
            }
        }
        return best < 0 ? Template.escaped(words)
                : Template.escaped(words.substring(0, best)) + "<br/>" + Template.escaped(words.substring(best + 1));
    }

    /** A piece of XHTML with places {@code {{like this}}}. */
    private static final class Template {

        private String text;

        Template(String name) {
            try (InputStream stream = CertificateDocument.class.getResourceAsStream("/documents/" + name)) {
                text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        Template put(String place, String words) {
            return putMarkup(place, escaped(words));
        }

        Template putMarkup(String place, String markup) {
            text = text.replace("{{" + place + "}}", markup);
            return this;
        }

        String text() {
            return text;
        }

        static String escaped(String words) {
            return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                    .replace("{{", "{&#123;").replaceAll("[\\x00-\\x1f]", " ");
        }
    }
}
