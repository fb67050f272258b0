package eoullim.kernel;

import java.io.Serializable;
import java.time.Instant;

/** What a setting was, and what somebody made of it. */
public record SettingChange(String was, String became, String source, Instant at, String by) implements Serializable {
}
