package eoullim.certificates;

import java.util.Set;

/** Hand out certificates to these learners of a course. */
public record IssueCommand(String courseCode, Set<String> applicationNumbers) {
}
