package eoullim.ui;

import eoullim.courses.ApplicationChannel;
import eoullim.courses.SelectionMethod;
import eoullim.enrolment.Audience;
import eoullim.enrolment.AudienceRule;
import eoullim.enrolment.IntakeStory;
import eoullim.enrolment.Round;
import eoullim.enrolment.RoundWindow;
import eoullim.enrolment.SameAgain;
import eoullim.enrolment.SeatQuota;
import eoullim.enrolment.UnusedQuota;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How places of a course are given, in sentences. Citizens and the staff who arrange it read the very same. */
@Named("intakeWords")
@RequestScoped
public class IntakeWords {

    @Inject
    private Texts t;
    @Inject
    private DistrictNames districts;

    public List<String> of(IntakeStory story) {
        List<String> lines = new ArrayList<>();
        for (Round round : story.rounds()) {
            lines.addAll(round(round, story.rounds().size() > 1));
        }
        lines.add(t.of("rounds.say.seats", story.capacity(), story.waitingCapacity()));
        for (SeatQuota quota : story.quotas()) {
            lines.add(t.of(quota.released() ? "rounds.say.quota.open" : quota.unused() == UnusedQuota.KEPT ? "rounds.say.quota.kept" : "rounds.say.quota.released",
                    group(quota.audience(), quota.channels()), quota.seats(), Formats.dateTime(quota.releaseAt())));
        }
        if (story.partyMost() > 1) {
            lines.add(t.of(story.partyHoldsSeat() ? "rounds.say.party.hold" : "rounds.say.party.pass", story.partyMost()));
        }
        if (story.prerequisite() != null) {
            lines.add(t.of("rounds.say.prerequisite", story.prerequisite()));
        }
        if (story.sameAgain() != SameAgain.ALLOWED) {
            lines.add(t.get("rounds.say.again." + story.sameAgain()));
        }
        return lines;
    }

    private List<String> round(Round round, boolean oneOfMany) {
        List<String> lines = new ArrayList<>();
        String name = round.label() == null ? oneOfMany ? t.of("rounds.say.no", round.no()) : "" : round.label();
        for (RoundWindow window : round.windows()) {
            String when = t.of("rounds.say.window", Formats.dateTime(window.opensAt()), Formats.dateTime(window.closesAt()), channels(window.channels()),
                    audience(window.audience()));
            lines.add(name.isEmpty() ? when : name + ": " + when);
        }
        lines.add(t.of("rounds.say.method." + round.method(), round.method() == SelectionMethod.MIXED ? round.firstComeSeats() : 0));
        if (round.seats() != null) {
            lines.add(t.of("rounds.say.roundseats", round.seats()));
        }
        return lines;
    }

    /** Who a window or a quota is for. */
    public String audience(Audience audience) {
        return switch (audience.rule()) {
            case EVERYBODY, RESIDENTS, NEWCOMERS, DISPLACED -> t.get("rounds.group." + audience.rule());
            case AGE_FROM, AGE_TO -> t.of("rounds.group." + audience.rule(), audience.values().get(0));
            case DISTRICTS -> t.of("rounds.group.DISTRICTS", audience.values().stream().map(districts::of).collect(Collectors.joining("·")));
        };
    }

    private String group(Audience audience, Set<ApplicationChannel> channels) {
        if (channels.size() == ApplicationChannel.values().length) {
            return audience(audience);
        }
        return audience.rule() == AudienceRule.EVERYBODY ? t.of("rounds.group.byway", channels(channels))
                : t.of("rounds.group.andway", audience(audience), channels(channels));
    }

    public String channels(Set<ApplicationChannel> channels) {
        return channels.stream().sorted().map(channel -> t.get("status.ApplicationChannel." + channel)).collect(Collectors.joining("·"));
    }
}
