package eoullim.intranet.rounds;

import eoullim.courses.ApplicationChannel;
import eoullim.enrolment.Audience;
import eoullim.enrolment.AudienceRule;
import eoullim.enrolment.RoundWindow;
import eoullim.kernel.Clock;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** One window of a round while it is being typed. A row without any moment is not a window. */
public class WindowRow implements Serializable {

    private LocalDateTime opensAt;
    private LocalDateTime closesAt;
    private ApplicationChannel[] channels = ApplicationChannel.values();
    private final GroupChoice group = new GroupChoice();

    static WindowRow of(RoundWindow window) {
        WindowRow row = new WindowRow();
        row.opensAt = LocalDateTime.ofInstant(window.opensAt(), Clock.SEOUL);
        row.closesAt = LocalDateTime.ofInstant(window.closesAt(), Clock.SEOUL);
        row.channels = window.channels().toArray(ApplicationChannel[]::new);
        row.group.take(window.audience());
        return row;
    }

    boolean isTyped() {
        return opensAt != null || closesAt != null;
    }

    RoundWindow window() {
        return new RoundWindow(opensAt == null ? null : Clock.at(opensAt), closesAt == null ? null : Clock.at(closesAt), Set.of(channels), group.audience());
    }

    boolean hasChannel() {
        return channels != null && channels.length > 0;
    }

    public LocalDateTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalDateTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDateTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalDateTime closesAt) {
        this.closesAt = closesAt;
    }

    public ApplicationChannel[] getChannels() {
        return channels;
    }

    public void setChannels(ApplicationChannel[] channels) {
        this.channels = channels;
    }

    public GroupChoice getGroup() {
        return group;
    }
}
