/**
 * The register of each class session. What people say about a learner's presence is appended as facts and never edited; the mark
 * that counts is folded from them: an appeal outranks staff, staff the instructor, the instructor a QR scan. Nobody is present
 * because nobody said anything.
 */
package eoullim.attendance;
