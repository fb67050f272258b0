/**
 * Certificates of what people completed: numbered without a gap, frozen on the day of issue, handed out as paper that proves
 * itself, replaced or revoked with a reason, and confirmed in public with no more than is printed on them.
 */
package eoullim.certificates;
