package eoullim.intranet.waitingroom;

import eoullim.waitingroom.RoomSheet;
import eoullim.waitingroom.WaitingOrder;
import eoullim.waitingroom.WaitingRoomOffice;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** 대기열: armed for an opening, watched, paced, stopped. */
@Named
@ViewScoped
public class WaitingRoomPage implements Serializable {

    @EJB
    private WaitingRoomOffice office;
    @Inject
    private transient HttpServletRequest request;

    private String course;
    private RoomSheet room;
    private WaitingOrder order;
    private Integer rate;

    @PostConstruct
    void open() {
        course = request.getParameter("course");
        look();
        order = room.order();
        rate = room.rate() > 0 ? room.rate() : room.suggestedRate();
    }

    public void look() {
        room = office.room(course);
    }

    public void arm() {
        office.arm(course, order, rate);
        look();
    }

    public void pace() {
        office.pace(course, rate);
        look();
    }

    public void stop() {
        office.stop(course);
        look();
    }

    public RoomSheet getRoom() {
        return room;
    }

    public WaitingOrder[] getOrders() {
        return WaitingOrder.values();
    }

    public WaitingOrder getOrder() {
        return order;
    }

    public void setOrder(WaitingOrder order) {
        this.order = order;
    }

    public Integer getRate() {
        return rate;
    }

    public void setRate(Integer rate) {
        this.rate = rate;
    }
}
