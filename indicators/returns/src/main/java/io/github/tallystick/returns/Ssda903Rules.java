package io.github.tallystick.returns;

import static io.github.tallystick.returns.FileRule.*;
import static io.github.tallystick.returns.Ssda903Column.*;
import static io.github.tallystick.returns.Ssda903File.*;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/**
 * Which rules of the Department for Education's validation of the SSDA903 are the same as rules here. From the list of codes,
 * messages and fields of data-to-insight/csc-validator-be-903, read on 23 November 2026; a few of its rules are checked.
 */
final class Ssda903Rules {
    private record Place(Ssda903File file, String column, FileRule rule) {}

    private static final Map<Place, String> CODES = codes();

    private Ssda903Rules() {}

    /** The code; blank if there is none. */
    static String code(Ssda903File file, String column, FileRule rule) {
        return CODES.getOrDefault(new Place(file, column, rule), "");
    }

    private static Map<Place, String> codes() {
        ImmutableMap.Builder<Place, String> codes = ImmutableMap.builder();
        put(codes, "102", HEADER, DOB, DATE_NOT_NEEDED, BLANK);
        put(codes, "301", HEADER, DOB, BORN_LATER);
        put(codes, "INT32", HEADER, CHILD, DUPLICATE_IDENTIFIER);
        putBetweenFiles(codes);
        putEpisodes(codes);
        put(codes, "166", REVIEWS, REVIEW, DATE, DATE_RANGE, MISSING_VALUE);
        put(codes, "1006", Ssda903File.MISSING, Ssda903Column.MISSING, UNKNOWN_CODE);
        put(codes, "565", Ssda903File.MISSING, Ssda903Column.MISSING, MISSING_VALUE);
        put(codes, "1004", Ssda903File.MISSING, MIS_START, DATE, DATE_RANGE);
        put(codes, "564", Ssda903File.MISSING, MIS_START, MISSING_VALUE);
        put(codes, "570", Ssda903File.MISSING, MIS_START, AFTER_THE_YEAR);
        put(codes, "1005", Ssda903File.MISSING, MIS_END, DATE, DATE_RANGE);
        put(codes, "567", Ssda903File.MISSING, MIS_END, ENDS_BEFORE_IT_STARTS);
        put(codes, "571", Ssda903File.MISSING, MIS_END, AFTER_THE_YEAR, BEFORE_THE_YEAR);
        put(codes, "181", OC2, HEALTH_ASSESSMENT, UNKNOWN_CODE, BLANK);
        put(codes, "INT33", OC2, CHILD, DUPLICATE_IDENTIFIER);
        put(codes, "131", OC3, IN_TOUCH, UNKNOWN_CODE);
        put(codes, "132", OC3, ACTIV, UNKNOWN_CODE);
        put(codes, "133", OC3, ACCOM, UNKNOWN_CODE);
        put(codes, "INT34", OC3, CHILD, DUPLICATE_IDENTIFIER);
        return codes.build();
    }

    private static void putBetweenFiles(ImmutableMap.Builder<Place, String> codes) {
        put(codes, "INT03", EPISODES, CHILD, NOT_IN_HEADER);
        put(codes, "INT04", Ssda903File.MISSING, CHILD, NOT_IN_HEADER);
        put(codes, "INT05", OC2, CHILD, NOT_IN_HEADER);
        put(codes, "INT06", OC3, CHILD, NOT_IN_HEADER);
        put(codes, "INT08", REVIEWS, CHILD, NOT_IN_HEADER);
        put(codes, "203", HEADER, DOB, ANOTHER_BIRTHDAY);
        put(codes, "INT13", Ssda903File.MISSING, DOB, ANOTHER_BIRTHDAY);
        put(codes, "INT14", OC2, DOB, ANOTHER_BIRTHDAY);
        put(codes, "INT15", OC3, DOB, ANOTHER_BIRTHDAY);
        put(codes, "INT17", REVIEWS, DOB, ANOTHER_BIRTHDAY);
        put(codes, "578", Ssda903File.MISSING, MIS_START, MISSING_AFTER_CARE);
        put(codes, "581", Ssda903File.MISSING, MIS_START, MISSING_BEFORE_CARE);
        put(codes, "190", OC2, CHILD, NOT_IN_CARE);
    }

    private static void putEpisodes(ImmutableMap.Builder<Place, String> codes) {
        put(codes, "141", EPISODES, DECOM, DATE, DATE_RANGE, MISSING_VALUE);
        put(codes, "302", EPISODES, DECOM, BORN_LATER);
        put(codes, "354", EPISODES, DECOM, AFTER_THE_YEAR);
        put(codes, "501", EPISODES, DECOM, OVERLAPS);
        put(codes, "502", EPISODES, DECOM, NOT_IN_NEXT_RETURN);
        put(codes, "143", EPISODES, RNE, UNKNOWN_CODE, BLANK);
        put(codes, "144", EPISODES, LS, UNKNOWN_CODE, BLANK);
        put(codes, "146", EPISODES, PLACE, UNKNOWN_CODE, BLANK);
        put(codes, "147", EPISODES, DEC, DATE, DATE_RANGE);
        put(codes, "142", EPISODES, DEC, NOT_ENDED);
        put(codes, "356", EPISODES, DEC, ENDS_BEFORE_IT_STARTS);
        put(codes, "385", EPISODES, DEC, AFTER_THE_YEAR);
        put(codes, "148", EPISODES, REC, DAY_AND_REASON);
        put(codes, "149", EPISODES, REC, UNKNOWN_CODE);
        put(codes, "388", EPISODES, REC, NOT_FOLLOWED);
    }

    private static void put(
            ImmutableMap.Builder<Place, String> codes,
            String code,
            Ssda903File file,
            Ssda903Column column,
            FileRule... rules) {
        for (FileRule rule : rules) {
            codes.put(new Place(file, column.columnName(), rule), code);
        }
    }
}
