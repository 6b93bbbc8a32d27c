package io.github.tallystick.returns;

import static io.github.tallystick.returns.Ssda903Column.*;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codes of the SSDA903: of each column those of all collection years from 2017 to 2026 together. */
final class Ssda903Codes {
    static final String LEGAL_STATUS_CHANGED = "L";
    static final String FOLLOWED_BY_ANOTHER = "X1";
    static final String MISSING_CHILD = "M";

    private static final ImmutableMap<Ssda903Column, Set<String>> CODES =
            ImmutableMap.<Ssda903Column, Set<String>>builder()
                    .put(RNE, codes("S L P T B U"))
                    .put(LS, codes("C1 C2 D1 E1 V2 V3 V4 L1 L2 L3 J1 J2 J3"))
                    .put(
                            PLACE,
                            codes(
                                    "A3 A4 A5 A6 H5 K1 K2 K3 P1 P2 P3 R1 R2 R3 R5 S1 T0 T1 T2 T3 T4 U1 U2 U3 U4 U5 U6 Z1 Z11 Z12"
                                            + " Z13 Z14"))
                    .put(
                            REC,
                            codes(
                                    "X1 E2 E3 E4A E4B E5 E6 E7 E8 E9 E11 E12 E13 E14 E15 E16 E17 E41 E43 E44 E45 E46 E47 E48"))
                    .put(MISSING, codes("M A"))
                    .put(IN_TOUCH, codes("YES NO DIED REFU NREQ RHOM"))
                    .put(ACTIV, codes("F1 P1 F2 P2 F3 P3 F4 P4 F5 P5 G4 G5 G6 0"))
                    .put(
                            ACCOM,
                            Stream.concat(
                                            Stream.of("0"),
                                            Arrays.stream("BCDEGHKRSTUVWXYZ".split(""))
                                                    .flatMap(c -> Stream.of(c + 1, c + 2)))
                                    .collect(Collectors.toUnmodifiableSet()))
                    .build();

    private Ssda903Codes() {}

    private static Set<String> codes(String codes) {
        return Set.of(codes.split(" "));
    }

    static Set<String> of(Ssda903Column column) {
        return CODES.getOrDefault(column, Set.of());
    }
}
