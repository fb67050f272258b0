package eoullim.ui;

/**
 * How a reader wants the screen: five text sizes, vivid contrast, easy mode, less movement, and dark on the staff's site. Kept in a
 * cookie of a few letters, so that a reader without an account and without a session has it too.
 */
public record DisplaySettings(int size, boolean vivid, boolean easy, boolean still, boolean dark) {

    /** 보통: the second of the five. */
    public static final int ORDINARY_SIZE = 2;
    public static final int LARGEST_SIZE = 5;
    public static final DisplaySettings ORDINARY = new DisplaySettings(ORDINARY_SIZE, false, false, false, false);

    public DisplaySettings {
        if (size < 1 || size > LARGEST_SIZE) {
            size = ORDINARY_SIZE;
        }
    }

    /** Reads the cookie; letters it does not know are ignored, so an old or forged cookie is never an error. */
    public static DisplaySettings parse(String cookie) {
        if (cookie == null || cookie.isEmpty()) {
            return ORDINARY;
        }
        int size = Character.digit(cookie.charAt(0), 10);
        return new DisplaySettings(size, cookie.indexOf('v') > 0, cookie.indexOf('e') > 0, cookie.indexOf('s') > 0,
                cookie.indexOf('d') > 0);
    }

    /** The cookie's value: the size and one letter for each thing switched on. */
    public String cookie() {
        return size + (vivid ? "v" : "") + (easy ? "e" : "") + (still ? "s" : "") + (dark ? "d" : "");
    }

    /** The same settings with one of them changed; an unknown name or value changes nothing. */
    public DisplaySettings with(String name, String value) {
        boolean on = "on".equals(value);
        return switch (name) {
            case "size" -> new DisplaySettings(value != null && value.matches("[1-5]") ? Integer.parseInt(value) : size,
                    vivid, easy, still, dark);
            case "vivid" -> new DisplaySettings(size, on, easy, still, dark);
            case "easy" -> new DisplaySettings(size, vivid, on, still, dark);
            case "still" -> new DisplaySettings(size, vivid, easy, on, dark);
            case "dark" -> new DisplaySettings(size, vivid, easy, still, on);
            default -> this;
        };
    }

    public int getSize() {
        return size;
    }

    public boolean isVivid() {
        return vivid;
    }

    public boolean isEasy() {
        return easy;
    }

    public boolean isStill() {
        return still;
    }

    public boolean isDark() {
        return dark;
    }
}
