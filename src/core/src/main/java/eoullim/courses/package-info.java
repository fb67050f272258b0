/**
 * 강좌: a programme put on the calendar of one term, with its class sessions, its room and its instructor. A course knows nothing of
 * its learners or seats; it tells the rooms above that it was opened, published or cancelled.
 */
package eoullim.courses;
