package eoullim.intranet.instructors;

import eoullim.instructors.AppointmentBasis;
import eoullim.instructors.AppointmentCommand;
import eoullim.instructors.InstructorOffice;
import eoullim.instructors.InstructorRecord;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** One instructor: what they teach, their appointments, and their telephone number when somebody asks for it. */
@Named
@ViewScoped
public class InstructorPage implements Serializable {

    private static final long serialVersionUID = 1;

    @EJB
    private InstructorOffice office;
    @Inject
    private HttpServletRequest request;

    private InstructorRecord record;
    private Appointing appointing;
    private String speciality;
    private String introduction;
    private String phone;

    @PostConstruct
    void open() {
        record = office.instructor(request.getParameter("number"));
        appointing = new Appointing(record);
        speciality = record.card().speciality();
        introduction = record.card().introduction();
    }

    public void reveal() {
        phone = office.phone(record.card().number());
    }

    public String appoint() {
        office.appoint(new AppointmentCommand(record.card().number(), appointing.getBasis(), appointing.getFrom(), appointing.getTo()));
        return again("instructors.appointed");
    }

    public String describe() {
        office.describe(record.card().number(), record.version(), speciality, introduction);
        return again("instructors.saved");
    }

    private String again(String said) {
        Notices.done(said);
        return "/instructors/instructor.xhtml?faces-redirect=true&number=" + record.card().number();
    }

    public AppointmentBasis[] getBases() {
        return AppointmentBasis.values();
    }

    public InstructorRecord getRecord() {
        return record;
    }

    public Appointing getAppointing() {
        return appointing;
    }

    public String getPhone() {
        return phone;
    }

    public String getSpeciality() {
        return speciality;
    }

    public void setSpeciality(String speciality) {
        this.speciality = speciality;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }
}
