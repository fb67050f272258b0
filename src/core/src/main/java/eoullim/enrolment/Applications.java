package eoullim.enrolment;

import eoullim.kernel.Database;
import eoullim.kernel.Page;
import eoullim.kernel.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Applications, to be read; what changes them is the seat ledger. */
@ApplicationScoped
class Applications {

    private static final String ROW = "select a.number, a.course_code, c.title, i.name_ko, s.name, r.name, a.status, a.seq, a.received_at, "
            + "c.starts_on, c.ends_on, c.weekdays, c.starts_at, c.ends_at, c.tuition, a.offer_until, a.citizen_number from application a "
            + "join course c on c.code = a.course_code join institution i on i.code = c.institution_code "
            + "left join room r on r.code = c.room_code left join learning_space s on s.code = r.space_code ";
    private static final int AT_ONCE = 50;
    private static final int NEXT = 4;

    @Inject
    private Database database;
    @Inject
    private EntityManager em;

    Optional<Application> numbered(String number) {
        return em.createQuery("select a from Application a where a.number = :number", Application.class)
                .setParameter("number", number).getResultStream().findFirst();
    }

    Page<ApplicationRow> of(List<String> citizens, int page, int size) {
        return database.call(sql -> {
            long total = sql.one("select count(*) from application a where a.citizen_number in " + places(citizens), row -> row.big(1), citizens.toArray())
                    .orElse(0L);
            List<ApplicationRow> rows = sql.all(ROW + "where a.citizen_number in " + places(citizens) + " order by a.received_at desc, a.id desc limit ? offset ?",
                    Applications::row, values(citizens, size, Page.firstRow(page, size)));
            return new Page<>(rows, Math.max(1, page), size, total);
        });
    }

    /** Those that live, whose course has not ended. */
    List<ApplicationRow> livingOf(List<String> citizens, LocalDate today) {
        return database.call(sql -> sql.all(ROW + "where a.citizen_number in " + places(citizens)
                + " and a.live = 1 and c.ends_on >= ? order by c.starts_on, a.id limit ?", Applications::row, values(citizens, today, AT_ONCE)));
    }

    List<NextClass> nextClasses(List<String> citizens, LocalDate today) {
        return database.call(sql -> sql.all("select c.code, c.title, s.no, s.day, s.starts_at, s.ends_at, "
                        + "concat_ws(' ', p.name, nullif(r.name, p.name)), s.topic from application a "
                        + "join course c on c.code = a.course_code join class_session s on s.course_code = c.code and s.status = 'PLANNED' "
                        + "left join room r on r.code = s.room_code left join learning_space p on p.code = r.space_code "
                        + "where a.citizen_number in " + places(citizens) + " and a.status = 'ENROLLED' and c.status = 'PUBLISHED' and s.day >= ? "
                        + "order by s.day, s.starts_at limit ?",
                row -> new NextClass(row.text(1), row.text(2), row.number(3), row.day(4), row.time(5), row.time(6), row.text(7), row.text(8)),
                values(citizens, today, NEXT)));
    }

    private static String places(List<String> values) {
        return "(" + "?,".repeat(values.size() - 1) + "?)";
    }

    private static Object[] values(List<String> first, Object... rest) {
        List<Object> all = new ArrayList<>(first);
        all.addAll(Arrays.asList(rest));
        return all.toArray();
    }

    Optional<ApplicationRow> row(String number) {
        return database.call(sql -> sql.one(ROW + "where a.number = ?", Applications::row, number));
    }

    private static ApplicationRow row(Sql.Row row) throws SQLException {
        return new ApplicationRow(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6),
                row.constant(7, ApplicationStatus.class), row.number(8), row.moment(9), row.day(10), row.day(11), row.text(12),
                row.time(13), row.time(14), row.big(15), row.moment(16), row.text(17));
    }

    /** Whether this application answered a press with this key. */
    boolean isAnswered(String number, String press) {
        return database.call(sql -> sql.one("select 1 from application where number = ? and request_key = ?", row -> row.number(1), number, press))
                .isPresent();
    }

    int waitingPlace(String number) {
        return database.call(sql -> new Ledger(sql).placeOf(number));
    }

    List<HistoryLine> history(String number) {
        return em.createQuery("select e from ApplicationEvent e where e.applicationNumber = :number order by e.id", ApplicationEvent.class)
                .setParameter("number", number).getResultStream().map(ApplicationEvent::line).toList();
    }
}
