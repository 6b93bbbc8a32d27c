package io.github.tallystick.core.calc;

import static io.github.tallystick.core.Library.DAY_0;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tallystick.core.Library;
import io.github.tallystick.core.Library.Borrower;
import io.github.tallystick.core.Library.Loan;
import io.github.tallystick.core.definition.Clause;
import io.github.tallystick.core.definition.Edition;
import io.github.tallystick.core.definition.Fingerprint;
import io.github.tallystick.core.definition.Formula;
import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.core.definition.Reading;
import io.github.tallystick.core.definition.Term;
import io.github.tallystick.core.time.EnglandAndWales;
import io.github.tallystick.core.time.ReportingPeriod;
import io.github.tallystick.core.time.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final ReportingPeriod JANUARY = ReportingPeriod.of(DAY_0, DAY_0.plusDays(30));
    private static final LocalDate LATER = DAY_0.plusDays(40);

    /** Three borrowers: three loans that make a unit, one that was back before it was lent, and nothing at all. */
    private static final List<Borrower> BORROWERS = List.of(
            new Borrower("one", "north", List.of(new Loan(1, 5, 1, -1), new Loan(9, 3, 1, -1))),
            new Borrower("two", "south", List.of(new Loan(2, 30, 1, -1), new Loan(90, -1, 1, -1))),
            new Borrower("three", "south", List.of()));

    @Test
    void a_receipt_says_what_went_into_the_figure() {
        Receipt receipt = Evaluation.of(Library.IN_TIME, BORROWERS)
                .asKnownAt(LATER)
                .extractedOn(LATER.plusDays(1))
                .covering(new Coverage(Optional.of(DAY_0), Optional.of(LATER), Set.of("stamps", "fines")))
                .figure(JANUARY)
                .receipt();
        assertThat(receipt.code()).isEqualTo("library.in-time");
        assertThat(receipt.fingerprint()).isEqualTo(Library.IN_TIME.fingerprint());
        assertThat(receipt.edition()).isEqualTo(Edition.ONLY);
        assertThat(receipt.workingDays()).isEmpty();
        assertThat(receipt.input().facts()).isEqualTo(3);
        assertThat(receipt.units()).isEqualTo(3);
        assertThat(receipt.unusable()).isEqualTo(1);
        assertThat(receipt.inWords())
                .containsExactly(
                        "definition: library.in-time, fingerprint "
                                + Library.IN_TIME.fingerprint().inWords(),
                        "library: tallystick " + receipt.libraryVersion(),
                        "period: 2018-01-01 to 2018-01-31",
                        "known at: 2018-02-10",
                        "extracted on: 2018-02-11",
                        "records: from 2018-01-01 to 2018-02-10, without fines, stamps",
                        "counted: 3 units, made from 3 sets of records; records that could not be used: 1");
        assertThat(receipt).hasToString(String.join("\n", receipt.inWords()));
    }

    private static final Reading<Library.Is> LOANS =
            Reading.of("loans", "lent", Library.Is.LENT, "the usual").or("out", Library.Is.OUT);

    private static final Indicator<Borrower> READ = Indicator.defined(choices -> Indicator.of(Borrower.class)
            .from(Library.LOANS_OUT)
            .code("library.read")
            .formula(Formula.count(
                    "Number of {1}", Library.Loans.ALL, Term.number(Clause.clause("loans", choices.of(LOANS)))))
            .edition(new Edition("the first", Optional.of(LocalDate.of(2018, 1, 1)), Optional.empty()))
            .workingDays(EnglandAndWales.WORKING_DAYS));

    @Test
    void a_receipt_names_the_edition_the_readings_changed_and_the_working_days() {
        Figure figure = Evaluation.of(READ.read("loans", "out"), BORROWERS).figure(ReportingPeriod.quarter(2018, 4));
        String days = Fingerprint.of(EnglandAndWales.WORKING_DAYS).inWords();
        assertThat(figure.receipt().readAs()).isEqualTo(Map.of("loans", "out"));
        assertThat(figure.receipt().inWords())
                .containsExactly(
                        "definition: library.read, the first, in use from 2018-01-01, fingerprint "
                                + READ.read("loans", "out").fingerprint().inWords(),
                        "read otherwise: \"loans\" as out",
                        "working days: England and Wales, known from 2012-01-02 to 2028-12-31, fingerprint " + days,
                        "library: tallystick " + figure.receipt().libraryVersion(),
                        "period: 2017-18 Q4, 2018-01-01 to 2018-03-31",
                        "known at: no date asked for, every record counts",
                        "extracted on: day not given",
                        "records: first and last day not given",
                        "counted: 3 units, made from 3 sets of records; records that could not be used: 1");
        assertThat(figure.receipt().fingerprint())
                .isNotEqualTo(
                        Evaluation.of(READ, BORROWERS).figure(JANUARY).receipt().fingerprint());
        assertThat(figure.toString())
                .startsWith(
                        "library.read (the first, in use from 2018-01-01) (\"loans\" read as out), 2017-18 Q4: 0.0, ");
    }

    @Test
    void the_facts_of_a_group_are_those_that_were_gone_through_for_it() {
        Map<String, Figure> figures = Evaluation.of(Library.IN_TIME, BORROWERS).figuresBy(Borrower::branch, JANUARY);
        assertThat(figures.get("north").receipt().input().facts()).isEqualTo(1);
        assertThat(figures.get("north").receipt().unusable()).isEqualTo(1);
        assertThat(figures.get("south").receipt().input().facts()).isEqualTo(2);
        assertThat(figures.get("south").receipt().units()).isEqualTo(2);
    }

    @Test
    void a_whole_was_counted_from_its_parts_and_says_their_dates() {
        Evaluation<Borrower> one = Evaluation.of(Library.IN_TIME, BORROWERS.subList(0, 1));
        Evaluation<Borrower> rest = Evaluation.of(Library.IN_TIME, BORROWERS.subList(1, 3));
        Input same = together(
                one.asKnownAt(LATER).extractedOn(LATER), rest.asKnownAt(LATER).extractedOn(LATER));
        assertThat(same).isEqualTo(new Input(Optional.of(LATER), Optional.of(LATER), Coverage.UNSTATED, 3));
        assertThat(together(one, rest)).isEqualTo(new Input(Optional.empty(), Optional.empty(), Coverage.UNSTATED, 3));
    }

    private static Input together(Evaluation<Borrower> one, Evaluation<Borrower> other) {
        Map<String, Figure> parts = Map.of("one", one.figure(JANUARY), "other", other.figure(JANUARY));
        return RollUp.of(parts, MissingParts.DROPPED).whole(JANUARY).figure().input();
    }

    @Test
    void a_figure_of_nothing_and_a_refused_one_have_receipts_too() {
        Figure nothing = Evaluation.of(Library.IN_TIME, List.<Borrower>of()).figure(JANUARY);
        assertThat(nothing.receipt().inWords())
                .contains("counted: 0 units, made from 0 sets of records; records that could not be used: 0");
        Coverage none = new Coverage(Optional.of(LATER), Optional.empty(), Set.of());
        Figure refused =
                Evaluation.of(Library.IN_TIME, BORROWERS).covering(none).figure(JANUARY);
        assertThat(refused.receipt().inWords()).contains("records: from 2018-02-10");
        assertThat(new Figure(Library.IN_TIME, JANUARY, nothing.outcome(), Standings.NONE).input())
                .isEqualTo(Input.UNSTATED);
    }

    @Test
    void a_definition_that_cannot_be_written_down_has_figures_but_no_receipt() {
        Indicator<Borrower> bare = Indicator.of(Borrower.class)
                .from(Library.LOANS_OUT)
                .formula(Formula.count(
                        "Number of {1}",
                        Library.Loans.ALL, Term.number(Clause.clause("loans", (loan, window, into) -> into.always()))))
                .build();
        Figure figure = Evaluation.of(bare, BORROWERS).figure(JANUARY);
        assertThat(figure.print()).isEqualTo("3.0");
        assertThatThrownBy(figure::receipt).hasMessageStartingWith("part of a definition must be a record");
    }

    /** The first version in core's own pom.xml is that of its parent, which all modules share. */
    @Test
    void the_version_is_that_of_the_build() throws IOException {
        Matcher version = Pattern.compile("<version>(.*)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        assertThat(Evaluation.of(Library.IN_TIME, BORROWERS)
                        .figure(JANUARY)
                        .receipt()
                        .libraryVersion())
                .isEqualTo(version.group(1))
                .doesNotContain("$");
    }

    @Provide
    Arbitrary<List<Borrower>> borrowers() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 60);
        Arbitrary<Loan> loan = Combinators.combine(day, Arbitraries.integers().between(-20, 60))
                .as((lent, returned) -> new Loan(lent, returned, 1, -1));
        return Combinators.combine(Arbitraries.of("north", "south"), loan.list().ofMaxSize(4))
                .as((branch, loans) -> new Borrower("someone", branch, loans))
                .list()
                .ofMaxSize(8);
    }

    /** Groups, days of a series and shards: each fact, unit and unusable record is in one and in all together once. */
    @Property(tries = 200)
    void the_numbers_of_the_input_add_up_however_it_is_counted(@ForAll("borrowers") List<Borrower> all) {
        Evaluation<Borrower> evaluation = Evaluation.of(Library.IN_TIME, all).asKnownAt(DAY_0.plusDays(15));
        Receipt whole = evaluation.figure(JANUARY).receipt();
        long usable = all.stream()
                .flatMap(borrower -> borrower.loans().stream())
                .filter(loan -> loan.lent() <= 15)
                .filter(loan -> loan.returned() < 0 || loan.returned() > 15 || loan.returned() >= loan.lent())
                .count();
        assertThat(whole.input().facts()).isEqualTo(all.size());
        assertThat(whole.units()).isEqualTo(usable);

        List<Receipt> groups = evaluation.figuresBy(Borrower::branch, JANUARY).values().stream()
                .map(Figure::receipt)
                .toList();
        assertThat(groups.stream().mapToLong(each -> each.input().facts()).sum())
                .isEqualTo(whole.input().facts());
        assertThat(groups.stream().mapToLong(Receipt::units).sum()).isEqualTo(whole.units());
        assertThat(groups.stream().mapToLong(Receipt::unusable).sum()).isEqualTo(whole.unusable());

        Window window = Window.from(DAY_0);
        LocalDate last = JANUARY.lastDay();
        RollingSeries series = evaluation.rolling(window, DAY_0, last);
        assertThat(series.figure(last).receipt()).isEqualTo(whole);
        int cut = all.size() / 2;
        RollingSeries shards =
                shard(all.subList(0, cut), window, last).plus(shard(all.subList(cut, all.size()), window, last));
        assertThat(shards.figure(last).receipt()).isEqualTo(whole);
    }

    private static RollingSeries shard(List<Borrower> some, Window window, LocalDate last) {
        return Evaluation.of(Library.IN_TIME, some)
                .asKnownAt(DAY_0.plusDays(15))
                .rolling(window, DAY_0, last);
    }
}
