package eoullim.completion;

/** A decision, as rooms above read it. */
public record CompletionCard(String courseCode, String applicationNumber, String citizenNumber, CompletionStatus status, Outcome outcome,
        int attendedMinutes, int totalMinutes) {

    public boolean isCompleted() {
        return status.isFirm() && outcome == Outcome.COMPLETED;
    }
}
