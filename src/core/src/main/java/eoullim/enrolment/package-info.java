/**
 * Who gets a seat: intake, rounds, application, waiting list and the one public status. The counter row of a course's intake is
 * locked before anything else; what is decided under that lock is the truth.
 */
package eoullim.enrolment;
