package eoullim.spaces;

import java.io.Serializable;
import java.time.Instant;

/**
 * One reading of an open-facility file in numbers.
 *
 * @param suspicious rows that were taken though something in them is doubtful
 * @param hosting rows taken that can host a class
 */
public record ImportSummary(long id, String fileName, String sha256, String charset, boolean dryRun, Instant at, String by,
                            int rowsRead, int created, int changed, int unchanged, int refused, int suspicious, int hosting)
        implements Serializable {

    /** Whether carrying it out would come to the same numbers. */
    boolean agreesWith(ImportSummary other) {
        return sha256.equals(other.sha256) && created == other.created && changed == other.changed
                && unchanged == other.unchanged && refused == other.refused;
    }
}
