package io.github.tallystick.outside;

import io.github.tallystick.core.definition.Indicator;
import io.github.tallystick.indicators.Catalogue;
import java.util.stream.Stream;

/**
 * A program beside the modules, in a package of none of them: prints the code and the fingerprint of every indicator in every
 * reading. Started in another run of Java.
 */
public final class FingerprintsMain {
    private FingerprintsMain() {}

    public static void main(String[] args) {
        if (!Indicator.class.getModule().isNamed()) {
            throw new IllegalStateException("core must be a module here");
        }
        definitions().forEach(each -> System.out.println(each.code() + " " + each.fingerprint()));
    }

    /** Every indicator as it is taken, and with each phrase read otherwise. */
    public static Stream<Indicator<?>> definitions() {
        return Catalogue.all().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator),
                        indicator.readings().stream()
                                .flatMap(reading -> reading.others().stream()
                                        .map(other -> indicator.read(reading.phrase(), other.words())))));
    }
}
