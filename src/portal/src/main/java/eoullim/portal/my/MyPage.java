package eoullim.portal.my;

import eoullim.enrolment.EnrolmentDesk;
import eoullim.enrolment.MyApplication;
import eoullim.enrolment.NextClass;
import eoullim.messages.MessageDesk;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** 나의 배움: the next class, what I have applied for, what is new. */
@Named
@RequestScoped
public class MyPage {

    @EJB
    private EnrolmentDesk desk;
    @EJB
    private MessageDesk messages;

    private List<NextClass> classes;
    private List<MyApplication> living;

    public List<NextClass> getClasses() {
        if (classes == null) {
            classes = desk.nextClasses();
        }
        return classes;
    }

    public List<MyApplication> getLiving() {
        if (living == null) {
            living = desk.living();
        }
        return living;
    }

    public long getUnread() {
        return messages.unread();
    }
}
