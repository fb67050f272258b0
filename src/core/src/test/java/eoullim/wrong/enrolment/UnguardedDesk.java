package eoullim.wrong.enrolment;

/** Wrong: a desk that no container guards. */
public class UnguardedDesk {

    public String apply() {
        return "taken";
    }
}
