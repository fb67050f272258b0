package eoullim.lottery;

import eoullim.kernel.Sql;
import java.sql.SQLException;

/** Reads rounds that are drawn with the latest of their draws. */
final class RoundLines {

    static final String SELECT = "select c.code, c.title, i.name_ko, r.no, r.closes_at, (select count(*) from application a where a.course_code = c.code "
            + "and a.round_no = r.no and a.status = 'DRAW_PENDING'), d.status, d.source_at, d.drawn_at from application_round r join course c on c.code = r.course_code "
            + "join institution i on i.code = c.institution_code left join lottery_draw d on d.id = (select max(x.draw_id) from lottery_course x "
            + "where x.course_code = r.course_code and x.round_no = r.no) ";

    private RoundLines() {
    }

    static RoundLine of(Sql.Row row) throws SQLException {
        return new RoundLine(row.text(1), row.text(2), row.text(3), row.number(4), row.moment(5), row.big(6), row.constant(7, DrawStatus.class), row.moment(8), row.moment(9));
    }
}
