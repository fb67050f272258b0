package eoullim.spaces;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Why a hold would be refused: what stands there already.
 *
 * @param kind of the unit that is taken
 * @param wantedFrom beginning of the hold that was asked for
 */
public record Clash(UnitKind kind, String code, String unitName, LocalDateTime wantedFrom, LocalDateTime wantedTo,
                    LocalDateTime from, LocalDateTime to, String holder, String label) implements Serializable {
}
