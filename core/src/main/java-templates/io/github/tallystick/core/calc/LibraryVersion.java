package io.github.tallystick.core.calc;

/** The version of this library, put in when it is built. */
final class LibraryVersion {
    static final String TEXT = "${project.version}";

    private LibraryVersion() {}
}
