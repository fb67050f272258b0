/**
 * Whether a learner has completed a course: the criteria, judged with their working shown, and the decision with its story. What
 * nobody marked is unknown, and what is unknown is never decided.
 */
package eoullim.completion;
