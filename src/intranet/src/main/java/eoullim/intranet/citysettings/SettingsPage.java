package eoullim.intranet.citysettings;

import eoullim.kernel.SettingBasis;
import eoullim.kernel.SettingGroup;
import eoullim.kernel.SettingOffice;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** 설정값: what the city may set without touching code. */
@Named
@RequestScoped
public class SettingsPage {

    @EJB
    private SettingOffice office;

    private List<SettingGroup> groups;

    public List<SettingGroup> getGroups() {
        if (groups == null) {
            groups = office.all();
        }
        return groups;
    }

    /** How many values are still made up. */
    public long getPlaceholders() {
        return getGroups().stream().flatMap(group -> group.settings().stream()).filter(one -> one.basis() == SettingBasis.PLACEHOLDER).count();
    }
}
