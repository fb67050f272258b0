package eoullim.courses;

import eoullim.kernel.Fraction;
import eoullim.kernel.Won;
import eoullim.programmes.Audience;
import eoullim.programmes.AudienceKind;
import eoullim.programmes.ClassShape;
import eoullim.programmes.CourseKind;
import eoullim.programmes.DeliveryMode;
import eoullim.programmes.Fees;
import eoullim.programmes.Outline;
import eoullim.programmes.PlannedSession;
import eoullim.programmes.ProgrammeCard;
import eoullim.programmes.ProgrammeSubField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Courses that tests speak of. */
final class Examples {

    static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 8);
    static final Timetable TUESDAYS = new Timetable(FIRST, LAST, Weekdays.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.of(12, 0), 2);

    private Examples() {
    }

    static ProgrammeCard calligraphy(DeliveryMode mode) {
        return new ProgrammeCard("P-2026-0001", 2, "HALL",
                new Outline("서예 첫걸음", "붓을 처음 잡는 사람을 위한 서예", "내 이름을 붓으로 쓸 수 있다", ProgrammeSubField.EVERYDAY_ARTS, CourseKind.REGULAR, "서예"),
                new Audience("시민 누구나", 19, null, false, AudienceKind.INDIVIDUAL), new ClassShape(mode, 120, 16, 8),
                new Fees(new Won(20_000), new Won(10_000), "화선지"), new Fraction(80, 100),
                List.of(new PlannedSession(1, "붓 잡기", "붓"), new PlannedSession(2, "가로획과 세로획", null)));
    }

    static Course calligraphy() {
        return Course.open("2026-3-0001", calligraphy(DeliveryMode.ONSITE), "2026-3", "서예 첫걸음", TUESDAYS, "RM-0001", "I-0001");
    }
}
