/**
 * The one catalogue of every institution's courses: what citizens search, browse by map and calendar, and read. It decides
 * nothing. Each node keeps a copy of the published courses in memory ({@link eoullim.catalogue.Shelf}), looks at the seats at
 * most a second ago ({@link eoullim.catalogue.Glance}), and takes every status from the one function of enrolment.
 */
package eoullim.catalogue;
