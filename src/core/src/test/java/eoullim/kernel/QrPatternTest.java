package eoullim.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPatternTest {

    private static final int MODULE = 6;
    private static final int QUIET = 4 * MODULE;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    /** Drawn from the very path a page shows, then read by another library's reader as a telephone would. */
    @Test
    void what_the_path_draws_reads_as_the_words() throws Exception {
        String words = "https://learn.anseong.example/courses/2026-3-0076";
        QrPattern pattern = QrPattern.of(words);
        int side = pattern.size() * MODULE + 2 * QUIET;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(pattern.path());
        while (run.find()) {
            int from = QUIET + Integer.parseInt(run.group(1)) * MODULE;
            int top = QUIET + Integer.parseInt(run.group(2)) * MODULE;
            for (int y = top; y < top + MODULE; y++) {
                Arrays.fill(pixels, y * side + from, y * side + from + Integer.parseInt(run.group(3)) * MODULE, 0);
            }
        }
        assertEquals(words, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)))).getText());
    }
}
