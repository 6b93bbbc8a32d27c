package io.github.tallystick.core.calc;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.result.Outcome;
import io.github.tallystick.core.result.Tally;
import io.github.tallystick.core.time.ReportingPeriod;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WithheldFigureTest {
    private static final SmallCounts ONE_TO_FIVE = new SmallCounts(1, 5);

    /** What a figure of 3 in 43 was made with; 93 is the sum of the six, 79 that without the last. */
    private static final Standings STANDINGS = new Standings(11, 12, 13, 3, 40, 14);

    private static final List<String> NUMBERS =
            List.of("3", "43", "40", "11", "12", "13", "14", "93", "79", "46", "7.0", "300/43");

    private static Figure figure(Outcome outcome) {
        Input input = new Input(Optional.of(LocalDate.of(2019, 1, 31)), Optional.empty(), Coverage.UNSTATED, 46);
        return new Figure(Library.IN_TIME, ReportingPeriod.yearTo31March(2018), outcome, STANDINGS, input);
    }

    /** All that a figure and its receipt say, but for the definition and the period, which are those of every council. */
    private static List<String> said(Figure figure) throws ReflectiveOperationException {
        List<String> said = new ArrayList<>(said(Figure.class, figure));
        said.addAll(said(Receipt.class, figure.receipt()));
        said.addAll(said(Standings.class, figure.standings()));
        said.addAll(said(Input.class, figure.input()));
        return said;
    }

    private static List<String> said(Class<?> type, Object object) throws ReflectiveOperationException {
        List<String> said = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.getName().equals("hashCode")
                    && method.getReturnType() != Indicator.class
                    && method.getReturnType() != ReportingPeriod.class) {
                said.add(method.getName() + ": " + method.invoke(object));
            }
        }
        return said;
    }

    private static List<String> numbers(List<String> said) {
        return NUMBERS.stream()
                .filter(number -> said.stream()
                        .anyMatch(line -> Pattern.compile("(?<![0-9a-z.-])" + Pattern.quote(number) + "(?![0-9a-z.-])")
                                .matcher(line)
                                .find()))
                .toList();
    }

    @Test
    void a_withheld_figure_says_none_of_its_numbers_whatever_it_was_made_with() throws ReflectiveOperationException {
        Outcome counted = Library.IN_TIME.formula().outcome(Tally.of(3, 43));
        assertThat(numbers(said(figure(counted)))).containsExactlyElementsOf(NUMBERS);
        Figure published = figure(ONE_TO_FIVE.publish(counted));
        assertThat(numbers(said(published))).isEmpty();
        assertThat(numbers(
                        said(figure(ONE_TO_FIVE.publishInTurn(List.of(counted)).get(0)))))
                .isEmpty();
        assertThat(published.receipt().withheld()).isTrue();
        assertThat(published.receipt().inWords()).contains("known at: 2019-01-31", "counted: withheld with the figure");
        assertThat(Arrays.stream(Standing.values()).mapToLong(published.standings()::of))
                .containsOnly(0L);
    }

    /** 20 of 40 is told: it keeps what it was made with. */
    @Test
    void a_figure_that_is_told_keeps_its_standings() {
        Outcome counted = Library.IN_TIME.formula().outcome(Tally.of(20, 40));
        Figure published = figure(ONE_TO_FIVE.publish(counted));
        assertThat(published.standings()).isEqualTo(STANDINGS);
        assertThat(published.receipt().withheld()).isFalse();
        assertThat(published.input().facts()).isEqualTo(46);
    }
}
