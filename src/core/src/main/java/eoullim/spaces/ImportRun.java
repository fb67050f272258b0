package eoullim.spaces;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One reading of an open-facility file, tried out or carried out, with what became of its rows. Written once, never changed. */
@Entity
@Table(name = "facility_import")
class ImportRun {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(nullable = false, length = 200)
    private String fileName;
    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(nullable = false, length = 64)
    private String sha256;
    @Column(nullable = false)
    private Instant importedAt;
    @Column(nullable = false, length = 20)
    private String importedBy;
    @Column(nullable = false)
    private boolean dryRun;
    @Column(nullable = false, length = 20)
    private String charset;
    private int rowsRead;
    private int created;
    private int changed;
    private int unchanged;
    private int refused;
    private int suspicious;
    private int hosting;

    protected ImportRun() {
    }

    static ImportRun of(String fileName, String sha256, String charset, boolean dryRun, Instant at, String by, List<ImportLine> lines) {
        ImportRun run = new ImportRun();
        run.fileName = fileName;
        run.sha256 = sha256;
        run.charset = charset;
        run.dryRun = dryRun;
        run.importedAt = at;
        run.importedBy = by;
        run.rowsRead = lines.size();
        run.created = count(lines, RowVerdict.CREATED);
        run.changed = count(lines, RowVerdict.CHANGED);
        run.unchanged = count(lines, RowVerdict.UNCHANGED);
        run.refused = count(lines, RowVerdict.REFUSED);
        run.suspicious = (int) lines.stream().filter(ImportLine::isSuspicious).count();
        run.hosting = (int) lines.stream().filter(ImportLine::hostsClasses).count();
        return run;
    }

    private static int count(List<ImportLine> lines, RowVerdict verdict) {
        return (int) lines.stream().filter(line -> line.verdict() == verdict).count();
    }

    Long id() {
        return id;
    }

    ImportSummary summary() {
        return new ImportSummary(id, fileName, sha256, charset, dryRun, importedAt, importedBy,
                rowsRead, created, changed, unchanged, refused, suspicious, hosting);
    }
}
