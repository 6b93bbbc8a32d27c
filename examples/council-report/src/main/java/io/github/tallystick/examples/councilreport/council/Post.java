package io.github.tallystick.examples.councilreport.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * One spell in one post.
 *
 * @param end the last day in the post
 * @param leavingReason the reason in the words of a line of {@link Workforce}
 * @param casesThen the cases that the worker is meant to hold, up to September 2017
 * @param casesNow the cases since, when smaller caseloads were agreed
 */
record Post(
        String id,
        String staffId,
        String role,
        BigDecimal fte,
        boolean agency,
        LocalDate start,
        LocalDate end,
        String leavingReason,
        boolean newlyQualified,
        int casesThen,
        int casesNow) {
    /** The day from which smaller caseloads were agreed. */
    static final LocalDate SMALLER_CASELOADS = LocalDate.of(2017, 10, 1);

    /** Reads a line: staff, role, full-time equivalent, agency or permanent, start, end, reason, new, cases twice. */
    static Post of(int number, String line) {
        List<String> words = List.of(line.split("\\s+"));
        return new Post(
                CsvTable.id("PR", number),
                "ST0000" + words.get(0),
                role(words.get(1)),
                new BigDecimal(words.get(2)),
                words.get(3).equals("A"),
                LocalDate.parse(words.get(4)),
                words.get(5).equals("-") ? Days.NOT_YET : LocalDate.parse(words.get(5)),
                reason(words.get(6)),
                words.get(7).equals("Y"),
                Integer.parseInt(words.get(8)),
                Integer.parseInt(words.get(9)));
    }

    private static String role(String code) {
        return switch (code) {
            case "SW" -> "Social Worker";
            case "SSW" -> "Senior Social Worker";
            case "Mgr" -> "Team Manager";
            case "Chair" -> "Child Protection Chair";
            case "IRO" -> "Independent Reviewing Officer";
            default -> "Family Support Worker";
        };
    }

    private static String reason(String word) {
        return switch (word) {
            case "voluntary" -> "voluntary resignation";
            case "moved" -> "moved within council";
            case "agency" -> "agency end";
            case "contract" -> "end of contract";
            case "-" -> "";
            default -> word;
        };
    }

    boolean isQualified() {
        return !role.equals("Family Support Worker");
    }

    boolean isOpen(LocalDate day) {
        return Days.isOpen(start, end, day);
    }

    /** The cases that the worker is meant to hold in this post on a day. */
    int casesMeant(LocalDate day) {
        if (!isOpen(day)) {
            return 0;
        }
        return day.isBefore(SMALLER_CASELOADS) ? casesThen : casesNow;
    }
}
