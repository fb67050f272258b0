/**
 * The institutions that teach in the city, the days on which nobody teaches, and the days on which one institution is closed.
 *
 * <p>{@link eoullim.organisations.Institutions} and {@link eoullim.organisations.TeachingDays} serve the rooms above;
 * {@link eoullim.organisations.OrganisationDesk} serves everybody, {@link eoullim.organisations.OrganisationOffice} the staff.
 */
package eoullim.organisations;
