package eoullim.people;

/** From which age on somebody decides for themselves what is done with their data. */
public final class OwnConsent {

    /** 만 14세 미만 needs a guardian's consent (개인정보 보호법 제22조의2). */
    public static final int AGE = 14;

    private OwnConsent() {
    }
}
