/**
 * Where people learn: buildings and their rooms, how they came into the register (import of the national open-data file), and the
 * one occupancy ledger that keeps two from holding the same room, or the same instructor, at the same time.
 *
 * <p>{@link eoullim.spaces.Occupancy} and {@link eoullim.spaces.Rooms} serve the rooms above; {@link eoullim.spaces.SpaceDesk}
 * serves everybody, {@link eoullim.spaces.FacilityOffice} the staff.
 */
package eoullim.spaces;
