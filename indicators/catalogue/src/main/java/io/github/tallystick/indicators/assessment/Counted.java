package io.github.tallystick.indicators.assessment;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.Given;
import io.github.tallystick.core.definition.Condition.IsNot;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Neighbour;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Rows.WithNeighbour;
import io.github.tallystick.core.definition.Same;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Assessment;
import io.github.tallystick.indicators.facts.Referral;
import java.util.List;
import java.util.Optional;

/**
 * What is counted of referrals: the first assessment of each, which stands in for the initial assessment of old, or more.
 *
 * @param unit what is counted, in words
 * @param rows what is counted
 * @param countsOn the day on which it counts
 * @param byFirst whether it is in time where its first assessment is; otherwise where it is itself
 */
record Counted(String unit, Rows rows, Day countsOn, boolean byFirst) {
    /** Every assessment, those of no referral on record included. */
    static final Rows ASSESSMENTS = new Every(Assessment.TABLE);

    private static final Rows OF_REFERRALS = new Where(ASSESSMENTS, new Given(Referral.RECEIVED));
    private static final Column EARLIER = Column.day("earlier", "earlier assessment of the referral");
    private static final Rows FIRST_OF_REFERRALS = new Where(
            new WithNeighbour(
                    OF_REFERRALS,
                    Referral.TABLE.key(),
                    List.of(Assessment.STARTED),
                    Neighbour.PREVIOUS,
                    Assessment.STARTED,
                    EARLIER),
            new IsNot(new Given(EARLIER)));

    /** The first assessment of each referral, finished or not: the one that started earliest. */
    static final Counted FIRST_ASSESSMENTS =
            new Counted("first assessment of a referral", FIRST_OF_REFERRALS, Assessment.AUTHORISED, false);

    /** Every assessment of a referral on record. */
    static final Counted EVERY_ASSESSMENT = new Counted("assessment", OF_REFERRALS, Assessment.AUTHORISED, false);

    /** Every referral, in time where its first assessment is. */
    static final Counted REFERRALS = new Counted("referral", new Every(Referral.TABLE), Referral.RECEIVED, true);

    /** Authorised within so much time of the referral. */
    When inTime(Timescale within) {
        When authorised = AssessmentReadings.authorised(within, Referral.RECEIVED);
        return byFirst
                ? new AtLeast(
                        1, new Each(FIRST_OF_REFERRALS, Same.of(Referral.TABLE.key()), Optional.empty(), authorised))
                : authorised;
    }
}
