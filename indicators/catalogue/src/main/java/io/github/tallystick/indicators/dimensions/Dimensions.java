package io.github.tallystick.indicators.dimensions;

import io.github.tallystick.core.definition.Column;
import io.github.tallystick.core.definition.Condition.In;
import io.github.tallystick.core.definition.Day;
import io.github.tallystick.core.definition.Dimension;
import io.github.tallystick.core.definition.Dimension.Category;
import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.definition.Rows.Every;
import io.github.tallystick.core.definition.Rows.Neighbour;
import io.github.tallystick.core.definition.Rows.Where;
import io.github.tallystick.core.definition.Rows.WithNeighbour;
import io.github.tallystick.core.definition.When;
import io.github.tallystick.core.definition.When.All;
import io.github.tallystick.core.definition.When.AtLeast;
import io.github.tallystick.core.definition.When.Each;
import io.github.tallystick.core.definition.When.From;
import io.github.tallystick.core.definition.When.Not;
import io.github.tallystick.core.definition.When.Open;
import io.github.tallystick.core.time.MonthEnd;
import io.github.tallystick.core.time.Timescale;
import io.github.tallystick.indicators.facts.Child;
import io.github.tallystick.indicators.facts.Placement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The standard dimensions of children, as the department's tables have them, and those that a caller makes of records of its own.
 *
 * <p>Source: Department for Education, children in need and children looked after in England, tables of the 2024 releases, read on
 * 28 November 2026.
 */
public final class Dimensions {
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String NOT_KNOWN = "not known";

    /**
     * Age of a looked-after child, in whole years at the end of the day: under 1, 1 to 4, 5 to 9, 10 to 15, 16 and over. Somebody born on
     * 29 February is a year older on 1 March in a year without one.
     */
    public static final Dimension AGE_LOOKED_AFTER =
            Dimension.of("age", "age", List.of(under(1), ages(1, 4), ages(5, 9), ages(10, 15), and(16)), NOT_KNOWN);

    /**
     * Age of a child in need, in whole years at the end of the day; a child born after the day is unborn.
     */
    public static final Dimension AGE_IN_NEED = Dimension.of(
            "age",
            "age",
            List.of(
                    new Category(
                            "unborn",
                            "unborn",
                            ofChild(new All(List.of(
                                    new When.Whenever(
                                            new io.github.tallystick.core.definition.Condition.Given(Child.BORN)),
                                    new Not(new From(Child.BORN)))))),
                    under(1),
                    ages(1, 4),
                    ages(5, 9),
                    ages(10, 15),
                    ages(16, 16),
                    ages(17, 17),
                    and(18)),
            NOT_KNOWN);

    private static final Column NEXT_PLACED = Column.day("next-placed", "next placement");

    /** Each placement up to the next of the child: of several on a day, the one that started latest. */
    private static final Rows PLACEMENTS = new WithNeighbour(
            new Every(Placement.TABLE),
            Column.OWNER,
            List.of(Placement.STARTED),
            Neighbour.NEXT,
            Placement.STARTED,
            NEXT_PLACED);

    /** The placement of a looked-after child on the day, in the groups of the department's tables since 2021. */
    public static final Dimension PLACEMENT = Dimension.of(
            "placement",
            "placement",
            List.of(
                    placed("foster", "U1", "U2", "U3", "U4", "U5", "U6", "Q1", "Q2"),
                    placed("placed for adoption", "A3", "A4", "A5", "A6"),
                    placed("with parents", "P1"),
                    placed("secure homes and children's homes", "K1", "K2"),
                    placed("independent and supported", "P2", "H5", "K3"),
                    placed("other residential", "R1", "R2", "R3", "R5", "P3"),
                    placed("residential school", "S1"),
                    placed("other", "Z1", "Z11", "Z12", "Z13", "Z14", "T0", "T1", "T2", "T3", "T4")),
            NOT_KNOWN);

    private Dimensions() {}

    /**
     * A dimension of spells that a caller records: the team of a child, a ward, a locality. A record without a code, or a code that
     * is none of those given, is not known.
     *
     * @param id the identifier, such as {@code team}
     * @param words the dimension in words
     * @param spells the caller's records
     * @param code the column of the team
     * @param start the day on which a spell starts, included
     * @param end the day on which it ends, not included
     * @param codes the codes, in the order in which they are shown
     * @return the dimension
     */
    public static Dimension ofSpells(
            String id, String words, Rows spells, Column code, Day start, Day end, List<String> codes) {
        List<Category> categories = new ArrayList<>();
        for (String each : codes) {
            Rows of = new Where(spells, new In(code, Set.of(each)));
            categories.add(new Category(each, each, new AtLeast(1, new Each(of, new Open(start, end)))));
        }
        return Dimension.of(id, words, categories, NOT_KNOWN);
    }

    private static Category placed(String words, String... types) {
        Rows of = new Where(PLACEMENTS, new In(Placement.TYPE, Set.of(types)));
        Day end = new Day.Earliest(List.of(Placement.ENDED, NEXT_PLACED));
        return new Category(words, words, new AtLeast(1, new Each(of, new Open(Placement.STARTED, end))));
    }

    private static Category under(int years) {
        return new Category("under " + years, "under " + years, ofChild(new Open(Child.BORN, birthday(years))));
    }

    private static Category ages(int first, int last) {
        String words = first == last ? Integer.toString(first) : first + "-" + last;
        return new Category(words, words, ofChild(new Open(birthday(first), birthday(last + 1))));
    }

    private static Category and(int years) {
        return new Category(years + " and over", years + " and over", ofChild(new From(birthday(years))));
    }

    private static Day birthday(int years) {
        return new Day.After(
                new Timescale.Months(MONTHS_OF_A_YEAR * years, MonthEnd.FIRST_DAY_OF_NEXT_MONTH), Child.BORN);
    }

    private static When ofChild(When when) {
        return new AtLeast(1, new Each(new Every(Child.TABLE), when));
    }
}
