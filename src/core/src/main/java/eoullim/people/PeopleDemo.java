package eoullim.people;

import eoullim.kernel.Clock;
import eoullim.kernel.DemoCityLoads;
import eoullim.kernel.Role;
import eoullim.places.DistrictCard;
import eoullim.places.Districts;
import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * 1,500 invented learners and 40 invented instructors, spread over the districts, and the staff of the demonstration. Nobody of
 * them exists: names are put together by chance, telephone numbers lie in a range that is not given out.
 */
@Stateless
@PermitAll
public class PeopleDemo {

    static final int LEARNERS = 1_500;
    static final int INSTRUCTORS = 40;

    private static final String PASSWORD = "eoullim-demo-2026";
    private static final int BATCH = 200;
    private static final String FAMILY = "김김김김이이이박박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류진";
    private static final List<String> GIVEN = List.of("서연", "하은", "지우", "민서", "수아", "도윤", "예준", "시우", "하준", "지호", "영숙", "정숙",
            "순자", "영자", "명숙", "경자", "미경", "은주", "현숙", "영희", "정희", "미숙", "혜경", "수진", "지영", "은영", "유진", "민정", "소영", "지현",
            "영수", "영호", "성호", "정호", "진호", "상철", "영철", "기영", "재호", "동현", "성민", "준호", "민수", "지훈", "상현", "태영", "광수", "병철",
            "춘자", "옥순", "말순", "복순", "금자", "선자", "덕수", "만수", "종수", "용식", "하늘", "가람", "보람", "아름", "슬기", "이든", "라온", "다온");
    /** Weights of an invented population, larger where the large towns are; not a census. */
    private static final Map<String, Integer> WEIGHTS = Map.of("4155025000", 34, "4155053000", 14, "4155052000", 12, "4155051000", 9,
            "4155035000", 8, "4155034000", 4, "4155032000", 4, "4155031000", 3);

    private record Demo(String number, Site site, String login, List<Role> roles, String institution, String who) {
    }

    private static final List<Demo> ACCOUNTS = List.of(
            new Demo("C-000001", Site.PORTAL, "citizen1", List.of(Role.CITIZEN), null, "시민 (71세) / citizen, 71"),
            new Demo("C-000002", Site.PORTAL, "citizen2", List.of(Role.CITIZEN), null, "시민 (38세) / citizen, 38"),
            new Demo("C-000003", Site.PORTAL, "citizen3", List.of(Role.CITIZEN), null, "시민 (25세, 시 밖에 삶) / citizen, 25, lives outside the city"),
            new Demo("C-001501", Site.PORTAL, "instructor1", List.of(Role.CITIZEN, Role.INSTRUCTOR), null, "강사 / instructor"),
            new Demo("S-0001", Site.INTRANET, "city1", List.of(Role.CITY_STAFF), null, "시청 담당 / city staff"),
            new Demo("S-0002", Site.INTRANET, "approver1", List.of(Role.APPROVER), null, "결재자 / approver"),
            new Demo("S-0003", Site.INTRANET, "hall1", List.of(Role.INSTITUTION_STAFF), "HALL", "평생학습관 담당 / institution staff"),
            new Demo("S-0004", Site.INTRANET, "library1", List.of(Role.INSTITUTION_STAFF), "LIB-JUNGANG", "중앙도서관 담당 / institution staff"),
            new Demo("S-0005", Site.INTRANET, "plan1", List.of(Role.PLANNER), null, "계획 담당 / planner"),
            new Demo("S-0006", Site.INTRANET, "itadmin1", List.of(Role.IT_ADMIN), null, "정보화 담당 / IT"));

    @Inject
    private EntityManager em;
    @Inject
    private Accounts accounts;
    @Inject
    private Passwords passwords;
    @Inject
    private Districts districts;
    @Inject
    private Clock clock;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load(@Observes @Priority(110) DemoCityLoads demo) {
        SplittableRandom chance = new SplittableRandom(41550);
        List<String> homes = homes();
        for (int no = 1; no <= LEARNERS + INSTRUCTORS; no++) {
            em.persist(someone(no, chance, homes, demo.today()));
            if (no % BATCH == 0) {
                em.flush();
                em.clear();
            }
        }
        em.flush();
        em.clear();
        em.createNativeQuery("insert into number_series (name, next_no) values ('citizen', ?1) on duplicate key update next_no = greatest(next_no, ?1)")
                .setParameter(1, LEARNERS + INSTRUCTORS + 1).executeUpdate();
    }

    /** After the institutions stand. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void loadAccounts(@Observes @Priority(125) DemoCityLoads demo) {
        Instant now = clock.now();
        List<String> lines = new ArrayList<>();
        lines.add("시연용 로그인 (모두 지어낸 사람) / demo sign-ins (all invented), password: " + PASSWORD);
        for (Demo one : ACCOUNTS) {
            if (one.site() == Site.INTRANET) {
                em.persist(StaffMember.employ(one.number(), "시연 " + one.login(), one.who().split(" / ")[0],
                        one.institution() == null ? "CITY" : one.institution()).invented());
            }
            Account account = Account.open(one.number(), one.site(), one.login());
            account.choosePassword(passwords.hash(PASSWORD.toCharArray()), now);
            accounts.add(account);
            em.flush();
            one.roles().forEach(role -> accounts.give(RoleGrant.give(one.number(), role, one.institution(), now, "demo")));
            lines.add("  %-9s %-12s %s".formatted(one.site() == Site.PORTAL ? "포털" : "내부망", one.login(), one.who()));
        }
        Announcement.write(lines);
    }

    private static Citizen someone(int no, SplittableRandom chance, List<String> homes, LocalDate today) {
        int[] family = FAMILY.codePoints().toArray();
        String name = Character.toString(family[chance.nextInt(family.length)]) + GIVEN.get(chance.nextInt(GIVEN.size()));
        int age = switch (no) {
            case 1 -> 71;
            case 2 -> 38;
            case 3 -> 25;
            default -> no > LEARNERS ? 30 + chance.nextInt(40) : age(chance);
        };
        LocalDate birth = today.minusYears(age).minusDays(1 + chance.nextInt(360));
        String home = no == 3 ? null : chance.nextInt(100) < 4 ? null : homes.get(chance.nextInt(homes.size()));
        // 010-0000-… is not given out to anybody.
        String phone = "010-0000-%04d".formatted(no);
        return Citizen.register("C-%06d".formatted(no), name, birth, chance.nextInt(100) < 68 ? "F" : "M", phone, null, home).invented();
    }

    /** Learners are older than the city: most between 40 and 75. */
    private static int age(SplittableRandom chance) {
        return chance.nextInt(100) < 75 ? 40 + chance.nextInt(36) : 14 + chance.nextInt(70);
    }

    private List<String> homes() {
        List<String> homes = new ArrayList<>();
        for (DistrictCard district : districts.all()) {
            for (int i = 0; i < WEIGHTS.getOrDefault(district.code(), 2); i++) {
                homes.add(district.code());
            }
        }
        return homes;
    }
}
