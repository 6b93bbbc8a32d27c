package io.github.tallystick.indicators.conformance;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.time.ReportingPeriod;

/**
 * Records that come to different figures under two meanings of a phrase.
 *
 * @param phrase the words in question
 * @param meaning one of their meanings
 * @param other another
 * @param facts the facts of one invented child, worker or school
 * @param records how many records they hold; with any one of them less the figures would be the same
 * @param period the period
 * @param outcome what the figure comes to under the one meaning
 * @param otherwise what it comes to under the other
 * @param <F> the kind of facts
 */
public record BoundaryCase<F extends Facts<F>>(
        String phrase,
        String meaning,
        String other,
        F facts,
        int records,
        ReportingPeriod period,
        Outcome outcome,
        Outcome otherwise) {
    /**
     * The case in plain English.
     *
     * @return for example {@code "10 days", 2 records, Q1 2019/20: counted 1/1 as 10 working days, counted 0/1 as 10 calendar
     *     days}
     */
    public String inWords() {
        return "\"" + phrase + "\", " + records + (records == 1 ? " record, " : " records, ") + period.label() + ": "
                + outcome.inWords() + " as " + meaning + "; " + otherwise.inWords() + " as " + other;
    }
}
