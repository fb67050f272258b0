package eoullim.catalogue;

import eoullim.kernel.Clock;
import eoullim.kernel.Database;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Principals;
import eoullim.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** 찜: the courses the signed-in citizen keeps in sight. Every question is about the caller's own. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class FavouriteDesk {

    private static final int PAGE = 10;

    @Inject
    private Database database;
    @Inject
    private Clock clock;
    @Inject
    private Announced announced;

    /**
     * Keeping what is kept already changes nothing.
     *
     * @throws NotFound when no course of this code was ever announced
     */
    public void keep(String courseCode) {
        String code = announced.sheet(courseCode).card().code();
        database.call(sql -> sql.run("insert ignore into favourite (citizen_number, course_code, kept_at) values (?, ?, ?)",
                Principals.current(), code, clock.now()));
    }

    /** Letting go of what was never kept changes nothing either. */
    public void letGo(String courseCode) {
        database.call(sql -> sql.run("delete from favourite where citizen_number = ? and course_code = ?", Principals.current(), courseCode));
    }

    public boolean isKept(String courseCode) {
        return database.call(sql -> sql.one("select 1 from favourite where citizen_number = ? and course_code = ?",
                row -> row.number(1), Principals.current(), courseCode)).isPresent();
    }

    /** One page of them, the one kept last first; a page beyond the last is the last. */
    public Page<CourseCard> mine(int page) {
        String me = Principals.current();
        long total = count();
        int number = (int) Math.min(Math.max(1, page), Math.max(1, (total + PAGE - 1) / PAGE));
        List<String> codes = database.call(sql -> sql.all("""
                select f.course_code from favourite f join course c on c.code = f.course_code and c.published_at is not null
                where f.citizen_number = ? order by f.kept_at desc, f.course_code limit ? offset ?
                """, row -> row.text(1), me, PAGE, Page.firstRow(number, PAGE)));
        return new Page<>(codes.stream().map(code -> announced.sheet(code).card()).toList(), number, PAGE, total);
    }

    public long count() {
        return database.call(sql -> sql.one("""
                select count(*) from favourite f join course c on c.code = f.course_code and c.published_at is not null
                where f.citizen_number = ?
                """, row -> row.big(1), Principals.current())).orElse(0L);
    }
}
