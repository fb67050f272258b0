package eoullim.intranet.rounds;

import eoullim.courses.ApplicationChannel;
import eoullim.enrolment.SeatQuota;
import eoullim.enrolment.UnusedQuota;
import eoullim.kernel.Clock;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Set;

/** Kept seats while they are being typed. A row without a number keeps nothing. */
public class QuotaRow implements Serializable {

    private final int no;
    private Integer seats;
    private int taken;
    private boolean released;
    private ApplicationChannel[] channels = ApplicationChannel.values();
    private UnusedQuota unused = UnusedQuota.RELEASED;
    private LocalDateTime releaseAt;
    private final GroupChoice group = new GroupChoice();

    QuotaRow(int no) {
        this.no = no;
    }

    static QuotaRow of(SeatQuota quota) {
        QuotaRow row = new QuotaRow(quota.no());
        row.seats = quota.seats();
        row.taken = quota.taken();
        row.released = quota.released();
        row.channels = quota.channels().toArray(ApplicationChannel[]::new);
        row.unused = quota.unused();
        row.releaseAt = quota.releaseAt() == null ? null : LocalDateTime.ofInstant(quota.releaseAt(), Clock.SEOUL);
        row.group.take(quota.audience());
        return row;
    }

    boolean isTyped() {
        return seats != null;
    }

    boolean hasChannel() {
        return channels != null && channels.length > 0;
    }

    SeatQuota quota() {
        return new SeatQuota(no, group.audience(), Set.of(channels), seats, 0, unused,
                unused == UnusedQuota.RELEASED && releaseAt != null ? Clock.at(releaseAt) : null, false);
    }

    public int getNo() {
        return no;
    }

    public Integer getSeats() {
        return seats;
    }

    public void setSeats(Integer seats) {
        this.seats = seats;
    }

    public int getTaken() {
        return taken;
    }

    public boolean isReleased() {
        return released;
    }

    public ApplicationChannel[] getChannels() {
        return channels;
    }

    public void setChannels(ApplicationChannel[] channels) {
        this.channels = channels;
    }

    public UnusedQuota getUnused() {
        return unused;
    }

    public void setUnused(UnusedQuota unused) {
        this.unused = unused;
    }

    public LocalDateTime getReleaseAt() {
        return releaseAt;
    }

    public void setReleaseAt(LocalDateTime releaseAt) {
        this.releaseAt = releaseAt;
    }

    public GroupChoice getGroup() {
        return group;
    }
}
