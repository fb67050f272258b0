package eoullim.desk.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eoullim.catalogue.CourseCard;
import eoullim.catalogue.FavouriteDesk;
import eoullim.desk.harness.As;
import eoullim.desk.harness.Desks;
import eoullim.desk.harness.Sql;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Role;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 찜: a citizen's own, page by page, and nobody else's. */
class FavouritesTest {

    private final FavouriteDesk desk = Desks.the(FavouriteDesk.class);
    private final As me = As.account("C-000021", Role.Names.CITIZEN);
    private final As other = As.account("C-000022", Role.Names.CITIZEN);

    @AfterEach
    void letGo() throws Exception {
        for (String code : Sql.list("select course_code from favourite where citizen_number = 'C-000021'")) {
            me.run(() -> desk.letGo(code));
        }
    }

    @Test
    void whatIsKeptIsShownNewestFirstAndPagedByTheDatabase() throws Exception {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String code = Sql.one("select code from course where published_at is not null and status <> 'DRAFT' order by code limit 1 offset " + i);
            codes.add(0, code);
            me.run(() -> desk.keep(code));
        }
        Page<CourseCard> first = me.call(() -> desk.mine(1));
        assertEquals(12, first.total());
        assertEquals(codes.subList(0, 10), first.rows().stream().map(CourseCard::code).toList());
        assertEquals(codes.subList(10, 12), me.call(() -> desk.mine(2)).rows().stream().map(CourseCard::code).toList());
        assertEquals(2, me.call(() -> desk.mine(99)).number(), "beyond the last page is the last");
    }

    @Test
    void keepingTwiceKeepsOnceAndOnlyForOneself() throws Exception {
        String code = Sql.one("select min(code) from course where status = 'PUBLISHED'");
        me.run(() -> desk.keep(code));
        me.run(() -> desk.keep(code));
        assertEquals(1L, me.call(desk::count));
        assertEquals(0L, other.call(desk::count));
        other.run(() -> desk.letGo(code));
        assertTrue(me.call(() -> desk.isKept(code)), "nobody lets go of another's");
        me.run(() -> desk.letGo(code));
        assertFalse(me.call(() -> desk.isKept(code)));
    }

    @Test
    void whatWasNeverAnnouncedCannotBeKept() throws Exception {
        String draft = Sql.one("select min(code) from course where status = 'DRAFT'");
        assertThrows(NotFound.class, () -> me.run(() -> desk.keep(draft)));
        assertThrows(NotFound.class, () -> me.run(() -> desk.keep("2026-3-9999")));
        assertThrows(EJBAccessException.class, () -> As.visitor().call(desk::count));
    }
}
