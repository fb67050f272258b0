package eoullim.programmes;

import eoullim.organisations.InstitutionCard;
import java.io.Serializable;

/** One version as it was, to be read. */
public record VersionSheet(String code, InstitutionCard institution, int no, boolean frozen, Design design) implements Serializable {
}
