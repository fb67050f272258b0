package eoullim.spaces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The file of a trial run, kept so that carrying it out does not ask for it again. */
@Entity
@Table(name = "facility_import_file")
class ImportFile {

    @Id
    private long importId;
    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    @Column(nullable = false, columnDefinition = "longblob")
    private byte[] content;

    protected ImportFile() {
    }

    ImportFile(long importId, byte[] content) {
        this.importId = importId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
