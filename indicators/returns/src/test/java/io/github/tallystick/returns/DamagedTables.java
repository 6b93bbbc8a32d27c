package io.github.tallystick.returns;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Tables of referrals, plans, visits and professionals with all kinds of cells, sound and not. */
final class DamagedTables {
    private static final List<SsdTable> TABLES = List.of(
            SsdTable.SSD_CIN_EPISODES, SsdTable.SSD_CP_PLANS, SsdTable.SSD_CP_VISITS, SsdTable.SSD_PROFESSIONALS);
    private static final List<String> ODD_IDENTIFIERS = List.of(
            "",
            " 7",
            "7 ",
            "007",
            "a b",
            "AN-IDENTIFIER-OF-MANY-LETTERS",
            "1234567890123456789",
            "\u00C9-3",
            "-",
            "A_1",
            "\u00A05",
            "Z9Z9Z9Z9Z9",
            "Z9Z9Z9Z9Z9Z",
            "\"",
            "x,y");
    private static final List<String> ODD_DATES = List.of(
            "",
            "2018-02-30",
            "1/6/2018",
            "20/11/2018",
            "2018-11-20T09:00",
            "2018-11-20Z",
            "1899-12-31",
            "2101-01-01",
            "2100-12-31",
            "1900-01-01",
            "text",
            " 2018-05-05",
            "2018-05-05 ",
            "0000-00-00",
            "2018-13-01",
            "2018-00-10",
            "2018-01-00",
            "2018-1-01",
            "2018/01/01",
            "2018-01-0:",
            "20180101",
            "2019-02-29",
            "2020-02-29",
            "\u0662018-01-01");
    private static final List<String> FLAGS = List.of(
            "Y", "N", "y", "n", "1", "0", "true", "FALSE", "True", "", "X", "yes", " Y", "2", "truth", "\u0130");
    private static final List<String> FTES = List.of(
            "1",
            "0.85",
            "0.123456789",
            "0.1234567891",
            "0.9999999999",
            ".5",
            "1.",
            "1e0",
            "-1",
            "abc",
            "",
            "999999.999999999",
            "999999.9999999999",
            "1000000",
            "00001.0",
            "0000001",
            "1,5",
            " 1",
            "1 ",
            "+1",
            "0",
            "1.2.3",
            "2.5",
            "3.000000001",
            ".");
    private static final List<String> REASONS = List.of(
            "",
            "voluntary resignation",
            "Voluntary Resignation",
            "retirement",
            "agency end",
            "left",
            "RETIREMENT ",
            "something else");

    private final Random random;
    /** How many of a hundred cells are not of the usual form. */
    private final int odd;

    DamagedTables(Random random) {
        this.random = random;
        this.odd = random.nextInt(3) == 0 ? 0 : random.nextInt(25);
    }

    /** Most of the tables, in any order. */
    Map<SsdTable, byte[]> tables(int mostRows) {
        List<SsdTable> order = new ArrayList<>(TABLES);
        Collections.shuffle(order, random);
        Map<SsdTable, byte[]> tables = new LinkedHashMap<>();
        order.stream()
                .filter(table -> random.nextInt(8) > 0)
                .forEach(table -> tables.put(table, table(table, random.nextInt(mostRows + 1))));
        return tables;
    }

    private byte[] table(SsdTable table, int rows) {
        List<String> columns = columns(table);
        String end = random.nextInt(4) == 0 ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "\uFEFF" : "");
        text.append(random.nextInt(30) == 0 ? end : "");
        text.append(String.join(",", columns.stream().map(this::inAnyCase).toList()));
        for (int row = 0; row < rows; row++) {
            text.append(chance(1) ? "\r" : end).append(random.nextInt(30) == 0 ? end : "");
            text.append(row(columns));
        }
        text.append(random.nextInt(5) == 0 ? "" : end);
        text.append(chance(5) ? "\"never closed" : "");
        return damaged(random.nextInt(60) == 0 ? "" : text.toString());
    }

    private List<String> columns(SsdTable table) {
        List<String> columns = new ArrayList<>();
        int oneIsMissing = random.nextInt(12);
        table.form().required().forEach(column -> columns.add(column.columnName()));
        if (oneIsMissing == 0) {
            columns.remove(random.nextInt(columns.size()));
        }
        table.form().optional().stream()
                .filter(column -> random.nextInt(7) > 0)
                .forEach(column -> columns.add(column.columnName()));
        if (random.nextInt(3) == 0) {
            columns.add(random.nextBoolean() ? "remarks" : columns.get(0));
        }
        Collections.shuffle(columns, random);
        return columns;
    }

    private String inAnyCase(String column) {
        return switch (random.nextInt(12)) {
            case 0 -> column.toUpperCase(Locale.ROOT);
            case 1 -> " " + column + " ";
            case 2 -> "\"" + column + "\"";
            default -> column;
        };
    }

    private String row(List<String> columns) {
        List<String> cells = new ArrayList<>(columns.stream().map(this::cell).toList());
        if (chance(odd / 4)) {
            cells.remove(0);
        }
        if (chance(odd / 4)) {
            cells.add("more");
        }
        boolean allQuoted = chance(odd);
        return String.join(
                ",", cells.stream().map(cell -> written(cell, allQuoted)).toList());
    }

    private String written(String cell, boolean quoted) {
        if (quoted || cell.contains(",") || cell.contains("\"") || chance(odd / 4)) {
            return (chance(odd) ? " " : "") + "\"" + cell.replace("\"", "\"\"") + "\"" + (chance(odd) ? " " : "");
        }
        return cell;
    }

    private String cell(String column) {
        boolean isOdd = chance(odd);
        if (column.endsWith("_id")) {
            return isOdd ? one(ODD_IDENTIFIERS) : identifier(column);
        }
        if (column.endsWith("_date")) {
            return isOdd ? one(ODD_DATES) : date(column);
        }
        return switch (column) {
            case "prof_full_time_equivalency" -> isOdd ? one(FTES) : one(List.of("1", "0.85", "0.5"));
            case "leaving_reason" -> isOdd ? one(REASONS) : one(REASONS.subList(0, 2));
            case "role", "remarks" -> isOdd ? one(List.of("\u00E9", "a\nb", "\t", "")) : "words";
            default -> isOdd ? one(FLAGS) : one(FLAGS.subList(0, 2));
        };
    }

    /** Children, plans and professionals come again, and staff have numbers that professionals may have, too. */
    private String identifier(String column) {
        boolean own = List.of("cine_referral_id", "cppv_cp_visit_id", "cppl_cp_plan_id", "prof_professional_id")
                .contains(column);
        String number = Integer.toString(random.nextInt(own ? 60 : 25));
        return column.endsWith("staff_id") && random.nextInt(4) == 0
                ? ""
                : column.contains("plan") ? "P-" + number : number;
    }

    private String date(String column) {
        boolean mayBeBlank = column.contains("end_date") || column.contains("close") || column.contains("recorded");
        if (mayBeBlank && random.nextBoolean()) {
            return "";
        }
        int year = column.contains("end_date") ? 2019 : 2017 + random.nextInt(2);
        return String.format(Locale.ROOT, "%d-%02d-%02d", year, 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private byte[] damaged(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        for (byte each : bytes) {
            damaged.write(random.nextInt(3_000) < odd ? random.nextInt(256) : each);
        }
        return damaged.toByteArray();
    }

    private boolean chance(int ofAHundred) {
        return random.nextInt(100) < ofAHundred;
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
