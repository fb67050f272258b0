package eoullim.kernel;

/** What an account may be. Which institution a role reaches stands in the grant, never in the role's name. */
public enum Role {
    /** 시민: applies, attends, keeps a learning record. */
    CITIZEN,
    /** 강사: teaches own classes and marks their attendance. */
    INSTRUCTOR,
    /** 시청 담당: works for every institution. */
    CITY_STAFF,
    /** 기관 담당: works for the institutions of the grant. */
    INSTITUTION_STAFF,
    /** 결재자: decides on what others submit. */
    APPROVER,
    /** 계획 담당: keeps the five-year plan. */
    PLANNER,
    /** 정보화 담당: accounts, settings, access log. */
    IT_ADMIN;

    /** The same names as constants, for {@code @RolesAllowed}. */
    public interface Names {
        String CITIZEN = "CITIZEN";
        String INSTRUCTOR = "INSTRUCTOR";
        String CITY_STAFF = "CITY_STAFF";
        String INSTITUTION_STAFF = "INSTITUTION_STAFF";
        String APPROVER = "APPROVER";
        String PLANNER = "PLANNER";
        String IT_ADMIN = "IT_ADMIN";
    }
}
