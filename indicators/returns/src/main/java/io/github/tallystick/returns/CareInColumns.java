package io.github.tallystick.returns;

import static io.github.tallystick.returns.SsdTable.*;

import io.github.tallystick.core.definition.FactColumns;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What belongs to care episodes: the legal status that is held on the first day of each, and the placements and reviews of their
 * periods of care. Rows of all tables are in the order of their identifiers.
 */
final class CareInColumns {
    private final SsdTables tables;
    private final ColumnTable episodes;
    private final ColumnTable placements;
    private final int[] children;
    private final int[] legalStatuses;
    private final RowsOfPeriods ofPlacements;
    private final RowsOfPeriods ofReviews;

    CareInColumns(SsdTables tables, int[] children, int[] childrenOfStatuses, int numberOfChildren) {
        this.tables = tables;
        this.episodes = tables.table(SSD_CLA_EPISODES);
        this.placements = tables.table(SSD_CLA_PLACEMENT);
        this.children = children;
        this.legalStatuses = legalStatuses(childrenOfStatuses, numberOfChildren);
        this.ofPlacements = rowsOfPeriods(placements);
        this.ofReviews = rowsOfPeriods(tables.table(SSD_CLA_REVIEWS));
    }

    /**
     * For each episode the legal status that is held on its first day, until the day before its end: of several the one that
     * starts latest, of those the one that ends latest.
     */
    private int[] legalStatuses(int[] childrenOfStatuses, int numberOfChildren) {
        ColumnTable statuses = tables.table(SSD_LEGAL_STATUS);
        int[] starts = statuses.ints(SSD_LEGAL_STATUS.form().only(Reading.START));
        int[] ends = statuses.ints(SSD_LEGAL_STATUS.form().only(Reading.END));
        int[] codes = statuses.ints(SSD_LEGAL_STATUS.form().only(Reading.CODE_GIVEN));
        Comparator<Integer> earliestStartFirst = Comparator.<Integer>comparingInt(row -> starts[row])
                .thenComparing(row -> ends[row])
                .thenComparing(row -> tables.texts().text(codes[row]));
        int[] held = IntStream.range(0, starts.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(row -> childrenOfStatuses[row])
                        .thenComparing(earliestStartFirst.reversed()))
                .mapToInt(row -> row)
                .toArray();
        int[] ofChild = new int[numberOfChildren + 1];
        Arrays.stream(childrenOfStatuses).forEach(child -> ofChild[child + 1]++);
        Arrays.parallelPrefix(ofChild, Integer::sum);
        int[] days = episodes.ints(SSD_CLA_EPISODES.form().only(Reading.START));
        return IntStream.range(0, days.length)
                .map(row -> IntStream.range(ofChild[children[row]], ofChild[children[row] + 1])
                        .map(place -> held[place])
                        .filter(status -> starts[status] <= days[row] && days[row] < ends[status])
                        .map(status -> codes[status])
                        .findFirst()
                        .orElse(Texts.NONE))
                .toArray();
    }

    RecordColumns withLegalStatuses(RecordColumns records) {
        return tables.texts().coded(records, CareEpisode.LEGAL_STATUS, legalStatuses);
    }

    private boolean isShortBreak(int episode) {
        return CareEpisode.SHORT_BREAKS.contains(tables.texts().text(legalStatuses[episode]));
    }

    /**
     * The rows of a table whose period of care an episode names.
     *
     * @param rows the rows
     * @param owners the child of each
     * @param others the rows whose period no episode names
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record RowsOfPeriods(int[] rows, int[] owners, int[] others) {}

    private RowsOfPeriods rowsOfPeriods(ColumnTable table) {
        KeyIndex periods = new KeyIndex(episodes.keys(SSD_CLA_EPISODES.form().only(Reading.KEY)));
        long[] ofRows = table.keys(table.form().only(Reading.KEY));
        int[] rows = IntStream.range(0, ofRows.length)
                .filter(row -> periods.row(ofRows[row]) != KeyIndex.NONE)
                .toArray();
        int[] others = IntStream.range(0, ofRows.length)
                .filter(row -> periods.row(ofRows[row]) == KeyIndex.NONE)
                .toArray();
        return new RowsOfPeriods(
                rows,
                Arrays.stream(rows)
                        .map(row -> children[periods.row(ofRows[row])])
                        .toArray(),
                others);
    }

    /** Reports the reviews and placements of periods of care that no episode names. */
    void tell() {
        tell(tables.table(SSD_CLA_REVIEWS), ofReviews);
        tell(placements, ofPlacements);
    }

    private static void tell(ColumnTable table, RowsOfPeriods rows) {
        table.giveUp(rows.others(), table.form().only(Reading.KEY), FileRule.NO_SUCH_PERIOD_OF_CARE);
    }

    /** Children with the placements and reviews of their periods of care. */
    FactColumns<Child> addTo(FactColumns<Child> facts) {
        Texts texts = tables.texts();
        FactColumns<Child> with = facts;
        if (ofPlacements.rows().length > 0) {
            RecordColumns records = placements.records(ofPlacements.rows(), ofPlacements.owners(), texts);
            with = with.with(texts.coded(records, Placement.START_REASON, startReasons()));
        }
        return ofReviews.rows().length == 0
                ? with
                : with.with(tables.table(SSD_CLA_REVIEWS).records(ofReviews.rows(), ofReviews.owners(), texts));
    }

    /** For each placement of a period of care the reason of its child's first episode in it that is no short break. */
    private int[] startReasons() {
        KeyIndex ids = new KeyIndex(Columns.picked(placements.ids(), ofPlacements.rows()));
        long[] ofEpisodes = episodes.keys(SSD_CLA_EPISODES.form().only(Reading.KEY_IF_ANY));
        int[] days = episodes.ints(SSD_CLA_EPISODES.form().only(Reading.START));
        int[] first = new int[ofPlacements.rows().length];
        Arrays.fill(first, KeyIndex.NONE);
        for (int episode = 0; episode < ofEpisodes.length; episode++) {
            int place = ids.row(ofEpisodes[episode]);
            boolean isIn = place != KeyIndex.NONE
                    && ofPlacements.owners()[place] == children[episode]
                    && !isShortBreak(episode);
            if (isIn && (first[place] == KeyIndex.NONE || days[episode] < days[first[place]])) {
                first[place] = episode;
            }
        }
        int[] reasons = episodes.ints(SSD_CLA_EPISODES.form().filling(CareEpisode.START_REASON));
        return Arrays.stream(first)
                .map(episode -> episode == KeyIndex.NONE ? Texts.NONE : reasons[episode])
                .toArray();
    }
}
