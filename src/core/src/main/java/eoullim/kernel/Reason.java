package eoullim.kernel;

/**
 * Why something was refused. Each room has one enum of reasons; the constant's name and its room are the key of the text,
 * so that a refusal can be told in every language without carrying any.
 */
public interface Reason {

    String name();

    /** {@code reason.<room>.<CONSTANT>}, for example {@code reason.enrolment.CLOSED}. */
    default String key() {
        String room = getClass().getPackageName();
        return "reason." + room.substring(room.lastIndexOf('.') + 1) + "." + name();
    }
}
