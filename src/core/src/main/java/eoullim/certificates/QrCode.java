package eoullim.certificates;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import eoullim.kernel.QrPattern;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** A QR code drawn as squares on a PDF. What it says stands in the attribute <code>data</code>. */
final class QrCode implements FSObjectDrawer {

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
            RenderingContext context, int dotsPerPixel) {
        QrPattern pattern = QrPattern.of(element.getAttribute("data"));
        device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
            g.scale(width / dotsPerPixel / pattern.size(), height / dotsPerPixel / pattern.size());
            g.setColor(Color.BLACK);
            g.fill(ink(pattern));
        });
        return null;
    }

    private static Path2D ink(QrPattern pattern) {
        Path2D ink = new Path2D.Double(Path2D.WIND_NON_ZERO);
        pattern.runs().forEach(run -> ink.append(new Rectangle2D.Double(run.x(), run.y(), run.length(), 1), false));
        return ink;
    }
}
