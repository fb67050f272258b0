package eoullim.kernel;

import java.io.Serializable;
import java.util.List;

/** Settings that are about the same thing. */
public record SettingGroup(String name, List<SettingLine> settings) implements Serializable {
}
