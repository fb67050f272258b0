package eoullim.wrong.courses;

import jakarta.servlet.http.HttpServletRequest;

/** Wrong: the core knows of requests. */
public class CoursePageModel {

    public String title(HttpServletRequest request) {
        return request.getParameter("title");
    }
}
