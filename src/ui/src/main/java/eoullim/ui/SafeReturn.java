package eoullim.ui;

/** Where a reader may be sent back to: a path on this very site and nothing else, whatever an address claims. */
public final class SafeReturn {

    private SafeReturn() {
    }

    /** The path if it begins with one single slash and holds nothing a browser could read as another host; else the front page. */
    public static String of(String path) {
        boolean ours = path != null && path.startsWith("/") && !path.startsWith("//") && path.length() < 1_000
                && path.chars().allMatch(c -> c > ' ' && c != '\\' && c != 127 && !Character.isISOControl(c));
        return ours ? path : "/";
    }
}
