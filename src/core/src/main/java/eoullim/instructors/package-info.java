/**
 * Who teaches: instructors, what they teach, and the appointments without which nobody stands in front of a class.
 *
 * <p>{@link eoullim.instructors.Instructors} serves the rooms above; {@link eoullim.instructors.InstructorOffice} the staff.
 */
package eoullim.instructors;
