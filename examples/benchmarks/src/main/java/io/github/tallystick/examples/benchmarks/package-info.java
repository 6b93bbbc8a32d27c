/**
 * What the library costs beside other ways to the same answers.
 *
 * <p>A {@link io.github.tallystick.examples.benchmarks.Generator} invents the records of 152 councils, a
 * {@link io.github.tallystick.examples.benchmarks.Workload} says what is asked of them, each
 * {@link io.github.tallystick.examples.benchmarks.Contestant} answers in its own way, and a
 * {@link io.github.tallystick.examples.benchmarks.Contest} compares the answers before it compares the times.
 */
@NullMarked
package io.github.tallystick.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
