package eoullim.kernel;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The dark and light modules of a QR code, for paper and for pages: drawn as lines, never as a picture, so that it stays sharp.
 *
 * @param size modules a side
 * @param runs the dark modules, joined along each row, so that no hair line shows between them
 */
public record QrPattern(int size, List<Run> runs) {

    /** Dark modules side by side. */
    public record Run(int x, int y, int length) {
    }

    /** Quarter of the modules may be damaged by a stamp or a fold and it still reads. */
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

    public QrPattern {
        runs = List.copyOf(runs);
    }

    public static QrPattern of(String words) {
        try {
            BitMatrix modules = new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, 0, 0, HINTS);
            List<Run> runs = new ArrayList<>();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        int from = x;
                        while (x + 1 < modules.getWidth() && modules.get(x + 1, y)) {
                            x++;
                        }
                        runs.add(new Run(from, y, x - from + 1));
                    }
                }
            }
            return new QrPattern(modules.getWidth(), runs);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Too long for a QR code: " + words, tooLong);
        }
    }

    /** The data of one SVG path, one unit a module. */
    public String path() {
        StringBuilder path = new StringBuilder();
        runs.forEach(run -> path.append('M').append(run.x()).append(' ').append(run.y()).append('h').append(run.length())
                .append("v1h-").append(run.length()).append('z'));
        return path.toString();
    }
}
