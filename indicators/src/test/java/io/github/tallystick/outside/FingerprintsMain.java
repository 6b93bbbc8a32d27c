package io.github.tallystick.outside;

import io.github.tallystick.core.spec.Indicator;
import io.github.tallystick.indicators.Catalogue;

/**
 * A program beside the modules, in a package of none of them: prints the code and the fingerprint of every indicator. Started
 * in another run of Java.
 */
public final class FingerprintsMain {
    private FingerprintsMain() {}

    public static void main(String[] args) {
        if (!Indicator.class.getModule().isNamed()) {
            throw new IllegalStateException("core must be a module here");
        }
        Catalogue.all().forEach(each -> System.out.println(each.code() + " " + each.fingerprint()));
    }
}
