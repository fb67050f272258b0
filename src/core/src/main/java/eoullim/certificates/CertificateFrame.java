package eoullim.certificates;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * The border of a certificate, drawn as lines so that it prints sharp at any size: a woven band in grape colours, a bunch of fifteen
 * berries, one for each district, in the middle of the top edge, and a faint one behind the words. Lengths are millimetres.
 */
final class CertificateFrame implements FSObjectDrawer {

    private static final double WIDTH = 297;
    private static final double HEIGHT = 209.5;
    private static final double OUTER = 9;
    private static final double BAND = 8;
    private static final Color GRAPE_5 = new Color(0xf8f5fb);
    private static final Color GRAPE_20 = new Color(0xd9caec);
    private static final Color GRAPE_30 = new Color(0xbfa6e0);
    private static final Color GRAPE_50 = new Color(0x895bc5);
    private static final Color GRAPE_60 = new Color(0x7441b8);
    private static final Color GRAPE_80 = new Color(0x43256a);
    private static final Color RICE_30 = new Color(0xe5a613);
    private static final Color PADDY_50 = new Color(0x348055);
    private static final Color ROPE_50 = new Color(0xca4524);

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
            RenderingContext context, int dotsPerPixel) {
        device.drawWithGraphics((float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, g -> {
            g.scale(width / dotsPerPixel / WIDTH, height / dotsPerPixel / HEIGHT);
            draw(g);
        });
        return null;
    }

    private void draw(Graphics2D g) {
        bunch(g, WIDTH / 2, 62, 13.5, GRAPE_5, GRAPE_5, GRAPE_5);
        band(g);
        lines(g);
        for (double x : new double[] {OUTER + BAND / 2, WIDTH - OUTER - BAND / 2}) {
            for (double y : new double[] {OUTER + BAND / 2, HEIGHT - OUTER - BAND / 2}) {
                corner(g, x, y);
            }
        }
        emblem(g);
    }

    /** Eight waves a side, each a little behind the one before it: they weave into a net. */
    private void band(Graphics2D g) {
        double inset = OUTER + BAND / 2;
        double reach = BAND / 2 - 1.1;
        g.setStroke(new BasicStroke(0.16f));
        for (int phase = 0; phase < 8; phase++) {
            g.setColor(phase % 2 == 0 ? GRAPE_30 : GRAPE_20);
            double shift = phase * Math.PI / 4;
            g.draw(wave(inset + BAND / 2, WIDTH - inset - BAND / 2, inset, reach, shift, false));
            g.draw(wave(inset + BAND / 2, WIDTH - inset - BAND / 2, HEIGHT - inset, reach, shift, false));
            g.draw(wave(inset + BAND / 2, HEIGHT - inset - BAND / 2, inset, reach, shift, true));
            g.draw(wave(inset + BAND / 2, HEIGHT - inset - BAND / 2, WIDTH - inset, reach, shift, true));
        }
    }

    private Path2D wave(double from, double to, double across, double reach, double shift, boolean upright) {
        Path2D path = new Path2D.Double();
        double step = 0.9;
        double turns = Math.round((to - from) / 16.0);
        int steps = (int) Math.ceil((to - from) / step);
        for (int i = 0; i <= steps; i++) {
            double along = from + (to - from) * i / steps;
            double off = across + reach * Math.sin(2 * Math.PI * turns * i / steps + shift);
            double px = upright ? off : along;
            double py = upright ? along : off;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        return path;
    }

    private void lines(Graphics2D g) {
        frame(g, OUTER, 0.9f, GRAPE_80);
        frame(g, OUTER + 1.2, 0.2f, GRAPE_50);
        frame(g, OUTER + BAND - 1.2, 0.2f, GRAPE_50);
        frame(g, OUTER + BAND, 0.5f, GRAPE_80);
        frame(g, OUTER + BAND + 2, 0.25f, RICE_30);
    }

    private void frame(Graphics2D g, double inset, float weight, Color colour) {
        g.setStroke(new BasicStroke(weight));
        g.setColor(colour);
        g.draw(new Rectangle2D.Double(inset, inset, WIDTH - 2 * inset, HEIGHT - 2 * inset));
    }

    private void corner(Graphics2D g, double x, double y) {
        double half = BAND / 2;
        g.setColor(Color.WHITE);
        g.fill(new Rectangle2D.Double(x - half, y - half, BAND, BAND));
        g.setColor(GRAPE_80);
        g.setStroke(new BasicStroke(0.5f));
        g.draw(new Rectangle2D.Double(x - half, y - half, BAND, BAND));
        for (int petal = 0; petal < 8; petal++) {
            AffineTransform turn = AffineTransform.getRotateInstance(petal * Math.PI / 4, x, y);
            g.setColor(petal % 2 == 0 ? GRAPE_60 : GRAPE_30);
            g.fill(turn.createTransformedShape(new Ellipse2D.Double(x - 0.62, y - 3.1, 1.24, 2.5)));
        }
        g.setColor(RICE_30);
        g.fill(new Ellipse2D.Double(x - 0.7, y - 0.7, 1.4, 1.4));
    }

    /** The tightrope and the bunch hanging from it, in a gap of the upper band. */
    private void emblem(Graphics2D g) {
        double x = WIDTH / 2;
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(x - 12.5, OUTER - 5.6, 25, 25));
        g.setStroke(new BasicStroke(0.5f));
        g.setColor(GRAPE_80);
        g.draw(new Ellipse2D.Double(x - 12.5, OUTER - 5.6, 25, 25));
        g.setStroke(new BasicStroke(0.2f));
        g.setColor(RICE_30);
        g.draw(new Ellipse2D.Double(x - 11.6, OUTER - 4.7, 23.2, 23.2));
        g.setStroke(new BasicStroke(0.55f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(ROPE_50);
        g.draw(new QuadCurve2D.Double(x - 8.6, OUTER - 0.6, x, OUTER + 2.6, x + 8.6, OUTER - 0.6));
        bunch(g, x, OUTER + 4.4, 1.32, GRAPE_60, GRAPE_50, PADDY_50);
    }

    /** Five berries above four above three above two above one. */
    private void bunch(Graphics2D g, double x, double y, double radius, Color dark, Color light, Color leaf) {
        g.setColor(leaf);
        Path2D blade = new Path2D.Double();
        blade.moveTo(x, y - radius * 1.9);
        blade.curveTo(x + radius * 1.2, y - radius * 3.0, x + radius * 2.8, y - radius * 2.6, x + radius * 3.2, y - radius * 1.2);
        blade.curveTo(x + radius * 1.9, y - radius * 0.7, x + radius * 0.7, y - radius * 1.0, x, y - radius * 1.9);
        g.fill(blade);
        for (int row = 0; row < 5; row++) {
            int berries = 5 - row;
            for (int berry = 0; berry < berries; berry++) {
                double cx = x + (berry - (berries - 1) / 2.0) * radius * 1.92;
                double cy = y + row * radius * 1.68;
                g.setColor((row + berry) % 2 == 0 ? dark : light);
                g.fill(new Ellipse2D.Double(cx - radius * 0.93, cy - radius * 0.93, radius * 1.86, radius * 1.86));
            }
        }
    }
}
