package io.github.tallystick.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.calc.RollingSeries;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.time.Window;
import io.github.tallystick.indicators.facts.Child;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Children of every kind of record, laid out in columns, have the figures that they have as objects, whatever the reading. */
class LaidOutPropertyTest extends CatalogueLaws {
    private static final LocalDate FIRST = LocalDate.of(2018, 6, 1);

    private static final List<UnaryOperator<Evaluation<Child>>> VIEWS =
            List.of(all -> all, all -> all.asKnownAt(FIRST.plusDays(200)), all -> all.extractedOn(FIRST.plusDays(300)));

    @Provide
    Arbitrary<List<Child>> anyChildren() {
        Arbitrary<Child> any = Arbitraries.oneOf(
                DomainArbitraries.children(),
                ProtectionArbitraries.underPlans(),
                CareArbitraries.longCare(),
                CareArbitraries.longCare().flatMap(CareEventArbitraries::with),
                DomainArbitraries.children().flatMap(CareEventArbitraries::with));
        return any.list().ofMinSize(1).ofMaxSize(12).map(LaidOutPropertyTest::numbered);
    }

    private static List<Child> numbered(List<Child> children) {
        AtomicInteger next = new AtomicInteger();
        return children.stream()
                .map(child -> child.asKnown(Known.ALL))
                .map(child -> Child.builder()
                        .from(child)
                        .id("child-" + next.incrementAndGet())
                        .build())
                .toList();
    }

    @Property(tries = 100)
    void children_in_columns_have_the_figures_that_they_have_as_objects(
            @ForAll("anyChildren") List<Child> children, @ForAll("windows") Window window, @ForAll Random random) {
        List<Child> inColumns = LaidOut.of(children, Child.class, Child.columns(children.size()));
        UnaryOperator<Evaluation<Child>> view = VIEWS.get(random.nextInt(VIEWS.size()));
        for (Indicator<?> any : Catalogue.all()) {
            if (any.facts() == Child.class) {
                @SuppressWarnings("unchecked")
                Indicator<Child> indicator = (Indicator<Child>) reread(any, random);
                LocalDate last = FIRST.plusDays(7 + random.nextInt(700));
                RollingSeries series = view.apply(Evaluation.of(indicator, children))
                        .every(RollingSeries.Pace.WEEK)
                        .rolling(window, FIRST, last);
                assertThat(view.apply(Evaluation.of(indicator, inColumns))
                                .every(RollingSeries.Pace.WEEK)
                                .rolling(window, FIRST, last))
                        .as(indicator.toString())
                        .isEqualTo(series);
            }
        }
    }
}
