package eoullim.accesslog;

/** What happened. */
public enum AccessKind {
    /** 열람: personal data was shown. */
    SEEN,
    /** 내려받기: personal data left as a file. */
    EXPORTED,
    /** 변경: personal data was changed. */
    CHANGED,
    /** 거부: somebody asked for what is not theirs. */
    DENIED,
    /** 로그인 */
    SIGN_IN
}
