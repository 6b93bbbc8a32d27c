package io.github.tallystick.examples.councilreport;

import io.github.tallystick.core.disclosure.SmallCounts;
import io.github.tallystick.core.time.ReportingPeriod;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The arguments of the command line, read one after another. */
final class Arguments {
    private static final ReportingPeriod OCTOBER_TO_DECEMBER_2018 = ReportingPeriod.quarter(2019, 3);
    private static final Pattern FROM_TO = Pattern.compile("([0-9]{1,4})-([0-9]{1,4})");

    private final Deque<String> rest;
    private final List<Path> schools = new ArrayList<>();
    private Optional<Path> ssd = Optional.empty();
    private Optional<String> council = Optional.empty();
    private Optional<ReportingPeriod> period = Optional.empty();
    private Optional<ReportingPeriod> covers = Optional.empty();
    private Optional<LocalDate> knownAt = Optional.empty();
    private Optional<LocalDate> extractedOn = Optional.empty();
    private Optional<Path> neighbours = Optional.empty();
    private Optional<SmallCounts> suppressed = Optional.empty();
    private Path out = Path.of("target", "report");
    private boolean records;

    Arguments(String... arguments) {
        rest = new ArrayDeque<>(List.of(arguments));
    }

    Request request() throws WrongUse {
        while (!rest.isEmpty()) {
            option(rest.removeFirst());
        }
        check();
        return ssd.isPresent() ? ofOwnFiles() : ofAshmere();
    }

    private Request ofOwnFiles() throws WrongUse {
        return new Request(
                ssd,
                SchoolsList.of(schools),
                council.orElseThrow(),
                period.orElseThrow(),
                covers,
                out,
                knownAt,
                extractedOn,
                neighbours,
                suppressed,
                records,
                false);
    }

    /** Its files reach further than an earlier day of the extract: what is known is then what was known on that day. */
    private Request ofAshmere() {
        return new Request(
                ssd,
                List.of(),
                Ashmere.NAME,
                period(),
                Optional.of(Ashmere.upTo(extractedOn)),
                out,
                knownAt.or(() -> extractedOn),
                extractedOn,
                neighbours,
                suppressed,
                true,
                true);
    }

    private ReportingPeriod period() {
        return period.orElse(OCTOBER_TO_DECEMBER_2018);
    }

    private void option(String name) throws WrongUse {
        switch (name) {
            case "--ssd" -> ssd = Optional.of(path(value(name)));
            case "--schools" -> schools(name);
            case "--council" -> council = Optional.of(value(name));
            case "--period" -> period = Optional.of(Periods.of(value(name)));
            case "--covers" -> covers = Optional.of(Periods.of(value(name)));
            case "--known-at" -> knownAt = Optional.of(Periods.date(value(name)));
            case "--extracted-on" -> extractedOn = Optional.of(Periods.date(value(name)));
            case "--neighbours" -> neighbours = Optional.of(path(value(name)));
            case "--suppress" -> suppressed = Optional.of(smallCounts(value(name)));
            case "--out" -> out = path(value(name));
            case "--records" -> records = true;
            default -> throw new WrongUse("there is no option " + name);
        }
    }

    private void schools(String name) throws WrongUse {
        schools.add(path(value(name)));
        while (!rest.isEmpty() && !rest.getFirst().startsWith("--")) {
            schools.add(path(rest.removeFirst()));
        }
    }

    private String value(String name) throws WrongUse {
        String value = rest.pollFirst();
        if (value == null || value.startsWith("--") || value.isBlank()) {
            throw new WrongUse(name + " must be followed by its value");
        }
        return value;
    }

    private static SmallCounts smallCounts(String written) throws WrongUse {
        Matcher counts = FROM_TO.matcher(written);
        if (!counts.matches()) {
            throw new WrongUse("small counts must be written as 1-5, but were " + written);
        }
        try {
            return new SmallCounts(Long.parseLong(counts.group(1)), Long.parseLong(counts.group(2)));
        } catch (IllegalArgumentException e) {
            throw new WrongUse(String.valueOf(e.getMessage()));
        }
    }

    private static Path path(String name) throws WrongUse {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUse("a path must be one that this machine can have, but was " + name);
        }
    }

    private void check() throws WrongUse {
        if (ssd.isPresent() && (council.isEmpty() || period.isEmpty())) {
            throw new WrongUse("--ssd needs --council and --period as well");
        }
        if (ssd.isEmpty() && (council.isPresent() || covers.isPresent() || records || !schools.isEmpty())) {
            throw new WrongUse("--council, --schools, --covers and --records need --ssd as well");
        }
        checkDays();
    }

    private void checkDays() throws WrongUse {
        ReportingPeriod asked = period();
        if (knownAt.filter(asked.lastDay()::isAfter).isPresent()) {
            throw new WrongUse("--known-at must not be before the period ends on " + asked.lastDay() + ", but was "
                    + knownAt.orElseThrow());
        }
        Request.checkExtract(asked, extractedOn);
        if (knownAt.isPresent() && extractedOn.filter(knownAt.get()::isAfter).isPresent()) {
            throw new WrongUse("--known-at must not be after the day of the extract, " + extractedOn.orElseThrow()
                    + ", but was " + knownAt.get());
        }
    }
}
