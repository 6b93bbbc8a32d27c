package io.github.tallystick.core.kernel;

import io.github.tallystick.core.definition.Rows;
import io.github.tallystick.core.kernel.Pieces.Leaves;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The makers of the rows of one definition: those of the same rows are one. */
final class Makers {
    private final Needed needed;
    private final Lookups lookups;
    private final Optional<Leaves> leaves;
    private final Map<Rows, Maker> makers = new HashMap<>();
    /** Asked for again with every batch: found without looking into the rows. */
    private final IdentityHashMap<Rows, Maker> known = new IdentityHashMap<>();

    Makers(Needed needed, Lookups lookups) {
        this(needed, lookups, Optional.empty());
    }

    /** Makers of records in pieces. */
    static Makers of(List<?> said, Leaves leaves) {
        return new Makers(Needed.by(said), new Lookups(new Room(true)), Optional.of(leaves));
    }

    private Makers(Needed needed, Lookups lookups, Optional<Leaves> leaves) {
        this.needed = needed;
        this.lookups = lookups;
        this.leaves = leaves;
    }

    /** Whatever was made is needed no more. */
    void startAnew() {
        lookups.room.takeBack();
    }

    Maker of(Rows rows) {
        Maker same = known.get(rows);
        if (same != null) {
            return same;
        }
        Maker equal = makers.get(rows);
        Maker maker = equal == null ? made(rows) : equal;
        makers.put(rows, maker);
        known.put(rows, maker);
        return maker;
    }

    private Maker made(Rows rows) {
        if (rows instanceof Rows.Every every) {
            return leaves.map(each -> each.of(every.table(), needed, lookups))
                    .orElseGet(() -> Base.of(every.table(), needed, lookups));
        }
        if (rows instanceof Rows.Where where) {
            return new Filter(of(where.rows()), where.condition());
        }
        if (rows instanceof Rows.Usable usable) {
            return new Filter(of(usable.rows()), usable.condition(), usable.otherwise());
        }
        if (rows instanceof Rows.OnRecord onRecord) {
            return new NoMore(of(onRecord.rows()));
        }
        if (rows instanceof Rows.OfOwner ofOwner) {
            return new Named(of(ofOwner.rows()));
        }
        if (rows instanceof Rows.WithNeighbour neighbour) {
            return new Neighbours(of(neighbour.rows()), neighbour);
        }
        if (rows instanceof Rows.WithLatest latest) {
            return new Latest(of(latest.rows()), of(latest.others()), latest);
        }
        if (rows instanceof Rows.CarriedForward carried) {
            return new Carried(of(carried.rows()), carried);
        }
        if (rows instanceof Rows.Stays stays) {
            return new StayMaker(of(stays.rows()), stays);
        }
        if (rows instanceof Rows.Clocks clocks) {
            return new ClockMaker(of(clocks.under()), events(clocks), clocks);
        }
        if (rows instanceof Rows.Joined joined) {
            return new Pairs(of(joined.rows()), of(joined.others()), joined.same());
        }
        if (rows instanceof Rows.OneFor one) {
            return new Summaries(of(one.rows()), one);
        }
        return new Ages(of(((Rows.Birthdays) rows).rows()), (Rows.Birthdays) rows);
    }

    /** Records in pieces are already those that count as events. */
    private Maker events(Rows.Clocks clocks) {
        return leaves.isPresent() ? of(Peeled.of(clocks.events()).rows()) : of(clocks.events());
    }
}
