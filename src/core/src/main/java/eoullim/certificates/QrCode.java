package eoullim.certificates;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** A QR code drawn as squares, not as a picture: it stays sharp on paper. What it says stands in the attribute <code>data</code>. */
final class QrCode implements FSObjectDrawer {

    /** Quarter of the modules may be damaged by a stamp or a fold and it still reads. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
            RenderingContext context, int dotsPerPixel) {
        BitMatrix modules = modules(element.getAttribute("data"));
        device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
            g.scale(width / dotsPerPixel / modules.getWidth(), height / dotsPerPixel / modules.getHeight());
            g.setColor(Color.BLACK);
            g.fill(ink(modules));
        });
        return null;
    }

    static BitMatrix modules(String words) {
        try {
            return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + words, tooLong);
        }
    }

    /** One shape of all dark modules, joined along each row, so that no hair line shows between them. */
    private static Path2D ink(BitMatrix modules) {
        Path2D ink = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    int from = x;
                    while (x + 1 < modules.getWidth() && modules.get(x + 1, y)) {
                        x++;
                    }
                    ink.append(new Rectangle2D.Double(from, y, x - from + 1, 1), false);
                }
            }
        }
        return ink;
    }
}
