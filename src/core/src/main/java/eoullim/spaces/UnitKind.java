package eoullim.spaces;

/** What can be held once at a time. */
public enum UnitKind {
    /** A room. */
    ROOM(SpacesReason.ROOM_TAKEN),
    /** An instructor. */
    INSTRUCTOR(SpacesReason.INSTRUCTOR_TAKEN),
    /** A piece of movable equipment. */
    EQUIPMENT(SpacesReason.EQUIPMENT_TAKEN);

    private final SpacesReason taken;

    UnitKind(SpacesReason taken) {
        this.taken = taken;
    }

    SpacesReason taken() {
        return taken;
    }
}
