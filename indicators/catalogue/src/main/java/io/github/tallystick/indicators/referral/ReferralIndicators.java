package io.github.tallystick.indicators.referral;

import static io.github.tallystick.core.definition.Clause.clause;
import static io.github.tallystick.core.definition.Clause.unsaid;
import static io.github.tallystick.core.definition.Formula.share;
import static io.github.tallystick.core.definition.Polarity.CONTEXTUAL;
import static io.github.tallystick.core.definition.Polarity.LOWER_IS_BETTER;
import static io.github.tallystick.core.definition.Term.number;

import io.github.tallystick.core.definition.Choices;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.Flag;
import io.github.tallystick.core.definition.Condition.OnOrBefore;
import io.github.tallystick.core.definition.Day.LookedBackTo;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.IndicatorBuilder;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Row;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.OneFor;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.On;
import io.github.tallystick.core.definition.When.Over;
import io.github.tallystick.core.definition.When.Whenever;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Referral;
import io.github.tallystick.indicators.referral.ReferralReadings.Counted;
import io.github.tallystick.indicators.sources.Sources;
import java.util.List;
import java.util.Optional;

/** Indicators of referrals. */
public final class ReferralIndicators {
    private static final When RECEIVED = new On(Referral.RECEIVED);
    private static final When NO_FURTHER_ACTION = new Whenever(new Flag(Referral.NO_FURTHER_ACTION));

    /** VP4: the share of referrals that follow another referral of the same child within 12 months. */
    public static final Indicator<Child> VP4 = Indicator.defined(choices -> {
        Words words = new Words(
                "Percentage of {1} which are {2}",
                "referrals in 2018/19",
                "repeat referrals within 12 months of the previous referral to Children's Social Care");
        return repeats(choices, ReferralReadings.REPEATED, words, choices.of(ReferralReadings.IN_2018_19))
                .code("wokingham.vp4")
                .title("Repeat referrals within 12 months")
                .source(Sources.wokingham(
                        "Percentage of referrals in 2018/19 which are repeat referrals within 12 months of"
                                + " the previous referral to Children's Social Care"));
    });

    /**
     * The share of referrals that follow another referral of the same child within 12 months: {@link #VP4} in the words of the
     * published figures, for any period.
     */
    public static final Indicator<Child> RE_REFERRALS_12M = Indicator.defined(choices -> {
        Words words = new Words(
                "Percentage of {1} which were {2}",
                "referrals in the period", "within 12 months of the previous referral of the same child");
        return repeats(choices, ReferralReadings.REPEATED, words, Optional.empty())
                .code("cin.re-referrals-12m")
                .title("Re-referrals within 12 months")
                .source(Sources.department("Characteristics of children in need: re-referrals within 12 months"));
    });

    /** The share of children referred of whom a referral follows another within 12 months, each child once. */
    public static final Indicator<Child> RE_REFERRED_CHILDREN_12M = Indicator.defined(choices -> {
        Words words = new Words(
                "Percentage of {1} who were {2}",
                "children referred in the period", "referred within 12 months of the previous referral");
        return repeats(choices, ReferralReadings.CHILDREN, words, Optional.empty())
                .code("cin.re-referred-children-12m")
                .title("Children re-referred within 12 months")
                .source(Sources.department(
                        "Characteristics of children in need: children re-referred within 12 months"));
    });

    /** The share of referrals that ended in no further action. */
    public static final Indicator<Child> REFERRALS_NFA = Indicator.defined(choices -> {
        Counted counted = choices.of(ReferralReadings.EACH_REFERRAL);
        Words words = new Words("Percentage of {1} {2}", "referrals in the period", "with no further action");
        return Indicator.of(Child.class)
                .code("cin.referrals-nfa")
                .title("Referrals with no further action")
                .unit(counted.unit())
                .formula(formula(counted, words, ReferralReadings.REFERRALS, NO_FURTHER_ACTION, Optional.empty()))
                .polarity(CONTEXTUAL)
                .source(Sources.department("Characteristics of children in need: referrals with no further action"));
    });

    private ReferralIndicators() {}

    private static IndicatorBuilder<Child> repeats(
            Choices choices, Reading<Counted> who, Words words, Optional<Window> own) {
        LookedBackTo within = new LookedBackTo(choices.of(ReferralReadings.WITHIN_12_MONTHS), Referral.RECEIVED);
        ReferralReadings.Clock clock = choices.of(ReferralReadings.OF_THE_PREVIOUS_REFERRAL);
        Counted counted = choices.of(who);
        When repeats = new Whenever(new OnOrBefore(within, ReferralReadings.PREVIOUS));
        return Indicator.of(Child.class)
                .unit(counted.unit())
                .formula(formula(counted, words, clock.referrals(counted), repeats, own))
                .polarity(LOWER_IS_BETTER);
    }

    /** Referrals of which something holds; or children, any of whose referrals in the period it holds of. */
    private static Formula<Child, Row> formula(
            Counted counted, Words words, Rows referrals, When holds, Optional<Window> own) {
        if (counted == Counted.CHILDREN) {
            return share(
                    words.template(),
                    new OneFor(referrals, Column.OWNER, List.of()),
                    number(clause(words.received(), over(own, any(referrals, RECEIVED)))),
                    clause(words.numerator(), over(own, any(referrals, new All(List.of(RECEIVED, holds))))));
        }
        Clause<Row> received = clause(words.received(), over(own, RECEIVED));
        Clause<Row> actedOn = unsaid("that led to further action", new Whenever(ReferralReadings.ACTED_ON));
        return share(
                words.template(),
                referrals,
                counted == Counted.ACTED_ON ? number(received, actedOn) : number(received),
                clause(words.numerator(), holds));
    }

    private static When any(Rows referrals, When when) {
        return new AtLeast(1, new Each(referrals, when));
    }

    private static When over(Optional<Window> own, When when) {
        return own.<When>map(window -> new Over(window, when)).orElse(when);
    }

    /** The template, the phrase of the denominator and that of the numerator. */
    private record Words(String template, String received, String numerator) {}
}
