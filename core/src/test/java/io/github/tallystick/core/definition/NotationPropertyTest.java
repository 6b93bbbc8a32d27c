package io.github.tallystick.core.definition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.time.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done to a definition that was written, it is read and can be counted, or it is refused. */
class NotationPropertyTest {
    private static final ReportingPeriod PERIOD =
            ReportingPeriod.of(Library.DAY_0.plusDays(10), Library.DAY_0.plusDays(40));

    private static final List<Map<String, Object>> WRITTEN = Lending.ofEveryWord().stream()
            .map(formula -> Lending.NOTATION.write(Lending.indicator(formula)))
            .toList();

    private static final List<Object> OTHERS =
            Arrays.asList(null, 0L, -1L, 7, 1 << 30, 1L << 60, 1.5, true, "", "x", "Ann Other", List.of(), Map.of());

    /** What stands under a name in any definition. */
    private static final Map<String, List<Object>> PARTS = parts();

    private static Map<String, List<Object>> parts() {
        List<Object> all = new ArrayList<>();
        WRITTEN.forEach(written -> addParts(written, all));
        Map<String, List<Object>> parts = new HashMap<>();
        for (Object each : all) {
            if (each instanceof Map<?, ?> map) {
                map.forEach((name, part) -> parts.computeIfAbsent(String.valueOf(name), any -> new ArrayList<>())
                        .add(part));
            }
        }
        return parts;
    }

    private static void addParts(Object value, List<Object> into) {
        into.add(value);
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> addParts(each, into));
        } else if (value instanceof List<?> list) {
            list.forEach(each -> addParts(each, into));
        }
    }

    @Provide
    Arbitrary<List<Borrower>> borrowers() {
        return loans().list().ofMaxSize(5).list().ofMaxSize(3).map(all -> {
            List<Borrower> borrowers = new ArrayList<>();
            all.forEach(loans -> borrowers.add(new Borrower("b" + borrowers.size(), "", loans)));
            return borrowers;
        });
    }

    private static Arbitrary<Loan> loans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(-20, 30),
                        Arbitraries.integers().between(0, 4))
                .as((lent, days, volumes) -> new Loan(lent, days < 0 ? -1 : lent + days, volumes, -1));
    }

    @Property(tries = 3000)
    void a_definition_with_another_part_in_it_is_read_and_counted_or_refused(
            @ForAll Random random, @ForAll("borrowers") List<Borrower> borrowers) {
        Map<String, Object> written = NotationTest.copy(WRITTEN.get(random.nextInt(WRITTEN.size())));
        int edits = 1 + random.nextInt(2);
        for (int i = 0; i < edits; i++) {
            edit(written, random);
        }
        read(written).ifPresent(indicator -> {
            assertThat(Lending.NOTATION.read(Lending.NOTATION.write(indicator)).fingerprint())
                    .isEqualTo(indicator.fingerprint());
            Evaluation<Borrower> all = Evaluation.of(indicator, borrowers);
            assertThat(all.figure(PERIOD).print()).isNotNull();
            assertThat(all.extractedOn(PERIOD.firstDay().plusDays(9))
                            .figure(PERIOD)
                            .print())
                    .isNotNull();
            assertThat(all.explain(PERIOD)).isNotNull();
        });
    }

    @SuppressWarnings("unchecked") // of these tables there are borrowers alone
    private static Optional<Indicator<Borrower>> read(Map<String, Object> written) {
        try {
            return Optional.of((Indicator<Borrower>) Lending.NOTATION.read(written));
        } catch (MalformedDefinitionException e) {
            assertThat(e.getMessage()).startsWith("definition is wrong").doesNotContain("Ann Other", "java.");
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked")
    private static void edit(Map<String, Object> written, Random random) {
        List<Object> containers = new ArrayList<>();
        addParts(written, containers);
        containers.removeIf(each -> !(each instanceof Map<?, ?> map && !map.isEmpty())
                && !(each instanceof List<?> list && !list.isEmpty()));
        Object container = containers.get(random.nextInt(containers.size()));
        if (container instanceof List<?> list) {
            int place = random.nextInt(list.size());
            ((List<Object>) list).set(place, another(list.get(random.nextInt(list.size())), random));
        } else {
            Map<String, Object> map = (Map<String, Object>) container;
            List<String> names = List.copyOf(map.keySet());
            String name = names.get(random.nextInt(names.size()));
            if (random.nextInt(8) == 0) {
                map.remove(name);
            } else {
                List<Object> alike = PARTS.get(name);
                map.put(name, another(alike.get(random.nextInt(alike.size())), random));
            }
        }
    }

    private static Object another(Object alike, Random random) {
        return NotationTest.copied(random.nextInt(6) == 0 ? OTHERS.get(random.nextInt(OTHERS.size())) : alike);
    }
}
