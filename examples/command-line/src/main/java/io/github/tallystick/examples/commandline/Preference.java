package io.github.tallystick.examples.commandline;

import io.github.tallystick.examples.councilreport.WrongUse;
import io.github.tallystick.returns.CouncilRecords;
import io.github.tallystick.returns.FactKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** From which source each kind of facts is taken where more than one holds it. */
final class Preference {
    private final Map<FactKind, InputSource> preferred;

    private Preference(Map<FactKind, InputSource> preferred) {
        this.preferred = preferred;
    }

    /** What {@code --prefer KIND=SOURCE} says. */
    static Preference of(Map<String, String> written) throws WrongUse {
        Map<FactKind, InputSource> preferred = new EnumMap<>(FactKind.class);
        for (Map.Entry<String, String> each : written.entrySet()) {
            preferred.put(kind(each.getKey()), source(each.getValue()));
        }
        return new Preference(preferred);
    }

    private static FactKind kind(String written) throws WrongUse {
        return Arrays.stream(FactKind.values())
                .filter(kind -> kind.inWords().equals(written))
                .findFirst()
                .orElseThrow(() -> new WrongUse("kind must be one of "
                        + Arrays.stream(FactKind.values())
                                .map(FactKind::inWords)
                                .collect(Collectors.joining(", "))
                        + ", but was " + written));
    }

    private static InputSource source(String written) throws WrongUse {
        return Arrays.stream(InputSource.values())
                .filter(source -> source.written().equals(written))
                .findFirst()
                .orElseThrow(() -> new WrongUse("source must be one of "
                        + Arrays.stream(InputSource.values())
                                .map(InputSource::written)
                                .collect(Collectors.joining(", "))
                        + ", but was " + written));
    }

    /** The records without those facts of which another source is taken; two sources of one kind are never added up. */
    Map<InputSource, CouncilRecords> settle(Map<InputSource, CouncilRecords> read) throws WrongUse {
        Map<InputSource, CouncilRecords> settled = new EnumMap<>(read);
        List<String> open = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            List<InputSource> holders = read.entrySet().stream()
                    .filter(each -> each.getValue().holds(kind))
                    .map(Map.Entry::getKey)
                    .toList();
            if (holders.size() > 1) {
                InputSource taken = preferred.get(kind);
                if (taken == null || !holders.contains(taken)) {
                    open.add(question(kind, holders));
                }
                holders.stream()
                        .filter(source -> source != taken)
                        .forEach(source -> settled.computeIfPresent(source, (any, records) -> records.without(kind)));
            }
        }
        if (!open.isEmpty()) {
            throw new WrongUse(String.join("\n", open));
        }
        return settled;
    }

    private static String question(FactKind kind, List<InputSource> holders) {
        List<String> written = holders.stream().map(InputSource::written).toList();
        return String.join(" and ", written) + " both hold " + kind.inWords() + ": say which to take with --prefer "
                + kind.inWords() + "=" + String.join("|", written);
    }
}
