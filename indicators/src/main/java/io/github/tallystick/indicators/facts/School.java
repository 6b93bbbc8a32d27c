package io.github.tallystick.indicators.facts;

import java.util.List;
import org.immutables.value.Value;

/** All facts of one school: what each published list says of it. */
@Value.Immutable
@DomainStyle
public abstract class School {
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

    /**
     * Starts one.
     *
     * @return a builder
     */
    public static SchoolBuilder builder() {
        return new SchoolBuilder();
    }
}
