package eoullim.spaces;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/**
 * One word by which the importer proposes that a room can host a class. Rules are rows, because kinds and brands of places
 * change; staff confirm or correct the proposal room by room, and an import never overrules them.
 */
@Entity
class HostingRule {

    @Id
    private int id;
    @Enumerated(EnumType.STRING)
    @Column(name = "in_column", nullable = false, length = 20)
    private FacilityColumn column;
    @Column(nullable = false, length = 60)
    private String word;
    @Column(nullable = false, length = 200)
    private String note;

    protected HostingRule() {
    }

    HostingRule(int id, FacilityColumn column, String word, String note) {
        this.id = id;
        this.column = column;
        this.word = word;
        this.note = note;
    }

    boolean fits(FacilityRow row) {
        return row.text(column).contains(word);
    }
}
