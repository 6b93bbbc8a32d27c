package io.github.tallystick.indicators.facts;

import io.github.tallystick.core.facts.Facts;
import io.github.tallystick.core.facts.Known;
import io.github.tallystick.core.facts.Recorded;
import io.github.tallystick.core.facts.Revision;
import java.util.List;
import org.immutables.value.Value;

/** All facts of one school: what each published list says of it. */
@Value.Immutable
@DomainStyle
public abstract class School implements Facts<School> {
    School() {}

    /**
     * The unique reference number, which is public.
     *
     * @return the number
     */
    public abstract String urn();

    /**
     * The listings, in any order.
     *
     * @return the listings
     */
    public abstract List<SchoolListing> listings();

    @Override
    public String id() {
        return urn();
    }

    /** Whether every record stands, so that all that is known of them are they themselves. */
    @Value.Lazy
    boolean stands() {
        return listings().stream().allMatch(Recorded::stands);
    }

    @Override
    public School asKnown(Known known) {
        if ((known.equals(Known.ALL) && stands()) || leaves(known)) {
            return this;
        }
        return builder().from(this).listings(known.of(listings())).build();
    }

    private boolean leaves(Known known) {
        return known.leaves(listings());
    }

    @Override
    public School revised(School now, Revision revision) {
        return builder()
                .from(this)
                .listings(revision.of(listings(), now.listings()))
                .build();
    }

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static SchoolBuilder builder() {
        return new SchoolBuilder();
    }
}
