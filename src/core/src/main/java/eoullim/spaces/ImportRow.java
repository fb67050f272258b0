package eoullim.spaces;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Objects;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What became of one row of an import, kept with the run. */
@Entity
@Table(name = "facility_import_row")
class ImportRow {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final int NAME_LENGTH = 200;

    /** Which run, which line of the file. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        @Column(name = "import_id")
        private long importId;
        @Column(name = "line")
        private int line;

        protected Key() {
        }

        Key(long importId, int line) {
            this.importId = importId;
            this.line = line;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && importId == key.importId && line == key.line;
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, line);
        }
    }

    @EmbeddedId
    private Key key;
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12)
    private RowVerdict verdict;
    @Column(nullable = false, length = NAME_LENGTH)
    private String name;
    @Column(nullable = false)
    private boolean hostsClasses;
    @Column(nullable = false, columnDefinition = "longtext")
    private String findings;

    protected ImportRow() {
    }

    static ImportRow of(ImportRun run, ImportLine line) {
        ImportRow row = new ImportRow();
        row.key = new Key(run.id(), line.line());
        row.verdict = line.verdict();
        row.name = line.name().substring(0, Math.min(line.name().length(), NAME_LENGTH));
        row.hostsClasses = line.hostsClasses();
        row.findings = JSON.toJson(line.findings().stream()
                .map(found -> new StoredFinding(found.code().name(), found.column().name(), found.value(), found.expected()))
                .toArray(StoredFinding[]::new));
        return row;
    }

    ImportLine line() {
        return new ImportLine(key.line, verdict, name, hostsClasses, Arrays.stream(JSON.fromJson(findings, StoredFinding[].class))
                .map(found -> new Finding(FindingCode.valueOf(found.code), FacilityColumn.valueOf(found.column),
                        found.value, found.expected)).toList());
    }

    /** A finding as the column keeps it. */
    public static class StoredFinding {
        public String code;
        public String column;
        public String value;
        public String expected;

        public StoredFinding() {
        }

        StoredFinding(String code, String column, String value, String expected) {
            this.code = code;
            this.column = column;
            this.value = value;
            this.expected = expected;
        }
    }
}
