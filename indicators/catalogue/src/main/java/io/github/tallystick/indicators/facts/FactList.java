package io.github.tallystick.indicators.facts;

import com.google.common.collect.Iterables;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * One of the lists of facts of a child.
 *
 * @param of the list of a child
 * @param into gives it to a child that is being built
 */
record FactList<R extends Recorded<R>>(Function<Child, List<R>> of, BiConsumer<ChildBuilder, Iterable<R>> into) {
    boolean stands(Child child) {
        return of.apply(child).stream().allMatch(Recorded::stands);
    }

    boolean leaves(Child child, Known known) {
        return known.leaves(of.apply(child));
    }

    void asKnown(Child child, Known known, ChildBuilder builder) {
        into.accept(builder, known.of(of.apply(child)));
    }

    void revised(Child child, Child now, Revision revision, ChildBuilder builder) {
        into.accept(builder, revision.of(of.apply(child), of.apply(now)));
    }

    void joined(Child child, Child other, ChildBuilder builder) {
        into.accept(builder, Iterables.concat(of.apply(child), of.apply(other)));
    }
}
