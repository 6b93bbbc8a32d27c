package io.github.tallystick.core.definition;

/** Prints a fingerprint; started in another run of Java by {@link FingerprintTest}. */
final class FingerprintMain {
    private FingerprintMain() {}

    public static void main(String[] args) {
        System.out.println(Toys.READ.fingerprint());
    }
}
