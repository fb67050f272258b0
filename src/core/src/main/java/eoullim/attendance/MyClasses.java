package eoullim.attendance;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** What an instructor has to do: today's classes, the days that still lack marks, and what comes next. */
public record MyClasses(LocalDate today, List<ClassLine> now, List<ClassLine> unfinished, List<ClassLine> coming) implements Serializable {
}
