package eoullim.intranet.programmes;

import eoullim.programmes.PlannedSession;
import java.io.Serializable;

/** One row of the session plan while it is being typed. */
public class SessionRow implements Serializable {

    private String topic;
    private String toBring;

    static SessionRow of(PlannedSession session) {
        SessionRow row = new SessionRow();
        row.topic = session.topic();
        row.toBring = session.toBring();
        return row;
    }

    PlannedSession session(int no) {
        return new PlannedSession(no, topic, toBring);
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }

    public String getToBring() {
        return toBring;
    }

    public void setToBring(String toBring) {
        this.toBring = toBring;
    }
}
