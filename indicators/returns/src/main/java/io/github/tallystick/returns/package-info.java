/**
 * Readers of the files that councils already have. {@link io.github.tallystick.returns.SsdReader} is handed the tables of the
 * Standard Safeguarding Dataset ({@link io.github.tallystick.returns.SsdTable}), {@link
 * io.github.tallystick.returns.SchoolsReader} Ofsted's lists of schools, {@link
 * io.github.tallystick.returns.CinCensusReader} children in need censuses, {@link
 * io.github.tallystick.returns.WorkforceCensusReader} workforce censuses; no reader opens a file itself. All give {@link
 * io.github.tallystick.returns.CouncilRecords}: the facts of children, workers and schools, what the files lack, and the row
 * counts ({@link io.github.tallystick.returns.RowCounts}). What is wrong in a file becomes a {@link
 * io.github.tallystick.returns.Problem} under a {@link io.github.tallystick.returns.FileRule}, never an exception and never
 * silence; no problem shows an identifier. Lists and maps handed out are unmodifiable. The readers are for one thread; all
 * else is immutable and thread-safe.
 */
@NullMarked
package io.github.tallystick.returns;

import org.jspecify.annotations.NullMarked;
