package io.github.tallystick.examples.commandline;

/** Where records come from. */
enum InputSource {
    /** The tables of the Standard Safeguarding Dataset. */
    SSD("ssd"),
    /** Children in need censuses. */
    CIN_CENSUS("cin-census"),
    /** SSDA903 returns. */
    SSDA903("ssda903"),
    /** Workforce censuses. */
    WORKFORCE("workforce"),
    /** Lists of schools. */
    SCHOOLS("schools");

    private final String written;

    InputSource(String written) {
        this.written = written;
    }

    /** As it is written on the command line. */
    String written() {
        return written;
    }
}
