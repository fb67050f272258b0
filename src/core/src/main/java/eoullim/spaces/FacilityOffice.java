package eoullim.spaces;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import eoullim.kernel.Clock;
import eoullim.kernel.KernelReason;
import eoullim.kernel.NotFound;
import eoullim.kernel.Numbers;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Typed;
import eoullim.people.Caller;
import eoullim.people.Callers;
import eoullim.places.Districts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The register of learning spaces as the staff keep it: lists, records, what is held, and the import of the open-data file. */
@Stateless
@RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF, Role.Names.APPROVER, Role.Names.PLANNER, Role.Names.IT_ADMIN})
public class FacilityOffice {

    private static final int PAGE_SIZE = 50;
    private static final int RUNS_A_PAGE = 20;
    private static final int REASON_LENGTH = 100;
    private static final int MOST_DAYS_BLOCKED = 92;
    private static final String BLOCK = "BLOCK-";

    @Inject
    private Rooms rooms;
    @Inject
    private Occupancy occupancy;
    @Inject
    private FacilityImport imports;
    @Inject
    private ImportRuns runs;
    @Inject
    private Districts districts;
    @Inject
    private Numbers numbers;
    @Inject
    private Callers callers;
    @Inject
    private Clock clock;

    public Page<RoomLine> rooms(RoomFilter filter, int page) {
        return rooms.page(filter, page, PAGE_SIZE);
    }

    public RoomTally tally() {
        return rooms.tally();
    }

    /** The room, its building, and what is held in the week of that day; a day of null means this week. */
    public RoomRecord room(String code, LocalDate dayOfWeek) {
        Room room = rooms.find(code);
        LearningSpace space = rooms.space(room.spaceCode());
        LocalDate today = clock.today();
        LocalDate monday = RoomRecord.monday(dayOfWeek == null ? today : dayOfWeek);
        List<HeldLine> held = occupancy.held(UnitKind.ROOM, code, monday.atStartOfDay(), monday.plusDays(7).atStartOfDay());
        return new RoomRecord(room.facts(), space.card(), rooms.card(code).label(), today, monday, held, mayChange(space));
    }

    /** Confirms or corrects what the importer proposed, and what a visit on site found. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void settle(RoomSettlement settled) {
        Room room = rooms.find(settled.code());
        LearningSpace space = rooms.space(room.spaceCode());
        mustBeTheirs(space, "room", settled.code());
        if (room.version() != settled.version()) {
            throw new Rejected(KernelReason.CHANGED_MEANWHILE);
        }
        room.settleHosting(settled.hostsClasses(), settled.bookable());
        room.survey(settled.wheelchair(), settled.lift(), settled.brailleBlocks());
    }

    /** Says in which 읍면동 a building stands; no import changes it afterwards. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void settlePlace(String spaceCode, int version, String districtCode) {
        LearningSpace space = rooms.space(spaceCode);
        mustBeTheirs(space, "space", spaceCode);
        if (space.version() != version) {
            throw new Rejected(KernelReason.CHANGED_MEANWHILE);
        }
        if (districts.find(districtCode).isEmpty()) {
            throw new Rejected(SpacesReason.DISTRICT_UNKNOWN).at("districtCode");
        }
        space.settle(districtCode);
    }

    /** Keeps a room free of everything for a while, for works or cleaning. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void block(String code, LocalDateTime from, LocalDateTime to, String reason) {
        Room room = rooms.find(code);
        mustBeTheirs(rooms.space(room.spaceCode()), "room", code);
        String why = Typed.required(reason, REASON_LENGTH, SpacesReason.BLOCK_REASON_MISSING, "blockReason");
        if (from == null || to == null || !from.isBefore(to) || from.plusDays(MOST_DAYS_BLOCKED).isBefore(to)) {
            throw new Rejected(SpacesReason.BLOCK_TIMES, MOST_DAYS_BLOCKED).at("blockTo");
        }
        occupancy.hold(List.of(new Hold(UnitKind.ROOM, code, from, to, Purpose.BLOCKED, BLOCK + numbers.next("block"), why)));
    }

    /** Gives a blocked stretch free again. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void unblock(String code, String holder) {
        mustBeBlocked(code, holder);
        occupancy.release(holder);
    }

    /** @throws NotFound when nothing of that name blocks the room */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.INSTITUTION_STAFF})
    public void mustBeBlocked(String code, String holder) {
        Room room = rooms.find(code);
        mustBeTheirs(rooms.space(room.spaceCode()), "room", code);
        if (!occupancy.isHeld(UnitKind.ROOM, code, holder, Purpose.BLOCKED)) {
            throw new NotFound("block", holder);
        }
    }

    /** Reads the file, tells what it would do, changes nothing. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.IT_ADMIN})
    public long tryOut(String fileName, byte[] content) {
        return imports.tryOut(fileName, content).id();
    }

    /** Does what the trial run told. */
    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.IT_ADMIN})
    public long carryOut(long trial) {
        return imports.carryOut(trial).id();
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.IT_ADMIN})
    public Page<ImportSummary> runs(int page) {
        return runs.page(page, RUNS_A_PAGE);
    }

    @RolesAllowed({Role.Names.CITY_STAFF, Role.Names.IT_ADMIN})
    public ImportReport run(long id) {
        ImportSummary summary = runs.find(id).summary();
        return new ImportReport(summary, runs.lines(id), summary.dryRun() && runs.hasFile(id));
    }

    private boolean mayChange(LearningSpace space) {
        Caller caller = callers.current();
        String institution = space.card().institutionCode();
        boolean keeper = caller.has(Role.CITY_STAFF) || caller.has(Role.INSTITUTION_STAFF);
        return keeper && (institution == null ? caller.servesWholeCity() : caller.serves(institution));
    }

    private void mustBeTheirs(LearningSpace space, String kind, String code) {
        if (!mayChange(space)) {
            callers.refuse(kind, code);
        }
    }
}
