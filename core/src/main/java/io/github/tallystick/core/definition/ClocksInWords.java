package io.github.tallystick.core.definition;

import java.util.List;
import java.util.Set;

/**
 * Says in plain English which clocks run, and by when what is waited for is due.
 *
 * @param clocks the clocks
 * @param asked the columns that something asks for
 */
record ClocksInWords(Rows.Clocks clocks, Set<Column> asked) {
    void add(List<String> steps) {
        Rows.Clock as = clocks.as();
        String due = DayInWords.column(as.due());
        String event = DayInWords.of(clocks.day());
        steps.add("of each " + RowsInWords.one(clocks.under(), asked));
        steps.add("started (" + DayInWords.column(as.started()) + ") " + starts());
        if (clocks.again()) {
            steps.add("started again on " + due + " where no " + event + " has come");
        }
        steps.add(RowsInWords.named(as.due()) + DayInWords.of(clocks.due()));
        steps.add(RowsInWords.named(as.next()) + "the next " + event);
        add(as.isFirst(), "that it started on " + DayInWords.of(clocks.start()), steps);
        add(as.isSecond(), "that it started on the first " + event, steps);
        clocks.recorded()
                .ifPresent(day -> add(
                        as.recorded(),
                        "the earliest " + DayInWords.of(day) + " of those from the next to the day due",
                        steps));
    }

    private void add(Column column, String words, List<String> steps) {
        if (asked.contains(column)) {
            steps.add(RowsInWords.named(column) + words);
        }
    }

    /** At the start, if so, and at each event or each different day of one. */
    private String starts() {
        String start = DayInWords.of(clocks.start());
        return (clocks.atStart() ? "on " + start + " and " : "")
                + (clocks.eachEvent() ? "on each " : "on each different ") + DayInWords.of(clocks.day()) + " of each "
                + RowsInWords.one(clocks.events(), asked) + " of the same " + RowsInWords.same(clocks.same(), clocks)
                + " from " + start + " to " + DayInWords.of(clocks.end()) + ", both included";
    }
}
