package io.github.tallystick.indicators.sources;

import io.github.tallystick.core.spec.Source;
import java.time.LocalDate;

/** The publications that more than one definition comes from. */
public final class Sources {
    private static final LocalDate SCRUTINY = LocalDate.of(2018, 11, 20);
    private static final LocalDate LOCAL_CHOICE = LocalDate.of(2026, 11, 21);

    private Sources() {}

    /**
     * Wokingham's key performance indicators of 2018/19, as the scrutiny committee saw them.
     *
     * @param quotation the name of the indicator, word for word
     * @return the source
     */
    public static Source wokingham(String quotation) {
        return Source.builder()
                .publisher("Wokingham Borough Council")
                .title(
                        "Children's Services Overview and Scrutiny Committee, minutes: key performance indicators 2018/19")
                .date(SCRUTINY)
                .quotation(quotation)
                .build();
    }

    /**
     * A definition that no publication fixes; the words are this project's.
     *
     * @param after what it follows, in words
     * @return the source, without a quotation
     */
    public static Source localChoice(String after) {
        return Source.builder()
                .publisher("Tallystick")
                .title("Local choice: " + after)
                .date(LOCAL_CHOICE)
                .build();
    }
}
