package eoullim.portal.apply;

import eoullim.enrolment.Checklist;
import eoullim.enrolment.SupportAnswer;
import java.util.List;

/**
 * All that a reader sees of step 1 before the press's own key: readers to whom this is equal read the same page.
 *
 * @param children names of the reader's children, in their order
 * @param child which of them it is about, from 1; 0 when it is about the reader
 * @param lacking what the reader needs and the course does not have, or nobody knows
 */
record ApplySight(Checklist checklist, List<String> children, int child, List<SupportAnswer> lacking) {
}
