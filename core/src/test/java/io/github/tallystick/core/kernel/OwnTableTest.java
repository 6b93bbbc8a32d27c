package io.github.tallystick.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.Club;
import io.github.tallystick.core.Club.Member;
import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Table;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.definition.Weight.ByAmount;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.result.Fraction;
import io.github.tallystick.core.time.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A kind of fact that somebody else adds is counted beside those that a member holds, who knows nothing of it. */
class OwnTableTest {
    private static final ReportingPeriod JANUARY = ReportingPeriod.of(Club.DAY_0, Club.DAY_0.plusDays(30));

    record Fine(String id, LocalDate set, int pence) {}

    private static final Map<String, List<Fine>> FINES_OF = Map.of(
            "m1",
            List.of(
                    new Fine("f1", Club.DAY_0.plusDays(3), 150),
                    new Fine("f2", Club.DAY_0.plusDays(4), 50),
                    new Fine("f3", Club.DAY_0.plusDays(31), 1000)),
            "m3",
            List.of(new Fine("f4", Club.DAY_0.plusDays(30), 25)));

    private static final Table<Fine> FINES = Table.of("fine", Fine.class, Fine::id)
            .in(Member.class, member -> FINES_OF.getOrDefault(member.id(), List.of()));
    private static final Column SET = FINES.day("set", "set", fine -> Optional.of(fine.set()));
    private static final Column POUNDS = FINES.amount("pounds", "pounds", 100, Fine::pence);

    private static final List<Member> MEMBERS = List.of(
            new Member("m1", List.of(plan("p1"), plan("p2")), List.of()),
            new Member("m2", List.of(plan("p3")), List.of()),
            new Member("m3", List.of(), List.of()));

    private static Club.Plan plan(String id) {
        return new Club.Plan(id, 2, -1, true, "a", "", 1, List.of());
    }

    private static Optional<Fraction> value(Formula<Member, ?> formula) {
        return Evaluation.of(Club.indicator(formula), MEMBERS)
                .figure(JANUARY)
                .outcome()
                .value();
    }

    @Test
    void its_records_are_units_and_their_amounts_weights() {
        assertThat(value(Formula.count(
                        "{1}",
                        new Rows.Every(FINES),
                        Term.sum(new ByAmount(POUNDS), Clause.clause("fines set", new When.On(SET))))))
                .contains(Fraction.of(225, 100));
    }

    @Test
    void rules_about_other_records_look_at_it() {
        When fined = new When.AtLeast(2, new When.Each(new Rows.Every(FINES), new When.On(SET)));
        assertThat(value(Formula.share(
                        "{1} {2}",
                        new Rows.Every(Club.PLANS),
                        Term.number(Clause.clause("plans", new When.Open(Club.START, Club.END))),
                        Clause.clause("of members fined twice", fined))))
                .contains(Fraction.of(200, 3));
    }

    @Test
    void a_table_says_in_whom_its_records_are() {
        assertThat(FINES.isIn(Member.class)).isTrue();
        assertThat(FINES.isIn(String.class)).isFalse();
        assertThat(FINES.of(MEMBERS.get(0))).hasSize(3);
        assertThat(FINES.of("nobody")).isEmpty();
    }
}
