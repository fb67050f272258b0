package eoullim.wrong.intranet;

/** Wrong: a name that says nothing. */
public record CourtyardInfo(String view) {
}
