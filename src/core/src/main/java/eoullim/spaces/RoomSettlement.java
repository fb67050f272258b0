package eoullim.spaces;

/**
 * What staff decide about a room. Null among the last three means: not looked at.
 *
 * @param version as read with the record, so that nobody overwrites what somebody else decided meanwhile
 */
public record RoomSettlement(String code, int version, boolean hostsClasses, boolean bookable,
                             Boolean wheelchair, Boolean lift, Boolean brailleBlocks) {
}
