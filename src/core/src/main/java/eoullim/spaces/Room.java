package eoullim.spaces;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Objects;

import eoullim.kernel.Audited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/**
 * One room, hall or court: what can be held once at a time.
 *
 * <p>A room enters the register with an institution, or out of an open-facility file, whose later editions it then follows.
 * Whether it can host a class is proposed by rule; once staff have settled it, no import changes it again. A room is never
 * deleted, because class sessions of the past go on naming it: it only stops being bookable.
 */
@Entity
class Room extends Audited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(nullable = false, updatable = false, length = 20)
    private String code;
    @Column(nullable = false, length = 20)
    private String spaceCode;
    @Column(nullable = false, length = 150)
    private String name;
    @Column(length = 60)
    private String facilityKind;
    @Column(length = 20)
    private String floor;
    private Integer capacity;
    @Column(name = "area_m2", precision = 10, scale = 2)
    private BigDecimal area;
    @Column(nullable = false)
    private boolean hostsClasses;
    @Column(nullable = false)
    private boolean hostingSettled;
    @Column(nullable = false)
    private boolean bookable;
    @Column(length = 100)
    private String closedDays;
    private LocalTime weekdayFrom;
    private LocalTime weekdayTo;
    private LocalTime weekendFrom;
    private LocalTime weekendTo;
    private Long feeWon;
    private Integer feeUnitHours;
    @Column(length = 500)
    private String equipment;
    private Boolean wheelchair;
    private Boolean lift;
    private Boolean brailleBlocks;
    @Column(length = 320, updatable = false)
    private String externalKey;
    @Column(nullable = false, updatable = false)
    private boolean invented;

    protected Room() {
    }

    static Room imported(String code, String spaceCode, FacilityFacts facts, boolean hosts) {
        Room room = new Room();
        room.code = Objects.requireNonNull(code);
        room.externalKey = facts.key();
        room.bookable = true;
        room.follow(spaceCode, facts, hosts);
        return room;
    }

    /** A room of an institution that can host a class. Capacity may be null when nobody knows it. */
    static Room ofInstitution(String code, String spaceCode, String name, String floor, Integer capacity, boolean invented) {
        Room room = new Room();
        room.code = Objects.requireNonNull(code);
        room.spaceCode = Objects.requireNonNull(spaceCode);
        room.name = Objects.requireNonNull(name);
        room.floor = floor;
        room.capacity = capacity;
        room.hostsClasses = true;
        room.hostingSettled = true;
        room.bookable = true;
        room.invented = invented;
        return room;
    }

    /** Takes over what a newer edition of the file says, except for what staff have settled. */
    void follow(String space, FacilityFacts facts, boolean hosts) {
        spaceCode = space;
        name = facts.name();
        facilityKind = facts.kind();
        capacity = facts.capacity();
        area = rounded(facts.area());
        closedDays = facts.closedDays();
        weekdayFrom = facts.weekdayFrom();
        weekdayTo = facts.weekdayTo();
        weekendFrom = facts.weekendFrom();
        weekendTo = facts.weekendTo();
        feeWon = facts.fee();
        feeUnitHours = facts.baseHours();
        equipment = facts.equipment();
        if (!hostingSettled) {
            hostsClasses = hosts;
        }
    }

    /** Whether {@link #follow} would change anything. */
    boolean differsFrom(FacilityFacts facts, boolean hosts) {
        return !Objects.equals(name, facts.name()) || !Objects.equals(facilityKind, facts.kind())
                || !Objects.equals(capacity, facts.capacity()) || !LearningSpace.same(area, rounded(facts.area()))
                || !Objects.equals(closedDays, facts.closedDays())
                || !Objects.equals(weekdayFrom, facts.weekdayFrom()) || !Objects.equals(weekdayTo, facts.weekdayTo())
                || !Objects.equals(weekendFrom, facts.weekendFrom()) || !Objects.equals(weekendTo, facts.weekendTo())
                || !Objects.equals(feeWon, facts.fee()) || !Objects.equals(feeUnitHours, facts.baseHours())
                || !Objects.equals(equipment, facts.equipment())
                || !hostingSettled && hostsClasses != hosts;
    }

    void settleHosting(boolean hosts, boolean mayBeBooked) {
        hostsClasses = hosts;
        hostingSettled = true;
        bookable = mayBeBooked;
    }

    /** What a visit on site found; null stands for what was not looked at. */
    void survey(Boolean wheelchairFits, Boolean hasLift, Boolean hasBrailleBlocks) {
        wheelchair = wheelchairFits;
        lift = hasLift;
        brailleBlocks = hasBrailleBlocks;
    }

    private static BigDecimal rounded(BigDecimal read) {
        return read == null ? null : read.setScale(2, RoundingMode.HALF_UP);
    }

    String code() {
        return code;
    }

    String spaceCode() {
        return spaceCode;
    }

    String externalKey() {
        return externalKey;
    }

    boolean isBookable() {
        return bookable;
    }

    boolean hostsClasses() {
        return hostsClasses;
    }

    int version() {
        return version;
    }

    RoomFacts facts() {
        return new RoomFacts(code, name, facilityKind, floor, capacity, area, hostsClasses, hostingSettled, bookable, closedDays,
                weekdayFrom, weekdayTo, weekendFrom, weekendTo, feeWon, feeUnitHours, equipment,
                wheelchair, lift, brailleBlocks, invented, version);
    }
}
