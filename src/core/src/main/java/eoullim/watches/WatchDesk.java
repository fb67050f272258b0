package eoullim.watches;

import eoullim.courses.CourseFacts;
import eoullim.courses.CourseFinder;
import eoullim.courses.CourseStatus;
import eoullim.courses.Courses;
import eoullim.kernel.NotFound;
import eoullim.kernel.Page;
import eoullim.kernel.Rejected;
import eoullim.kernel.Role;
import eoullim.kernel.Settings;
import eoullim.people.Callers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** 알림 받기: where a citizen asks to be told, looks, pauses and takes it back. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class WatchDesk {

    private static final int PAGE = 10;

    @Inject
    private WatchBook book;
    @Inject
    private Courses courses;
    @Inject
    private CourseFinder finder;
    @Inject
    private Settings settings;
    @Inject
    private Callers callers;

    public Page<Watch> mine(int page) {
        return book.of(callers.account(), page, PAGE);
    }

    /** @throws NotFound for a course that is not public */
    public WatchChoice choice(String course) {
        return book.choice(published(course), callers.account());
    }

    /** The search as it would be kept. @throws Rejected with ASKS_NOTHING */
    public String search(String question) {
        return finder.kept(question).orElseThrow(() -> new Rejected(WatchesReason.ASKS_NOTHING));
    }

    /**
     * Tells the person of these things about a course from now on, and of nothing else about it.
     *
     * @throws Rejected with NOTHING_CHOSEN, LEAD_MISSING or TOO_MANY
     */
    public void watchCourse(String course, Set<WatchKind> kinds, Set<WatchLead> leads) {
        CourseFacts facts = published(course);
        if (kinds.isEmpty()) {
            throw new Rejected(WatchesReason.NOTHING_CHOSEN).at("kinds");
        }
        if (kinds.contains(WatchKind.OPENING) && leads.isEmpty()) {
            throw new Rejected(WatchesReason.LEAD_MISSING).at("leads");
        }
        String me = callers.account();
        book.lock(me);
        book.forget(me, facts);
        for (WatchKind kind : kinds) {
            if (kind != WatchKind.SEARCH) {
                keep(me, kind, kind == WatchKind.PROGRAMME ? facts.programmeCode() : facts.code(), null, kind == WatchKind.OPENING ? leads : Set.of());
            }
        }
    }

    /** @throws Rejected with ASKS_NOTHING or TOO_MANY */
    public void watchSearch(String question) {
        String me = callers.account();
        String kept = search(question);
        book.lock(me);
        keep(me, WatchKind.SEARCH, WatchBook.digest(kept), kept, Set.of());
    }

    public void pause(long id, boolean paused) {
        book.pause(mine(id), paused);
    }

    public void remove(long id) {
        book.remove(mine(id));
    }

    private void keep(String me, WatchKind kind, String subject, String question, Set<WatchLead> leads) {
        int most = settings.number("watches.most_per_person");
        if (!book.keep(me, kind, subject, question, leads, most)) {
            throw new Rejected(WatchesReason.TOO_MANY, most);
        }
    }

    private long mine(long id) {
        String owner = book.owner(id).orElseThrow(() -> new NotFound("watch", String.valueOf(id)));
        callers.mustBe(owner, "watch", String.valueOf(id));
        return id;
    }

    private CourseFacts published(String course) {
        CourseFacts facts = courses.facts(course);
        if (facts.status() == CourseStatus.DRAFT) {
            throw new NotFound("course", course);
        }
        return facts;
    }
}
