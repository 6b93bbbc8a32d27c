package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Column.Kind;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.time.EpochDay;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareLeaverStatus;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.Post;
import io.github.tallystick.indicators.facts.Visit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Fills the columns of a kind of fact as its table declares them: the first day and the end from the spans, all others by what
 * they hold. What a column holds depends on the seed, its name and the number of the row alone. Identifiers are left to others.
 */
final class InventedColumns {
    private static final int FLAGS_SET = 5;
    private static final int CODES_KNOWN = 50;

    /** Of how many in a hundred a flag is set, or a code is one that definitions look for, where it is not as in most columns. */
    private static final Map<Column, Integer> PERCENT = Map.of(
            Visit.CHILD_SEEN, 95,
            Post.QUALIFIED, 90,
            Post.AGENCY, 15,
            AnnualHealth.ASSESSED, 85,
            HealthAssessment.STATUS, 98,
            CareEpisode.LEGAL_STATUS, 5,
            CareEpisode.CEASED_REASON, 90,
            CareLeaverStatus.ACTIVITY, 60,
            CareLeaverStatus.ACCOMMODATION, 95);

    private final long seed;

    InventedColumns(long seed) {
        this.seed = seed;
    }

    /** Records of one kind. */
    RecordColumns of(Table<?> table, int[] owners, InventedSpans spans) {
        RecordColumns filled = RecordColumns.of(table, owners);
        boolean isFirstDay = true;
        for (Column column : table.columns()) {
            SplittableRandom random = new SplittableRandom(seed + column.path().hashCode());
            boolean isRecorded = table.recorded().filter(column::equals).isPresent();
            if (isRecorded || (column.kind() == Kind.DAY && isFirstDay)) {
                filled = filled.days(column, isRecorded ? recorded(spans, random) : spans.starts());
                isFirstDay = isFirstDay && isRecorded;
            } else {
                filled = filled(filled, column, spans, random);
            }
        }
        return filled;
    }

    private static RecordColumns filled(
            RecordColumns into, Column column, InventedSpans spans, SplittableRandom random) {
        int percent = PERCENT.getOrDefault(column, column.kind() == Kind.FLAG ? FLAGS_SET : CODES_KNOWN);
        return switch (column.kind()) {
            case DAY, KEY -> into;
            case END -> into.days(column, spans.ends());
            case FLAG -> into.flags(column, flags(spans.size(), percent, random));
            case CODE -> codes(into, column, spans, percent, random);
            case AMOUNT -> amounts(into, column, random);
        };
    }

    /** Keyed in on the day, or one time in five up to 30 days later; seldom it is not known when. */
    private static int[] recorded(InventedSpans spans, SplittableRandom random) {
        return spans.days(row -> {
            int chance = random.nextInt(100);
            int late = chance < 20 ? random.nextInt(30) : 0;
            return chance == 99 ? EpochDay.BEFORE_ALL : spans.starts()[row] + late;
        });
    }

    private static BitSet flags(int rows, int percent, SplittableRandom random) {
        BitSet set = new BitSet(rows);
        for (int row = 0; row < rows; row++) {
            set.set(row, random.nextInt(100) < percent);
        }
        return set;
    }

    /** One of the codes known, or another; none where it is known with an end that has not come. */
    private static RecordColumns codes(
            RecordColumns into, Column column, InventedSpans spans, int percent, SplittableRandom random) {
        List<String> texts = new ArrayList<>(InventedCodes.of(column));
        int known = texts.size();
        texts.add("another");
        boolean isOfEnd = into.table().end(column).isPresent();
        byte[] numbers = new byte[spans.size()];
        for (int row = 0; row < numbers.length; row++) {
            int number = known > 0 && random.nextInt(100) < percent ? random.nextInt(known) : known;
            numbers[row] = (byte) (isOfEnd && spans.ends()[row] == EpochDay.NEVER ? -1 : number);
        }
        return into.codes(column, texts, numbers);
    }

    /** From a fifth of a whole to a whole in hundredths; of what is counted from none to three, or not given. */
    private static RecordColumns amounts(RecordColumns into, Column column, SplittableRandom random) {
        if (column.partsOfOne() % 100 == 0) {
            int[] hundredths = new int[into.size()];
            for (int row = 0; row < hundredths.length; row++) {
                hundredths[row] = random.nextInt(3) > 0 ? 100 : 20 + random.nextInt(81);
            }
            return into.amounts(column, hundredths, 100);
        }
        long[] parts = new long[into.size()];
        for (int row = 0; row < parts.length; row++) {
            parts[row] = random.nextInt(5) - 1L;
        }
        return into.amounts(column, parts);
    }
}
