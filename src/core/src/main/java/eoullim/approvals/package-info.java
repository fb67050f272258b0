/**
 * 결재: one person asks, another decides. A room hands in a version of something; an approver approves it or sends it back with a
 * comment; the room hears the decision in the same transaction. Nobody decides on what they asked for themselves.
 */
package eoullim.approvals;
