package io.github.tallystick.indicators.sources;

import io.github.tallystick.core.definition.Source;
import java.time.LocalDate;

/** The publications that more than one definition comes from. */
public final class Sources {
    private static final LocalDate SCRUTINY = LocalDate.of(2018, 11, 20);
    private static final LocalDate NOTES_READ = LocalDate.of(2026, 11, 21);

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
     * A definition that figures of the Department for Education follow, whose text was not read itself.
     *
     * @param about the publication and the figure in it
     * @return the source, without a quotation
     */
    public static Source department(String about) {
        return Source.builder()
                .publisher("Department for Education")
                .title(about + " (published description, known from notes read on this date; the words are this"
                        + " project's)")
                .date(NOTES_READ)
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
                .date(NOTES_READ)
                .build();
    }
}
