/**
 * The records of Ashmere, an invented council, for trying the report without files of one's own.
 *
 * <p>{@link io.github.tallystick.examples.councilreport.council.SyntheticCouncil} writes them as tables of the
 * Standard Safeguarding Dataset and as snapshots of the Ofsted schools list. Every person, school, place and event is
 * made up; the situations follow what English councils reported between 2009 and 2019.
 */
@NullMarked
package io.github.tallystick.examples.councilreport.council;

import org.jspecify.annotations.NullMarked;
