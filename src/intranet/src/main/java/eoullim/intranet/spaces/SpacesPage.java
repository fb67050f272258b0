package eoullim.intranet.spaces;

import eoullim.kernel.Page;
import eoullim.spaces.FacilityOffice;
import eoullim.spaces.RoomFilter;
import eoullim.spaces.RoomLine;
import eoullim.spaces.RoomRecord;
import eoullim.spaces.RoomTally;
import eoullim.ui.Here;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** 학습공간: the list of rooms, and the one that was picked from it. */
@Named
@RequestScoped
public class SpacesPage {

    @EJB
    private FacilityOffice office;
    @Inject
    private Here here;

    private RoomFilter filter;
    private Page<RoomLine> page;
    private RoomTally tally;
    private RoomRecord picked;

    public RoomFilter getFilter() {
        if (filter == null) {
            String hosts = here.getQuery().first("hosts");
            filter = new RoomFilter(here.getQuery().first("q"), here.getQuery().first("district"),
                    hosts.isEmpty() ? null : Boolean.valueOf(hosts.equals("yes")), null);
        }
        return filter;
    }

    public Page<RoomLine> getPage() {
        if (page == null) {
            page = office.rooms(getFilter(), here.getPage());
        }
        return page;
    }

    public RoomTally getTally() {
        if (tally == null) {
            tally = office.tally();
        }
        return tally;
    }

    public RoomRecord getPicked() {
        String code = here.getQuery().first("room");
        if (picked == null && !code.isEmpty()) {
            picked = office.room(code, null);
        }
        return picked;
    }
}
