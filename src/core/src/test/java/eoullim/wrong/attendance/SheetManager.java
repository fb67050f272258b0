package eoullim.wrong.attendance;

/** Wrong: a name that says nothing. */
public record SheetManager(String sheet) {
}
