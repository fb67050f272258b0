package eoullim.messages;

import eoullim.kernel.Clock;
import eoullim.kernel.Page;
import eoullim.kernel.Principals;
import eoullim.kernel.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** 알림: what the city has told the signed-in person. */
@Stateless
@RolesAllowed(Role.Names.CITIZEN)
public class MessageDesk {

    private static final int PAGE = 20;

    @Inject
    private EntityManager em;
    @Inject
    private Clock clock;

    public Page<MessageLine> mine(int page) {
        String me = Principals.current();
        long total = em.createQuery("select count(m) from Message m where m.citizenNumber = :me", Long.class)
                .setParameter("me", me).getSingleResult();
        List<MessageLine> lines = em.createQuery("select m from Message m where m.citizenNumber = :me order by m.id desc", Message.class)
                .setParameter("me", me).setFirstResult(Page.firstRow(page, PAGE)).setMaxResults(PAGE)
                .getResultStream().map(Message::line).toList();
        return new Page<>(lines, Math.max(1, page), PAGE, total);
    }

    public long unread() {
        return em.createQuery("select count(m) from Message m where m.citizenNumber = :me and m.readAt is null", Long.class)
                .setParameter("me", Principals.current()).getSingleResult();
    }

    public void allRead() {
        em.createQuery("update Message m set m.readAt = :now where m.citizenNumber = :me and m.readAt is null")
                .setParameter("now", clock.now()).setParameter("me", Principals.current()).executeUpdate();
    }
}
