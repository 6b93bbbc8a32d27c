package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** An episode of being looked after: one placement under one legal status. */
@Value.Immutable
@DomainStyle
public abstract class CareEpisode implements Recorded<CareEpisode> {
    /** The legal statuses of a series of short breaks, as the SSDA903 codes them. */
    public static final Set<String> SHORT_BREAKS = Set.of("V3", "V4");

    /** What a record of this kind says. */
    public static final Table<CareEpisode> TABLE = Table.of("care-episode", CareEpisode.class, CareEpisode::id)
            .in(Child.class, Child::careEpisodes)
            .made(cells -> builder()
                    .id(cells.id())
                    .periodOfCare(cells.key(CareEpisode.PERIOD_OF_CARE))
                    .startedOn(cells.day(CareEpisode.STARTED).orElseThrow())
                    .startReason(cells.code(CareEpisode.START_REASON))
                    .ceasedOn(cells.day(CareEpisode.CEASED))
                    .ceasedReason(
                            Optional.of(cells.code(CareEpisode.CEASED_REASON)).filter(code -> !code.isEmpty()))
                    .legalStatus(
                            Optional.of(cells.code(CareEpisode.LEGAL_STATUS)).filter(code -> !code.isEmpty()))
                    .build());

    /** The period of care to which it belongs. */
    public static final Column PERIOD_OF_CARE =
            TABLE.key("period-of-care", "period of care", CareEpisode::periodOfCare, Item.CARE_EPISODES.inWords());

    /** The day on which it started. */
    public static final Column STARTED = TABLE.day(
            "started", "in care from", episode -> Optional.of(episode.startedOn()), Item.CARE_EPISODES.inWords());

    /** Why it started. */
    public static final Column START_REASON =
            TABLE.code("start-reason", "start reason", CareEpisode::startReason, Item.EPISODE_START_REASONS.inWords());

    /** The day on which it ceased. */
    public static final Column CEASED =
            TABLE.end("ceased", "ceased", CareEpisode::ceasedOn, Item.CARE_EPISODES.inWords());

    /** Why it ceased. */
    public static final Column CEASED_REASON = TABLE.knownWith(
            TABLE.code(
                    "ceased-reason",
                    "reason",
                    CeasedReasons.MEANINGS,
                    episode -> episode.ceasedReason().orElse(""),
                    Item.CARE_EPISODES.inWords()),
            CEASED);

    /** The legal status. */
    public static final Column LEGAL_STATUS = TABLE.code(
            "legal-status", "legal status", episode -> episode.legalStatus().orElse(""), Item.LEGAL_STATUSES.inWords());

    CareEpisode() {}

    /**
     * The identifier in the council's records.
     *
     * @return the identifier
     */
    @Override
    @Value.Redacted
    public abstract String id();

    /**
     * Which period of care it belongs to: all its episodes have the same.
     *
     * @return an identifier
     */
    @Value.Redacted
    public abstract String periodOfCare();

    /**
     * The day on which it started.
     *
     * @return the date
     */
    public abstract LocalDate startedOn();

    /**
     * The reason for the episode, as the SSDA903 codes it.
     *
     * @return for example {@code S}, {@code P} or {@code L}
     */
    @Value.Redacted
    @Value.Default
    public String startReason() {
        return "";
    }

    /**
     * The day on which it ceased.
     *
     * @return the date; empty while it is open
     */
    public abstract Optional<LocalDate> ceasedOn();

    /**
     * The reason for which it ceased, as the SSDA903 codes it.
     *
     * @return for example {@code E4A}, or {@code X1} where another episode follows
     */
    @Value.Redacted
    public abstract Optional<String> ceasedReason();

    /**
     * The legal status at its start, as the SSDA903 codes it.
     *
     * @return for example {@code C1}
     */
    @Value.Redacted
    public abstract Optional<String> legalStatus();

    /**
     * Whether it is one of a series of short breaks: its legal status is one of {@link #SHORT_BREAKS}. Indicators leave these out, unless read
     * otherwise.
     *
     * @return true if so; false where no legal status is known
     */
    public final boolean isShortBreak() {
        return legalStatus().filter(SHORT_BREAKS::contains).isPresent();
    }

    @Override
    public LocalDate happenedOn() {
        return startedOn();
    }

    @Override
    public CareEpisode asKnown(Known known) {
        return known.hasHappened(ceasedOn())
                ? this
                : builder()
                        .from(this)
                        .ceasedOn(Optional.empty())
                        .ceasedReason(Optional.empty())
                        .build();
    }

    @Override
    public CareEpisode revised(CareEpisode now, Revision revision) {
        return revision.of(this, now);
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static CareEpisodeBuilder builder() {
        return new CareEpisodeBuilder();
    }
}
