package eoullim.enrolment;

import eoullim.kernel.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What courses have ready and what people have declared to need. */
@ApplicationScoped
class Supports {

    @Inject
    private Database database;

    SupportFacts of(String course) {
        return database.call(sql -> {
            Map<SupportNeed, SupportFacts.Ready> ready = new EnumMap<>(SupportNeed.class);
            sql.all("select need, ready, note from course_support where course_code = ?",
                    row -> ready.put(row.constant(1, SupportNeed.class), new SupportFacts.Ready(row.flag(2), row.text(3))), course);
            return sql.one("select r.code is not null, r.wheelchair, r.lift, r.floor from course c left join room r on r.code = c.room_code where c.code = ?",
                    row -> new SupportFacts(row.flag(1), flag(row.numberOrNull(2)), flag(row.numberOrNull(3)), row.text(4), ready), course)
                    .orElseThrow();
        });
    }

    private static Boolean flag(Integer stored) {
        return stored == null ? null : Boolean.valueOf(stored != 0);
    }

    /** Says what is ready; a need that is not named is not known. */
    void write(String course, Map<SupportNeed, SupportFacts.Ready> ready, String actor, Instant now) {
        database.call(sql -> {
            sql.run("delete from course_support where course_code = ?", course);
            for (Map.Entry<SupportNeed, SupportFacts.Ready> one : ready.entrySet()) {
                sql.run("insert into course_support (course_code, need, ready, note, noted_by, noted_at) values (?, ?, ?, ?, ?, ?)",
                        course, one.getKey(), one.getValue().isReady(), one.getValue().note(), actor, now);
            }
            return null;
        });
    }

    Set<SupportNeed> declaredBy(String citizen) {
        return SupportNeed.read(database.call(sql -> sql.one("select needs from declared_need where citizen_number = ?", row -> row.text(1), citizen)).orElse(null));
    }

    /** With no needs left the consent is over and the row goes. */
    void declare(String citizen, Collection<SupportNeed> needs, Instant now) {
        database.call(sql -> needs.isEmpty() ? sql.run("delete from declared_need where citizen_number = ?", citizen)
                : sql.run("insert into declared_need (citizen_number, needs, consented_at) values (?, ?, ?) on duplicate key update needs = values(needs), "
                + "consented_at = values(consented_at)", citizen, SupportNeed.stored(needs), now));
    }
}
