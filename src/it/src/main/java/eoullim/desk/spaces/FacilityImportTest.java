package eoullim.desk.spaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.Forbidden;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.SeedFile;
import eoullim.spaces.FacilityOffice;
import eoullim.spaces.FindingCode;
import eoullim.spaces.ImportReport;
import eoullim.spaces.ImportSummary;
import eoullim.spaces.RoomFilter;
import eoullim.spaces.RoomLine;
import eoullim.spaces.RoomRecord;
import eoullim.spaces.RoomSettlement;
import eoullim.spaces.RowVerdict;
import eoullim.spaces.SpaceDesk;
import eoullim.spaces.SpaceKind;
import eoullim.spaces.SpacesReason;
import jakarta.ejb.EJBAccessException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The city's own open-data file through the product's own importer: tried out, carried out, and brought in again. */
class FacilityImportTest {

    private static final String FILE = "anseong_open_facilities_20240910.csv";
    private static final byte[] BYTES = SeedFile.bytes("demo/" + FILE);
    private static final String TEXT = new String(BYTES, StandardCharsets.UTF_8);

    private final FacilityOffice office = Desks.the(FacilityOffice.class);
    private final SpaceDesk desk = Desks.the(SpaceDesk.class);
    private final As staff = As.account("S-0001", Role.Names.CITY_STAFF);

    @Test
    void theDemonstrationBroughtInAll114RowsOf38CanHostAClass() throws Exception {
        List<ImportSummary> runs = staff.call(() -> office.runs(1)).rows();
        ImportSummary first = runs.get(runs.size() - 1);
        assertEquals(List.of(114, 114, 0, 0, 0, 38),
                List.of(first.rowsRead(), first.created(), first.changed(), first.unchanged(), first.refused(), first.hosting()));
        assertFalse(first.dryRun());
        assertTrue(staff.call(() -> office.rooms(new RoomFilter(null, null, null, SpaceKind.OPEN_FACILITY), 1)).total() >= 114);
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        ImportReport trial = tryOut(BYTES);
        assertEquals(114, trial.summary().unchanged());
        assertEquals(0, trial.summary().created() + trial.summary().changed() + trial.summary().refused());
        ImportSummary done = carryOut(trial).summary();
        assertEquals(114, done.unchanged());
        assertFalse(done.dryRun());
    }

    @Test
    void everyNoticedRowIsKeptWithItsLineAndReason() throws Exception {
        ImportReport trial = tryOut(TEXT.substring(1).getBytes(Charset.forName("x-windows-949")));
        assertEquals("x-windows-949", trial.summary().charset());
        var pitch = trial.lines().stream().filter(line -> line.line() == 63).findFirst().orElseThrow();
        assertTrue(pitch.findings().stream().anyMatch(found -> found.code() == FindingCode.ADDRESSES_DISAGREE));
        assertEquals(trial.noticed().size(), trial.summary().suspicious() + trial.summary().refused());
    }

    @Test
    void aTrialChangesNothingAndCarryingItOutDoesWhatWasTold() throws Exception {
        String added = row("가보고 시험 회의실", "30") + "\n" + row("가보고 시험 회의실", "40") + "\n" + row("나보고 시험 회의실", "많음") + "\n";
        ImportReport trial = tryOut((header() + "\n" + added).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(1, 2), List.of(trial.summary().created(), trial.summary().refused()));
        assertEquals(List.of(), named("가보고"));
        carryOut(trial);
        RoomLine room = named("가보고").get(0);
        assertEquals(30, room.capacity());
        assertEquals(List.of(), named("나보고"));

        ImportReport changed = tryOut((header() + "\n" + row("가보고 시험 회의실", "25") + "\n").getBytes(StandardCharsets.UTF_8));
        assertEquals(RowVerdict.CHANGED, changed.lines().get(0).verdict());
        carryOut(changed);
        assertEquals(25, named("가보고").get(0).capacity());

        assertEquals(SpacesReason.REHEARSAL_OUTDATED, assertThrows(Rejected.class, () -> carryOut(changed)).reason());
    }

    @Test
    void aTrialThatNoLongerTellsTheTruthIsNotCarriedOut() throws Exception {
        byte[] file = (header() + "\n" + row("다보고 시험 회의실", "30") + "\n").getBytes(StandardCharsets.UTF_8);
        ImportReport trial = tryOut(file);
        carryOut(tryOut(file));
        assertEquals(SpacesReason.REHEARSAL_OUTDATED, assertThrows(Rejected.class, () -> carryOut(trial)).reason());
        assertEquals(1, named("다보고").size());
    }

    @Test
    void whatStaffSettleOutlivesTheNextImport() throws Exception {
        String hall = named("공도읍행정복지센터 소회의실").get(0).code();
        RoomRecord before = staff.call(() -> office.room(hall, null));
        staff.run(() -> office.settle(new RoomSettlement(hall, before.room().version(), false, true, true, null, null)));
        carryOut(tryOut(BYTES));
        RoomRecord after = staff.call(() -> office.room(hall, null));
        assertFalse(after.room().hostsClasses());
        assertEquals(true, after.room().wheelchair());
        staff.run(() -> office.settle(new RoomSettlement(hall, after.room().version(), true, true, null, null, null)));
    }

    @Test
    void onlyStaffOfTheWholeCityBringFilesInAndInstitutionsKeepOnlyTheirOwnRooms() throws Exception {
        assertThrows(EJBAccessException.class, () -> As.visitor().call(() -> office.runs(1)));
        assertThrows(EJBAccessException.class,
                () -> As.account("S-0003", Role.Names.INSTITUTION_STAFF).call(() -> office.tryOut(FILE, BYTES)));
        String open = named("공도읍행정복지센터 소회의실").get(0).code();
        assertThrows(Forbidden.class, () -> As.account("S-0003", Role.Names.INSTITUTION_STAFF)
                .run(() -> office.settle(new RoomSettlement(open, 0, false, false, null, null, null))));
    }

    @Test
    void everybodySeesWhereOneCanLearn() throws Exception {
        var rooms = As.visitor().call(desk::roomsByDistrict);
        assertTrue(rooms.get("4155025000") >= 7);
        assertFalse(rooms.containsKey("4155034000"), "미양면 has none");
        assertTrue(As.visitor().call(() -> desk.places("4155051000")).stream()
                .anyMatch(place -> place.space().name().equals("안성시 평생학습관")));
    }

    @Test
    void aSearchInKoreanFindsAndACodeThatIsNoneIsNotFound() throws Exception {
        assertTrue(named("아트홀").size() >= 6);
        assertEquals("RM-0005", named("RM-0005").get(0).code());
        assertThrows(NotFound.class, () -> staff.call(() -> office.room("한글", null)));
    }

    private ImportReport tryOut(byte[] bytes) throws Exception {
        long id = staff.call(() -> office.tryOut(FILE, bytes));
        return staff.call(() -> office.run(id));
    }

    private ImportReport carryOut(ImportReport trial) throws Exception {
        long id = staff.call(() -> office.carryOut(trial.summary().id()));
        return staff.call(() -> office.run(id));
    }

    private List<RoomLine> named(String text) throws Exception {
        return staff.call(() -> office.rooms(new RoomFilter(text, null, null, null), 1)).rows();
    }

    private static String header() {
        return TEXT.substring(1, TEXT.indexOf('\n')).strip();
    }

    /** A room of its own at the address of the 공도읍행정복지센터. */
    private static String row(String name, String capacity) {
        return TEXT.lines().filter(line -> line.startsWith("공도읍행정복지센터 소회의실,")).findFirst().orElseThrow()
                .replace("공도읍행정복지센터 소회의실,공도읍행정복지센터,", name + ",시험용 장소,").replace(",50,117.55,", "," + capacity + ",117.55,");
    }
}
