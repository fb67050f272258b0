package eoullim.enrolment;

/** What about an intake staff have changed. */
public enum IntakeChange {
    /** 접수 차수 */
    ROUND,
    /** 접수 차수를 지움 */
    ROUND_REMOVED,
    /** 남겨 둔 자리 */
    QUOTAS,
    /** 정원과 대기정원 */
    SIZE,
    /** 신청 조건 */
    TERMS,
    /** 접수 멈춤 */
    HALTED,
    /** 접수 다시 시작 */
    RESUMED
}
