package io.github.tallystick.examples.benchmarks;

/** Records in columns. */
sealed interface Table permits Referrals, Visits, Posts {
    /** How many there are. */
    int rows();
}
