/**
 * 프로그램: the design of what is taught. It lives in versions: one is open for work, is frozen when handed in for approval, and is
 * either approved or followed by the next one. Courses are opened from an approved version and keep to it.
 */
package eoullim.programmes;
