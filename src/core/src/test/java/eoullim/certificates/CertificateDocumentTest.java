package eoullim.certificates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificateDocumentTest {

    private static final String SITE = "https://learn.example";

    private final CertificateDocument document = new CertificateDocument();

    @Test
    void saysWhatWasFrozen() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(List.of(Papers.paper("김하늘", "서예 첫걸음")), SITE))) {
            String words = new PDFTextStripper().getText(pdf);
            for (String said : List.of("안성-2026-평생-00001", "김하늘", "1955년 3월 7일", "서예 첫걸음", "2026년 9월 1일 ~ 2026년 11월 17일",
                    "24시간 가운데 22시간 30분", "안성시 평생학습관", "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ")) {
                assertTrue(words.contains(said), said + " in " + words);
            }
        }
    }

    @Test
    void isOneSheetEachInTheOrderGiven() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(List.of(Papers.paper("김하늘", "서예"), Papers.paper("이바다", "서예")), SITE))) {
            assertEquals(2, pdf.getNumberOfPages());
            assertTrue(pdf.getPage(0).getMediaBox().getWidth() > pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void carriesItsTitleItsLanguageAndItsTags() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(List.of(Papers.paper("김하늘", "서예")), SITE))) {
            assertEquals("수료증 안성-2026-평생-00001", pdf.getDocumentInformation().getTitle());
            assertEquals("ko", pdf.getDocumentCatalog().getLanguage());
            assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
        }
    }

    @Test
    void embedsEveryFontEvenForHanja() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(List.of(Papers.paper("金하늘", "漢字 첫걸음")), SITE))) {
            PDPage page = pdf.getPage(0);
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertTrue(font.isEmbedded(), font.getName());
            }
            assertTrue(StreamSupport.stream(page.getResources().getFontNames().spliterator(), false).count() >= 3);
            assertTrue(new PDFTextStripper().getText(pdf).contains("漢字"));
        }
    }

    @Test
    void isNotFooledByMarkupInAName() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(List.of(Papers.paper("<b>{{course}}</b>", "A & B")), SITE))) {
            String words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("<b>{{course}}</b>"), words);
            assertTrue(words.contains("A & B"), words);
        }
    }

    @Test
    void theCodeInTheCornerLeadsToItsConfirmation() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(document.pdf(List.of(Papers.paper("김하늘", "서예")), SITE))) {
            BufferedImage sheet = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            BufferedImage corner = sheet.getSubimage(sheet.getWidth() * 3 / 4, sheet.getHeight() * 2 / 3, sheet.getWidth() / 5,
                    sheet.getHeight() / 4);
            int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
            String read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(
                    new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels)))).getText();
            assertEquals(SITE + "/verify/ABCDEFGHIJKLMNOPQRSTUVWXYZ", read);
        }
    }
}
