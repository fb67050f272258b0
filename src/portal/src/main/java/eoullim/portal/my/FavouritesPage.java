package eoullim.portal.my;

import eoullim.catalogue.CatalogueDesk;
import eoullim.catalogue.CourseCard;
import eoullim.catalogue.FavouriteDesk;
import eoullim.kernel.Page;
import eoullim.ui.PageNumber;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** 찜한 강좌; who signed in on the way from a course is asked once more whether to keep it. */
@Named
@RequestScoped
public class FavouritesPage {

    @EJB
    private FavouriteDesk desk;
    @EJB
    private CatalogueDesk catalogue;
    @Inject
    private HttpServletRequest request;

    private Page<CourseCard> page;

    public Page<CourseCard> getPage() {
        if (page == null) {
            page = desk.mine(PageNumber.of(request.getParameter("page")));
        }
        return page;
    }

    /** The course one came from, unless it is kept already. */
    public CourseCard getOffered() {
        String course = request.getParameter("course");
        return course == null || desk.isKept(course) ? null : catalogue.course(course).card();
    }

    public long getCount() {
        return desk.count();
    }
}
