package eoullim.kernel;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 설정값: what the city may set without touching code, how sure each value is, and who changed it. */
@Stateless
@RolesAllowed(Role.Names.IT_ADMIN)
public class SettingOffice {

    private static final String CHANGES = "select was, became, source, at, by_account from setting_change where name = ? order by id desc";

    @Inject
    private EntityManager em;
    @Inject
    private Database database;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /** All settings, grouped by what they are about. */
    public List<SettingGroup> all() {
        Map<String, List<SettingLine>> groups = em.createQuery("select s from Setting s order by s.name", Setting.class).getResultStream()
                .map(Setting::line).collect(Collectors.groupingBy(SettingLine::group, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream().map(group -> new SettingGroup(group.getKey(), List.copyOf(group.getValue()))).toList();
    }

    public SettingSheet read(String name) {
        Setting setting = em.find(Setting.class, name);
        if (setting == null) {
            throw new NotFound("setting", name);
        }
        return new SettingSheet(setting.line(), database.call(sql -> sql.all(CHANGES, row -> new SettingChange(row.text(1), row.text(2), row.text(3),
                row.moment(4), row.text(5)), name)));
    }

    /** @throws Rejected when the value does not fit its kind, a law is not named, or somebody else changed it meanwhile */
    public void change(SettingCommand command) {
        Setting setting = em.find(Setting.class, command.name(), LockModeType.PESSIMISTIC_WRITE);
        if (setting == null) {
            throw new NotFound("setting", command.name());
        }
        if (setting.version() != command.version()) {
            throw new Rejected(KernelReason.CHANGED_MEANWHILE);
        }
        String was = setting.value();
        Instant now = clock.now();
        setting.become(command.value(), command.source(), now, Principals.current());
        database.call(sql -> sql.run("insert into setting_change (name, was, became, source, at, by_account) values (?, ?, ?, ?, ?, ?)",
                command.name(), was, setting.value(), setting.source(), now, Principals.current()));
        settings.forget();
    }
}
