/**
 * When: reporting periods, windows, timescales and working days.
 *
 * <p>A {@link io.github.tallystick.core.time.ReportingPeriod} is a run of whole days, both ends included. A {@link
 * io.github.tallystick.core.time.Window} says, for any last day, on which day the period that ends there began; it is what
 * makes one definition serve a quarter, a year and every day of a rolling series. A {@link
 * io.github.tallystick.core.time.Timescale} turns the day on which a clock starts into the last day that is in time, and a
 * {@link io.github.tallystick.core.time.WorkingCalendar} knows which days are working days and refuses a question beyond
 * them.
 *
 * <p>Days are {@link java.time.LocalDate} in what people write and read, and epoch days (days since 1970-01-01, as {@code
 * int}) where rules count. All types are immutable and thread-safe. Collections returned are unmodifiable.
 */
@NullMarked
package io.github.tallystick.core.time;

import org.jspecify.annotations.NullMarked;
