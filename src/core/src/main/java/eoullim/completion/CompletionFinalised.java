package eoullim.completion;

/** The decisions on a course stand. */
public record CompletionFinalised(String courseCode, int completed, int notCompleted) {
}
