package eoullim.programmes;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/**
 * One meeting of the plan.
 *
 * @param no from 1
 * @param topic what it is about
 * @param toBring what learners bring, or null
 */
@Embeddable
public record PlannedSession(int no, String topic, String toBring) implements Serializable {

    static final int TOPIC = 200;

    public PlannedSession {
        topic = Texts.stripped(topic);
        toBring = Texts.orNull(toBring);
        if (no < 1) {
            throw new IllegalArgumentException("sessions are counted from 1");
        }
    }

    boolean isEmpty() {
        return topic.isEmpty() && toBring == null;
    }

    PlannedSession numbered(int number) {
        return new PlannedSession(number, topic, toBring);
    }
}
