/**
 * The page: one file for a councillor and an analyst both, which needs no network and no script.
 *
 * <p>{@link io.github.tallystick.examples.councilreport.page.Page} is the way in. Every text goes through {@link
 * io.github.tallystick.examples.councilreport.page.Html}, which escapes it and closes what it opens.
 */
@NullMarked
package io.github.tallystick.examples.councilreport.page;

import org.jspecify.annotations.NullMarked;
