package eoullim.spaces;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import eoullim.kernel.Clock;
import eoullim.kernel.Numbers;
import eoullim.kernel.Principals;
import eoullim.kernel.Rejected;
import eoullim.kernel.Settings;
import eoullim.places.Districts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Brings a file of 전국공공시설개방정보표준데이터 into the register, in three steps: parse the file, judge its rows, apply those that
 * are not wrong. A trial run does all of it but the last step, and tells what the last step would have done.
 */
@ApplicationScoped
class FacilityImport {

    private static final Period FILES_KEPT_FOR = Period.ofDays(30);

    @Inject
    private Rooms rooms;
    @Inject
    private ImportRuns runs;
    @Inject
    private Numbers numbers;
    @Inject
    private Districts districts;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** Tells what the file would do, keeps the telling and the file, changes nothing else. */
    ImportSummary tryOut(String fileName, byte[] bytes) {
        Outcome outcome = judge(bytes);
        List<ImportLine> lines = outcome.rows.stream().map(row -> line(row, outcome.register.verdict(row))).toList();
        ImportSummary trial = keep(fileName, bytes, outcome, true, lines);
        runs.keepFile(trial, bytes);
        runs.dropFilesBefore(clock.now().minus(FILES_KEPT_FOR));
        return trial;
    }

    /**
     * Does what the trial run told.
     *
     * @throws Rejected {@code REHEARSAL_OUTDATED} when it would now do something else
     */
    ImportSummary carryOut(long trialId) {
        ImportSummary trial = runs.find(trialId).summary();
        byte[] bytes = runs.file(trialId).orElseThrow(() -> new Rejected(SpacesReason.REHEARSAL_OUTDATED));
        ImportSummary done = carryOut(trial.fileName(), bytes);
        if (!done.agreesWith(trial)) {
            throw new Rejected(SpacesReason.REHEARSAL_OUTDATED);
        }
        runs.dropFile(trialId);
        return done;
    }

    /** Brings the file in at once. */
    ImportSummary carryOut(String fileName, byte[] bytes) {
        Outcome outcome = judge(bytes);
        List<ImportLine> lines = new ArrayList<>();
        for (JudgedRow row : outcome.rows) {
            lines.add(line(row, outcome.register.verdict(row)));
            outcome.register.take(row);
        }
        return keep(fileName, bytes, outcome, false, lines);
    }

    private Outcome judge(byte[] bytes) {
        FacilityLimits limits = FacilityLimits.of(settings);
        FacilityFile file = FacilityFile.parse(bytes, limits);
        FacilityInspection inspection = new FacilityInspection(limits, new CityGazetteer(districts), runs.hostingRules());
        return new Outcome(file, inspection.judge(file.rows()), new Register(rooms.importedSpaces(), rooms.imported()));
    }

    private ImportSummary keep(String fileName, byte[] bytes, Outcome outcome, boolean dryRun, List<ImportLine> lines) {
        String name = fileName == null || fileName.isBlank() ? "-" : fileName.substring(Math.max(0, fileName.length() - 200));
        Instant now = clock.now();
        return runs.keep(ImportRun.of(name, sha256(bytes), outcome.file.charset().name(), dryRun, now, Principals.current(), lines), lines);
    }

    private static ImportLine line(JudgedRow row, RowVerdict verdict) {
        String name = row.row().text(FacilityColumn.NAME);
        return new ImportLine(row.row().line(), verdict, name.isEmpty() ? "-" : name,
                verdict != RowVerdict.REFUSED && row.hostsClasses(), row.findings());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private record Outcome(FacilityFile file, List<JudgedRow> rows, Register register) {
    }

    /** The register as it stands while a file is taken in. */
    private final class Register {

        private final Map<String, LearningSpace> spaces;
        private final Map<String, Room> known;
        private final Map<String, JudgedRow> speakers = new HashMap<>();

        Register(Map<String, LearningSpace> spaces, Map<String, Room> known) {
            this.spaces = new HashMap<>(spaces);
            this.known = known;
        }

        /** What taking the row does, compared with the register before the file. */
        RowVerdict verdict(JudgedRow row) {
            if (row.isWrong()) {
                return RowVerdict.REFUSED;
            }
            Room room = known.get(row.facts().key());
            if (room == null) {
                return RowVerdict.CREATED;
            }
            LearningSpace space = spaces.get(row.facts().placeKey());
            boolean same = space != null && space.code().equals(room.spaceCode())
                    && !room.differsFrom(row.facts(), row.hostsClasses())
                    && !(speaksForPlace(row) && space.differsFrom(row.facts(), row.districtCode()));
            return same ? RowVerdict.UNCHANGED : RowVerdict.CHANGED;
        }

        void take(JudgedRow row) {
            if (row.isWrong()) {
                return;
            }
            LearningSpace space = spaces.computeIfAbsent(row.facts().placeKey(), key -> newSpace(row));
            if (speaksForPlace(row)) {
                space.follow(row.facts(), row.districtCode());
            }
            Room room = known.get(row.facts().key());
            if (room == null) {
                rooms.add(Room.imported("RM-%04d".formatted(numbers.next("room")), space.code(), row.facts(), row.hostsClasses()));
            } else {
                room.follow(space.code(), row.facts(), row.hostsClasses());
            }
        }

        /** Several rows may tell of one place; the first of them in the file is believed. */
        private boolean speaksForPlace(JudgedRow row) {
            return speakers.computeIfAbsent(row.facts().placeKey(), key -> row) == row;
        }

        private LearningSpace newSpace(JudgedRow row) {
            LearningSpace space = LearningSpace.imported("SP-%04d".formatted(numbers.next("space")), row.facts(), row.districtCode());
            rooms.add(space);
            return space;
        }
    }
}
