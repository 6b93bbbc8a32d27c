package io.github.tallystick.core.definition;

/**
 * What an indicator counts: a referral, a visit due, a post. Made from facts by a {@link UnitRule}.
 *
 * <p>Units that are equal count the same. A unit's {@code toString} never holds its identifier.
 */
public interface Unit {
    /**
     * The unit's identifier in the council's own records, shown only to who asks for records.
     *
     * @return for example {@code PL000021@2022-03-25} for a visit due
     */
    String id();
}
