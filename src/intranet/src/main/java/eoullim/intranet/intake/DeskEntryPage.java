package eoullim.intranet.intake;

import eoullim.courses.ApplicationChannel;
import eoullim.enrolment.ApplicationReceipt;
import eoullim.enrolment.DeskEntry;
import eoullim.enrolment.EnrolmentOffice;
import eoullim.enrolment.IntakeSheet;
import eoullim.enrolment.PersonFound;
import eoullim.enrolment.SupportNeed;
import eoullim.people.CallerOffice;
import eoullim.ui.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** 전화·방문 접수: find the person, say how they came, done. */
@Named
@ViewScoped
public class DeskEntryPage implements Serializable {

    @EJB
    private EnrolmentOffice office;
    @EJB
    private CallerOffice people;
    @Inject
    private HttpServletRequest request;

    private IntakeSheet sheet;
    private String words;
    private List<PersonFound> found;
    private String person;
    private ApplicationChannel channel = ApplicationChannel.PHONE;
    private SupportNeed[] needs = {};
    private String note;
    private UUID press = UUID.randomUUID();
    private ApplicationReceipt receipt;
    private PapersSeen papers = new PapersSeen();

    @PostConstruct
    void open() {
        sheet = office.intake(request.getParameter("course"));
        person = request.getParameter("person");
        found = person == null ? null : List.of(office.found(person));
    }

    public void find() {
        found = office.find(words);
        person = found.size() == 1 ? found.get(0).citizenNumber() : null;
    }

    public void enter() {
        papers.mustBeSeen(channel);
        receipt = office.enter(new DeskEntry(sheet.courseCode(), person, channel, press, Set.of(needs), note));
        papers.note(people, person);
        Notices.done(receipt.repeated() ? "intake.entered.before" : "intake.entered", receipt.number());
    }

    public void again() {
        receipt = null;
        found = null;
        words = null;
        person = null;
        note = null;
        needs = new SupportNeed[0];
        press = UUID.randomUUID();
        papers = new PapersSeen();
    }

    public ApplicationChannel[] getChannels() {
        return new ApplicationChannel[] {ApplicationChannel.PHONE, ApplicationChannel.VISIT};
    }

    public SupportNeed[] getAllNeeds() {
        return SupportNeed.values();
    }

    public PapersSeen getPapers() {
        return papers;
    }

    public IntakeSheet getSheet() {
        return sheet;
    }

    public List<PersonFound> getFound() {
        return found;
    }

    public ApplicationReceipt getReceipt() {
        return receipt;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public ApplicationChannel getChannel() {
        return channel;
    }

    public void setChannel(ApplicationChannel channel) {
        this.channel = channel;
    }

    public SupportNeed[] getNeeds() {
        return needs;
    }

    public void setNeeds(SupportNeed[] needs) {
        this.needs = needs;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
