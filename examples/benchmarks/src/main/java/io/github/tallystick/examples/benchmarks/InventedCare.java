package io.github.tallystick.examples.benchmarks;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.RecordColumns;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.examples.benchmarks.Diary.Rate;
import io.github.tallystick.indicators.facts.AnnualHealth;
import io.github.tallystick.indicators.facts.CareEpisode;
import io.github.tallystick.indicators.facts.CareReview;
import io.github.tallystick.indicators.facts.HealthAssessment;
import io.github.tallystick.indicators.facts.MissingIncident;
import io.github.tallystick.indicators.facts.Placement;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

/** Invents periods of care, and what happens in them. */
final class InventedCare {
    private static final Rate CARE = new Rate(10, 2, 1800, 500, 1500);
    private static final Rate REVIEWS = new Rate(97, 12, 28, 180, 0);
    private static final Rate MISSING = new Rate(12, 4, 400, 100, 10);
    private static final Rate HEALTH_ASSESSMENTS = new Rate(90, 5, 200, 380, 0);
    private static final int EPISODE = 500;
    private static final int PLACEMENT = 600;
    /** The code of an episode that ends and after which the child is still in care. */
    private static final String NO_CESSATION = "X1";

    private final Diary diary;
    private final InventedColumns columns;
    private final InventedSpans care;

    InventedCare(Diary diary, InventedColumns columns, InventedSpans children) {
        this.diary = diary;
        this.columns = columns;
        this.care = diary.happening(children, CARE);
    }

    List<RecordColumns> kinds() {
        InventedSpans placements = diary.cut(care, PLACEMENT);
        InventedSpans reviews = diary.happening(care, REVIEWS);
        return List.of(
                episodes(diary.cut(care, EPISODE)),
                records(Placement.TABLE, placements).keys(Placement.PERIOD_OF_CARE, period(placements)),
                records(CareReview.TABLE, reviews).keys(CareReview.PERIOD_OF_CARE, period(reviews)),
                records(MissingIncident.TABLE, diary.happening(care, MISSING)),
                records(HealthAssessment.TABLE, diary.happening(care, HEALTH_ASSESSMENTS)),
                records(AnnualHealth.TABLE, diary.yearly(care).where(row -> row % 2 == 0)));
    }

    private RecordColumns records(Table<?> table, InventedSpans rows) {
        return columns.of(table, rows.ownersAbove(care), rows);
    }

    private static IntFunction<String> period(InventedSpans rows) {
        return row -> Integer.toString(rows.owners()[row]);
    }

    /** The last of a period alone has a reason for which care ends. */
    private RecordColumns episodes(InventedSpans rows) {
        RecordColumns filled = records(CareEpisode.TABLE, rows).keys(CareEpisode.PERIOD_OF_CARE, period(rows));
        Column reason = CareEpisode.CEASED_REASON;
        List<String> texts = filled.codes(reason);
        IntUnaryOperator code = filled.code(reason);
        byte[] numbers = new byte[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            boolean isLast = rows.ends()[row] == care.ends()[rows.owners()[row]];
            numbers[row] = (byte) (isLast ? code.applyAsInt(row) : texts.indexOf(NO_CESSATION));
        }
        return filled.codes(reason, texts, numbers);
    }
}
