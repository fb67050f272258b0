package eoullim.intranet.today;

import eoullim.worklist.Task;

/**
 * Where a task is done.
 *
 * @param all address of the list
 * @param each address of one, with the code behind it
 */
record Door(String all, String each, String icon) {

    private static final String SESSION_NO = "-\\d{2,3}$";

    static Door of(Task task) {
        return switch (task) {
            case APPROVALS -> new Door("/approvals", "/approvals/", "inbox");
            case RETURNED_PROGRAMMES -> new Door("/programmes", "/programmes/", "square-pen");
            case COURSES_TO_PUBLISH -> new Door("/courses", "/courses/", "eye");
            case APPLICATIONS_OPENING -> new Door("/intake", "/intake/", "calendar-plus");
            case DRAWS_TO_PUBLISH -> new Door("/draws", "/draws/", "megaphone");
            case DRAWS_TO_CARRY_OUT -> new Door("/draws", "/draws/", "ticket");
            case COURSES_TOO_SMALL -> new Door("/minimum", "/minimum/", "users");
            case CLASSES_TODAY -> new Door("/attendance", "/attendance/", "calendar-days");
            case ROLLS_UNMARKED -> new Door("/attendance", "/attendance/", "clipboard-check");
            case COMPLETIONS -> new Door("/completion", "/completion/", "file-check");
            case CERTIFICATES -> new Door("/certificates", "/certificates/issue/", "award");
            case LOCKED_ACCOUNTS -> new Door("/accounts", "/accounts/", "lock");
            case PLACEHOLDERS -> new Door("/citysettings", "/citysettings/", "settings");
        };
    }

    /** A class session is done on the page of its course. */
    String to(String code) {
        return each + (each.equals("/attendance/") ? code.replaceFirst(SESSION_NO, "") : code);
    }
}
