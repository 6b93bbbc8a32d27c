/**
 * A council's indicators from its record files, as a table on the console and as one page.
 *
 * <p>{@link io.github.tallystick.examples.councilreport.CouncilReport} reads a {@link
 * io.github.tallystick.examples.councilreport.Request}, has the records read, works out a {@link
 * io.github.tallystick.examples.councilreport.Report} and hands it to the console table and to the page. The report holds
 * figures as the library gives them; the table and the page only print. All types but the two printers are immutable.
 */
@NullMarked
package io.github.tallystick.examples.councilreport;

import org.jspecify.annotations.NullMarked;
