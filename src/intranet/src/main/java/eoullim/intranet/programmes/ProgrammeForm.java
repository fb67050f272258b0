package eoullim.intranet.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Won;
import eoullim.programmes.Audience;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.BudgetLine;
import eoullim.programmes.ClassShape;
import eoullim.programmes.CourseKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.Design;
import eoullim.programmes.Fees;
import eoullim.programmes.Outline;
import eoullim.programmes.PlannedSession;
import eoullim.programmes.ProgrammeSheet;
import eoullim.programmes.ProgrammeSubField;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A design while it is being typed. Rows may be empty; the design drops them. */
public class ProgrammeForm implements Serializable {

    private static final int SPARE_ROWS = 4;
    private static final int PER_CENT = 100;

    private String institution;
    private String title;
    private String summary;
    private String goal;
    private ProgrammeSubField subField = ProgrammeSubField.EVERYDAY_ARTS;
    private CourseKind kind = CourseKind.REGULAR;
    private String tags;
    private String targetAudience;
    private Integer minimumAge;
    private Integer maximumAge;
    private boolean residentsOnly;
    private AudienceKind audienceKind = AudienceKind.INDIVIDUAL;
    private DeliveryMode deliveryMode = DeliveryMode.ONSITE;
    private int sessionMinutes = 120;
    private int capacity = 20;
    private int minimumEnrolment = 10;
    private long tuition;
    private long materials;
    private String materialsNote;
    private int minimumRate;
    private final List<SessionRow> sessions = new ArrayList<>();
    private final List<BudgetRow> budget = new ArrayList<>();

    static ProgrammeForm blank(String institution, Fraction usualRate) {
        ProgrammeForm form = new ProgrammeForm();
        form.institution = institution;
        form.minimumRate = usualRate.num() * PER_CENT / usualRate.den();
        form.addSessions();
        form.addSessions();
        form.addBudget();
        return form;
    }

    static ProgrammeForm of(ProgrammeSheet sheet) {
        Design design = sheet.design();
        ProgrammeForm form = new ProgrammeForm();
        form.institution = sheet.institution().code();
        form.take(design.outline(), design.audience());
        form.take(design.shape(), design.fees());
        form.minimumRate = design.minimumRate().num() * PER_CENT / design.minimumRate().den();
        design.sessions().forEach(session -> form.sessions.add(SessionRow.of(session)));
        design.budget().forEach(line -> form.budget.add(BudgetRow.of(line)));
        form.addSessions();
        form.addBudget();
        return form;
    }

    private void take(Outline outline, Audience audience) {
        title = outline.title();
        summary = outline.summary();
        goal = outline.goal();
        subField = outline.subField();
        kind = outline.kind();
        tags = String.join(", ", outline.tagList());
        targetAudience = audience.targetAudience();
        minimumAge = audience.minimumAge();
        maximumAge = audience.maximumAge();
        residentsOnly = audience.residentsOnly();
        audienceKind = audience.audienceKind();
    }

    private void take(ClassShape shape, Fees fees) {
        deliveryMode = shape.deliveryMode();
        sessionMinutes = shape.sessionMinutes();
        capacity = shape.capacity();
        minimumEnrolment = shape.minimumEnrolment();
        tuition = fees.tuition().amount();
        materials = fees.materials().amount();
        materialsNote = fees.materialsNote();
    }

    Design design() {
        return Design.drafted(() -> new Outline(title, summary, goal, subField, kind, tags),
                () -> new Audience(targetAudience, minimumAge, maximumAge, residentsOnly, audienceKind),
                () -> new ClassShape(deliveryMode, sessionMinutes, capacity, minimumEnrolment),
                () -> new Fees(new Won(tuition), new Won(materials), materialsNote), new Fraction(minimumRate, PER_CENT), plan(), lines());
    }

    private List<PlannedSession> plan() {
        return IntStream.range(0, sessions.size()).mapToObj(row -> sessions.get(row).session(row + 1)).collect(Collectors.toList());
    }

    private List<BudgetLine> lines() {
        return IntStream.range(0, budget.size()).mapToObj(row -> budget.get(row).line(row + 1)).collect(Collectors.toList());
    }

    public void addSessions() {
        IntStream.range(0, SPARE_ROWS).forEach(row -> sessions.add(new SessionRow()));
    }

    public void insertSession(int before) {
        sessions.add(before, new SessionRow());
    }

    public void removeSession(int row) {
        sessions.remove(row);
    }

    public void addBudget() {
        IntStream.range(0, SPARE_ROWS).forEach(row -> budget.add(new BudgetRow()));
    }

    public void removeBudget(int row) {
        budget.remove(row);
    }

    /** What the budget comes to, as far as it is typed. */
    public long getBudgetTotal() {
        return budget.stream().mapToLong(row -> row.getAmount() == null ? 0 : row.getAmount()).sum();
    }

    public List<SessionRow> getSessions() {
        return sessions;
    }

    public List<BudgetRow> getBudget() {
        return budget;
    }

    public String getInstitution() {
        return institution;
    }

    public void setInstitution(String institution) {
        this.institution = institution;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getGoal() {
        return goal;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    public ProgrammeSubField getSubField() {
        return subField;
    }

    public void setSubField(ProgrammeSubField subField) {
        this.subField = subField;
    }

    public CourseKind getKind() {
        return kind;
    }

    public void setKind(CourseKind kind) {
        this.kind = kind;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getTargetAudience() {
        return targetAudience;
    }

    public void setTargetAudience(String targetAudience) {
        this.targetAudience = targetAudience;
    }

    public Integer getMinimumAge() {
        return minimumAge;
    }

    public void setMinimumAge(Integer minimumAge) {
        this.minimumAge = minimumAge;
    }

    public Integer getMaximumAge() {
        return maximumAge;
    }

    public void setMaximumAge(Integer maximumAge) {
        this.maximumAge = maximumAge;
    }

    public boolean isResidentsOnly() {
        return residentsOnly;
    }

    public void setResidentsOnly(boolean residentsOnly) {
        this.residentsOnly = residentsOnly;
    }

    public AudienceKind getAudienceKind() {
        return audienceKind;
    }

    public void setAudienceKind(AudienceKind audienceKind) {
        this.audienceKind = audienceKind;
    }

    public DeliveryMode getDeliveryMode() {
        return deliveryMode;
    }

    public void setDeliveryMode(DeliveryMode deliveryMode) {
        this.deliveryMode = deliveryMode;
    }

    public int getSessionMinutes() {
        return sessionMinutes;
    }

    public void setSessionMinutes(int sessionMinutes) {
        this.sessionMinutes = sessionMinutes;
    }

    public int getCapacity() {
        return capacity;
    }

    public void setCapacity(int capacity) {
        this.capacity = capacity;
    }

    public int getMinimumEnrolment() {
        return minimumEnrolment;
    }

    public void setMinimumEnrolment(int minimumEnrolment) {
        this.minimumEnrolment = minimumEnrolment;
    }

    public long getTuition() {
        return tuition;
    }

    public void setTuition(long tuition) {
        this.tuition = tuition;
    }

    public long getMaterials() {
        return materials;
    }

    public void setMaterials(long materials) {
        this.materials = materials;
    }

    public String getMaterialsNote() {
        return materialsNote;
    }

    public void setMaterialsNote(String materialsNote) {
        this.materialsNote = materialsNote;
    }

    public int getMinimumRate() {
        return minimumRate;
    }

    public void setMinimumRate(int minimumRate) {
        this.minimumRate = minimumRate;
    }
}
