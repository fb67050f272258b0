package eoullim.courses;

/** Whether a class session takes place. */
public enum ClassSessionStatus {
    /** 예정: takes place as planned. */
    PLANNED,
    /** 휴강: does not take place. */
    SUSPENDED;

    boolean canBecome(ClassSessionStatus next) {
        return switch (this) {
            case PLANNED -> next == SUSPENDED;
            case SUSPENDED -> false;
        };
    }
}
