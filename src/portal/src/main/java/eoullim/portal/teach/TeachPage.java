package eoullim.portal.teach;

import eoullim.attendance.AttendanceDesk;
import eoullim.attendance.MyClasses;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** 내 강의: today's classes, sheets that still lack marks, what comes next. */
@Named
@RequestScoped
public class TeachPage {

    @EJB
    private AttendanceDesk desk;

    private MyClasses classes;

    public MyClasses getClasses() {
        if (classes == null) {
            classes = desk.mine();
        }
        return classes;
    }
}
