package eoullim.ui;

import eoullim.enrolment.ApplicationStatus;
import eoullim.enrolment.PublicStatus;
import eoullim.kernel.KernelReason;
import eoullim.kernel.Rejected;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Samples for /gallery, the page of a test deployment that carries every tag in every state. */
@Named
@RequestScoped
public class Gallery {

    private static final String WRONG = "sample:wrong";

    @Inject
    private Texts texts;

    private String name;
    private String phone;
    private String choice;
    private List<String> choices = List.of();
    private boolean agreed;

    public List<PublicStatus> getPublicStatuses() {
        return List.of(PublicStatus.values());
    }

    public List<ApplicationStatus> getApplicationStatuses() {
        return List.of(ApplicationStatus.values());
    }

    public List<String> getSteps() {
        return Stream.of("gallery.step.check", "gallery.step.write", "gallery.step.review").map(texts::get).toList();
    }

    public List<String> getIcons() {
        return List.of("house", "search", "bell", "user", "calendar-days", "clock-4", "map-pin", "wallet", "award", "graduation-cap",
                "clipboard-check", "phone", "bus", "accessibility", "languages", "printer", "settings");
    }

    public List<String> getFields() {
        return List.of("literacy", "schooling", "vocational", "arts", "humanities", "civic", "digital", "language",
                "craft", "grapes");
    }

    /** Four courses that exist nowhere. */
    public List<Map<String, Object>> getCards() {
        return List.of(
                card("digital", "gallery.course.phone", PublicStatus.OPEN, 14, 0),
                card("arts", "gallery.course.drum", PublicStatus.OPEN, 17, 20_000),
                card("language", "gallery.course.korean", PublicStatus.WAITLIST_OPEN, 20, 0),
                card("craft", "gallery.course.grape", PublicStatus.UPCOMING, 0, 15_000));
    }

    private Map<String, Object> card(String field, String title, PublicStatus status, int taken, int tuition) {
        return Map.of("field", field, "title", texts.get(title), "status", status, "taken", taken, "tuition", tuition);
    }

    public LocalDate getDay() {
        return LocalDate.of(2026, 11, 30);
    }

    public LocalDate getLastDay() {
        return LocalDate.of(2026, 12, 16);
    }

    public Instant getMoment() {
        return Instant.parse("2026-11-30T01:00:00Z");
    }

    public LocalTime getFrom() {
        return LocalTime.of(10, 0);
    }

    public LocalTime getTo() {
        return LocalTime.of(12, 30);
    }

    /** One field is always wrong, so that the state can be looked at. */
    public void complain() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context.getMessageList(WRONG).isEmpty()) {
            String text = texts.get("gallery.wrong.text");
            context.addMessage(WRONG, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
    }

    public List<String> complete(String query) {
        return getSteps().stream().filter(step -> step.contains(query)).toList();
    }

    public void send() {
        String text = texts.of("gallery.sent", name == null ? "" : name);
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, text));
    }

    /** As a desk of the city refuses. */
    public void refuse() {
        throw new Rejected(KernelReason.CHANGED_MEANWHILE).at("phone");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public List<String> getChoices() {
        return choices;
    }

    public void setChoices(List<String> choices) {
        this.choices = choices;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
