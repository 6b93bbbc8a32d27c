package io.github.tallystick.examples.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * The program.
 *
 * <pre>{@code
 * java -jar benchmarks.jar workloads --size 100k,1m,10m --from columns,objects,csv
 * java -jar benchmarks.jar catalogue --children 1m --workers 100k
 * java -jar benchmarks.jar jmh -f 1
 * java -jar benchmarks.jar cin --children 100000
 * }</pre>
 *
 * <p>It ends with 1 if answers differ, and with 2 if it is not understood.
 */
public final class Benchmarks {
    private static final String USAGE = """
            workloads [--size 100k,1m,10m] [--only W1,W2,W3] [--from columns,objects,csv] [--runs 7] [--seed 5]
                      [--contestants tallystick,duckdb,duckdb-1,streams,hand,hand-1] [--folder DIR]
            catalogue [--children 100k] [--workers 10k] [--from columns,objects] [--runs 3] [--seed 5]
            jmh       as JMH takes it; -h lists it
            cin       [--children 100000] [--runs 3] [--folder DIR]
            """;

    private Benchmarks() {}

    /**
     * Runs a subcommand.
     *
     * @param arguments the subcommand and its options
     * @throws Exception if something cannot be read, written or worked out
     */
    public static void main(String[] arguments) throws Exception {
        int code = run(Arrays.asList(arguments));
        if (code != 0) {
            System.exit(code);
        }
    }

    private static int run(List<String> arguments) throws Exception {
        List<String> rest = arguments.subList(Math.min(1, arguments.size()), arguments.size());
        try {
            return switch (arguments.isEmpty() ? "" : arguments.get(0)) {
                case "workloads" -> new Workloads(Options.of(rest, Workloads.OPTIONS)).run() ? 0 : 1;
                case "catalogue" -> new CatalogueWorkload(Options.of(rest, CatalogueWorkload.OPTIONS)).run() ? 0 : 1;
                case "jmh" -> {
                    org.openjdk.jmh.Main.main(rest.toArray(String[]::new));
                    yield 0;
                }
                case "cin" -> {
                    new CinThroughput(Options.of(rest, CinThroughput.OPTIONS)).run();
                    yield 0;
                }
                default -> {
                    System.err.print(USAGE);
                    yield 2;
                }
            };
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }
}
