package eoullim.completion;

/** A final decision was put right. */
public record CompletionRevised(String applicationNumber, Outcome outcome, String reason) {
}
