package eoullim.approvals;

import eoullim.kernel.Page;
import java.time.LocalDate;

/**
 * The approver's desk.
 *
 * @param waiting how many wait for a decision
 * @param overdue how many of them are past their day
 * @param decided how many were decided
 * @param today the day that tells what is late
 */
public record Inbox(Page<CaseLine> page, long waiting, long overdue, long decided, LocalDate today) {
}
