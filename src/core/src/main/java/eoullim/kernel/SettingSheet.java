package eoullim.kernel;

import java.io.Serializable;
import java.util.List;

/** One setting and what became of it over time, the latest change first. */
public record SettingSheet(SettingLine setting, List<SettingChange> changes) implements Serializable {
}
