package eoullim.spaces;

import java.time.LocalDate;
import java.util.List;

import eoullim.kernel.Clock;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
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
    private Callers callers;
    @Inject
    private Clock clock;

    public Page<RoomLine> rooms(RoomFilter filter, int page) {
        return rooms.page(filter, page, PAGE_SIZE);
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
            throw new Rejected(SpacesReason.CHANGED_MEANWHILE);
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
            throw new Rejected(SpacesReason.CHANGED_MEANWHILE);
        }
        if (districts.find(districtCode).isEmpty()) {
            throw new Rejected(SpacesReason.DISTRICT_UNKNOWN).at("districtCode");
        }
        space.settle(districtCode);
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
