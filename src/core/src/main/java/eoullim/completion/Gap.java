package eoullim.completion;

import java.io.Serializable;
import java.time.LocalDate;

/** A class session in which nobody has said anything about the learner. */
public record Gap(String sessionCode, int no, LocalDate day) implements Serializable {
}
