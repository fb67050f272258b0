package eoullim.intranet.instructors;

import eoullim.instructors.AppointmentStanding;
import eoullim.instructors.InstructorFilter;
import eoullim.instructors.InstructorLine;
import eoullim.instructors.InstructorOffice;
import eoullim.kernel.Page;
import eoullim.ui.Here;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** 강사: the list of instructors. */
@Named
@RequestScoped
public class InstructorsPage {

    @EJB
    private InstructorOffice office;
    @Inject
    private Here here;

    private InstructorFilter filter;
    private Page<InstructorLine> page;

    public InstructorFilter getFilter() {
        if (filter == null) {
            String asked = here.getQuery().first("standing");
            filter = new InstructorFilter(here.getQuery().first("q"), here.getQuery().first("institution"),
                    getStandings().stream().filter(standing -> standing.name().equals(asked)).findFirst().orElse(null));
        }
        return filter;
    }

    public Page<InstructorLine> getPage() {
        if (page == null) {
            page = office.page(getFilter(), here.getPage());
        }
        return page;
    }

    public List<AppointmentStanding> getStandings() {
        return Arrays.asList(AppointmentStanding.values());
    }
}
