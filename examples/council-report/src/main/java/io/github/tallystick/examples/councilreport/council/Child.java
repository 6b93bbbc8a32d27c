package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;

/** An invented child. */
record Child(String id, LocalDate birth) {}
