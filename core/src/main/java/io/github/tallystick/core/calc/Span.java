package io.github.tallystick.core.calc;

/** The as-at dates of a series: from one epoch day to another, both included. */
record Span(int firstAsAt, int lastAsAt) {
    int days() {
        return lastAsAt - firstAsAt + 1;
    }
}
