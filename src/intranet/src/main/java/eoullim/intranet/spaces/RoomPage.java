package eoullim.intranet.spaces;

import eoullim.spaces.FacilityOffice;
import eoullim.spaces.RoomRecord;
import eoullim.ui.Here;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One room: its facts, its week, and what staff settle about it. */
@Named
@ViewScoped
public class RoomPage implements Serializable {

    private static final long serialVersionUID = 1;

    @EJB
    private FacilityOffice office;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;

    private RoomRecord record;
    private Settling settling;
    private Blocking blocking;
    private String district;

    @PostConstruct
    void open() {
        record = office.room(request.getParameter("code"), here.day("week"));
        if (request.getParameter("holder") != null) {
            office.mustBeBlocked(record.room().code(), request.getParameter("holder"));
        }
        settling = new Settling(record.room());
        blocking = new Blocking(record.today());
        district = record.space().districtCode();
    }

    public String settle() {
        office.settle(settling.command());
        return again("spaces.settled");
    }

    public String place() {
        office.settlePlace(record.space().code(), record.space().version(), district);
        return again("spaces.placed");
    }

    public String block() {
        office.block(record.room().code(), blocking.from(), blocking.to(), blocking.getReason());
        return again("spaces.blocked");
    }

    public String unblock() {
        office.unblock(record.room().code(), request.getParameter("holder"));
        return again("spaces.unblocked");
    }

    private String again(String said) {
        Notices.done(said);
        return "/spaces/room.xhtml?faces-redirect=true&code=" + record.room().code();
    }

    public RoomRecord getRecord() {
        return record;
    }

    public Settling getSettling() {
        return settling;
    }

    public Blocking getBlocking() {
        return blocking;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }
}
