package io.github.tallystick.core.time;

import java.time.LocalDate;

/**
 * One bank holiday.
 *
 * @param date the day that is not worked
 * @param title its name, for example {@code Good Friday}
 * @param source where the day is published; for a one-off day the announcement that made it
 */
public record BankHoliday(LocalDate date, String title, String source) {}
