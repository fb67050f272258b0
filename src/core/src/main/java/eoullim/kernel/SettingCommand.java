package eoullim.kernel;

import java.io.Serializable;

/**
 * A setting is to have another value.
 *
 * @param version the version that was read; somebody else's change in between is not overwritten
 * @param source where the new value comes from: needed where a law gives it
 */
public record SettingCommand(String name, int version, String value, String source) implements Serializable {
}
