package eoullim.organisations;

import eoullim.kernel.CityOpens;
import eoullim.kernel.SeedFile;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.apache.commons.csv.CSVRecord;

/** Founds the public institutions the city really has, when the register is empty. What is not known stays empty. */
@Stateless
@PermitAll
public class InstitutionOpening {

    @Inject
    private Institutions institutions;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void found(@Observes @Priority(20) CityOpens opens) {
        if (institutions.isEmpty()) {
            SeedFile.rows("data/institutions.csv").stream().map(InstitutionOpening::institution).forEach(institutions::add);
        }
    }

    private static Institution institution(CSVRecord row) {
        Institution institution = Institution.found(row.get("code"), row.get("name_ko"), row.get("name_en"),
                InstitutionType.valueOf(row.get("type")));
        institution.standAt(row.get("district_code"), row.get("road_address"));
        return institution;
    }
}
