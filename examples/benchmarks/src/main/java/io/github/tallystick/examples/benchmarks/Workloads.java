package io.github.tallystick.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The subcommand {@code workloads}: all contests that are asked for, and the tables of what came out. */
final class Workloads {
    static final Set<String> OPTIONS =
            Set.of("--size", "--only", "--runs", "--from", "--contestants", "--seed", "--folder");

    private final List<Contest> done = new ArrayList<>();
    private final List<Workload> questions;
    private final List<Size> sizes;
    private final List<Form> forms;
    private final List<String> names;
    private final List<Supplier<Contestant>> contestants;
    private final int runs;
    private final int seed;
    private final Optional<Path> folder;

    Workloads(Options options) {
        this.questions = options.list("--only", "W1,W2,W3").stream()
                .map(each -> Workload.valueOf(each.toUpperCase(Locale.ROOT)))
                .toList();
        this.sizes = options.list("--size", "100k").stream().map(Size::of).toList();
        this.forms = options.list("--from", "columns").stream()
                .map(each -> Form.valueOf(each.toUpperCase(Locale.ROOT)))
                .toList();
        this.names = options.list("--contestants", "tallystick,duckdb,streams,hand");
        this.contestants = names.stream().map(Workloads::contestant).toList();
        this.runs = options.number("--runs", 7);
        this.seed = options.number("--seed", 5);
        this.folder = Optional.ofNullable(options.values().get("--folder")).map(Path::of);
    }

    private static Supplier<Contestant> contestant(String name) {
        return switch (name) {
            case "tallystick" -> Tallystick::new;
            case "duckdb" -> () -> new DuckDb(2);
            case "duckdb-1" -> () -> new DuckDb(1);
            case "streams" -> Streams::new;
            case "hand" -> () -> new Hand(2);
            case "hand-1" -> () -> new Hand(1);
            default ->
                throw new IllegalArgumentException(
                        "contestant must be tallystick, duckdb, duckdb-1, streams, hand or hand-1, but was " + name);
        };
    }

    /** Prints a line for each contest as soon as it is over; false if answers differ. */
    boolean run() throws Exception {
        for (Form form : forms) {
            System.out.println(Tables.header(form, names));
            for (Workload question : questions) {
                for (Size size : sizes) {
                    if (!run(question, size, form)) {
                        return false;
                    }
                }
            }
        }
        System.out.print(Tables.costs(done));
        System.out.print(Tables.growth(done));
        return true;
    }

    private boolean run(Workload question, Size size, Form form) throws Exception {
        Path csv = form == Form.CSV ? file(question) : Path.of("");
        Path plans = form == Form.CSV ? file(question) : Path.of("");
        Records records = new Records(question.table(new Generator(seed), size.rows()), csv, plans);
        if (form == Form.CSV) {
            records.write();
        }
        List<Contestant> all = contestants.stream().map(Supplier::get).toList();
        Contest contest = new Contest(
                question,
                size,
                form,
                all.stream()
                        .map(each -> Run.of(each, each.prepare(question, form, records)))
                        .toList());
        Optional<String> difference = contest.difference();
        difference.ifPresent(System.err::println);
        if (difference.isEmpty()) {
            contest.run(runs);
            System.out.println(Tables.line(contest));
            done.add(contest.withoutWork());
        }
        for (Contestant each : all) {
            each.close();
        }
        if (form == Form.CSV) {
            Files.delete(csv);
            Files.delete(plans);
        }
        return difference.isEmpty();
    }

    private Path file(Workload question) throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            return Files.createTempFile(folder.get(), question.name(), ".csv");
        }
        return Files.createTempFile(question.name(), ".csv");
    }
}
