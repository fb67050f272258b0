package eoullim.desk.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.kernel.KernelReason;
import eoullim.kernel.NotFound;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.SettingBasis;
import eoullim.kernel.SettingChange;
import eoullim.kernel.SettingCommand;
import eoullim.kernel.SettingLine;
import eoullim.kernel.SettingOffice;
import jakarta.ejb.EJBAccessException;
import org.junit.jupiter.api.Test;

/** Settings are read with what they rest on, and changed by whoever saw their last value. */
class SettingOfficeTest {

    private final SettingOffice office = Desks.the(SettingOffice.class);
    private final As admin = As.account("S-0006", Role.Names.IT_ADMIN);

    private SettingLine read(String name) throws Exception {
        return admin.call(() -> office.read(name)).setting();
    }

    private void change(SettingLine seen, String value, String source) throws Exception {
        admin.run(() -> office.change(new SettingCommand(seen.name(), seen.version(), value, source)));
    }

    @Test
    void a_change_is_kept_with_what_it_was_before() throws Exception {
        SettingLine before = read("approval.days");
        change(before, "6", null);
        SettingChange last = admin.call(() -> office.read("approval.days")).changes().get(0);
        assertEquals(before.value(), last.was());
        assertEquals("6", last.became());
        assertEquals("S-0006", last.by());
        change(read("approval.days"), before.value(), null);
        assertEquals(before.value(), read("approval.days").value());
    }

    @Test
    void somebody_elses_change_in_between_is_not_overwritten() throws Exception {
        SettingLine seen = read("approval.days");
        change(seen, "7", null);
        Rejected late = assertThrows(Rejected.class, () -> change(seen, "8", null));
        assertSame(KernelReason.CHANGED_MEANWHILE, late.reason());
        assertEquals("7", read("approval.days").value());
        change(read("approval.days"), seen.value(), null);
    }

    @Test
    void a_value_that_does_not_fit_changes_nothing() throws Exception {
        SettingLine rate = read("completion.minimum_rate");
        Rejected refused = assertThrows(Rejected.class, () -> change(rate, "0.8", null));
        assertSame(KernelReason.SETTING_NOT_A_SHARE, refused.reason());
        assertEquals(rate, read("completion.minimum_rate"));
    }

    @Test
    void every_stored_value_fits_its_kind() throws Exception {
        // Saving a placeholder would make it a choice.
        for (var group : admin.call(office::all)) {
            for (SettingLine one : group.settings().stream().filter(one -> one.basis() != SettingBasis.PLACEHOLDER).toList()) {
                change(one, one.value(), one.source());
                assertEquals(one.value(), read(one.name()).value(), one.name());
            }
        }
        assertTrue(admin.call(office::all).size() > 5);
    }

    @Test
    void only_administrators_enter_and_what_is_not_there_is_not_found() {
        assertThrows(EJBAccessException.class, () -> As.account("S-0001", Role.Names.CITY_STAFF).call(office::all));
        assertThrows(NotFound.class, () -> read("no.such_setting"));
    }
}
