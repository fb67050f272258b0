package eoullim.programmes;

import eoullim.kernel.Fraction;
import eoullim.kernel.Won;
import java.util.List;

/** Designs that tests speak of. */
final class Drafts {

    static final Fraction EIGHTY = new Fraction(80, 100);

    private Drafts() {
    }

    static Design yoga() {
        return yoga(List.of(session(1, "호흡과 바른 앉기"), session(2, "굳은 어깨 풀기"), session(3, "허리를 펴는 자세")));
    }

    static Design yoga(List<PlannedSession> sessions) {
        return new Design(new Outline("아침을 여는 요가", "굳은 몸을 푸는 기초 요가", "혼자서도 20분 요가를 할 수 있다", ProgrammeSubField.LEISURE_SPORTS,
                CourseKind.REGULAR, "요가, 건강"), new Audience("운동이 처음인 시민", 19, null, true, AudienceKind.INDIVIDUAL),
                new ClassShape(DeliveryMode.ONSITE, 90, 20, 10), new Fees(new Won(30_000), Won.ZERO, null), EIGHTY, sessions,
                List.of(line(1, "강사료", 600_000), line(2, "홍보물", 50_000)));
    }

    static Design empty() {
        return new Design(new Outline("", "", "", ProgrammeSubField.LEISURE_SPORTS, CourseKind.REGULAR, ""),
                new Audience("", null, null, false, AudienceKind.INDIVIDUAL), new ClassShape(DeliveryMode.ONSITE, 120, 20, 10),
                new Fees(Won.ZERO, Won.ZERO, ""), EIGHTY, List.of(), List.of());
    }

    static PlannedSession session(int no, String topic) {
        return new PlannedSession(no, topic, null);
    }

    static BudgetLine line(int no, String item, long amount) {
        return new BudgetLine(no, item, null, new Won(amount));
    }
}
