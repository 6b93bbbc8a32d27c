package io.github.tallystick.returns;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Small SSDA903 returns for tests, with identifiers that no message may hold. */
final class Ssda903 {
    static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
    static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE";
    static final String MISSING = "CHILD,DOB,MISSING,MIS_START,MIS_END";
    static final String OC2 = "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
            + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED";
    static final String OC3 = "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM";

    private final Ssda903Reader reader = new Ssda903Reader();

    /** The lines of each file of a small return of 2019. */
    static Map<Ssda903File, List<String>> of2019() {
        Map<Ssda903File, List<String>> files = new LinkedHashMap<>();
        files.put(
                Ssda903File.HEADER,
                List.of(
                        HEADER,
                        "CHILD-1,1,03/02/2010,WBRI,UPN-1,,",
                        "CHILD-2,2,29/02/2012,WBRI,UPN-2,,",
                        "CHILD-3,2,05/05/1999,WBRI,UPN-3,0,"));
        files.put(
                Ssda903File.EPISODES,
                List.of(
                        EPISODES,
                        episode("CHILD-1", "01/05/2018", "S", "C2", "U4", "01/09/2018", "X1"),
                        episode("CHILD-1", "01/09/2018", "L", "C1", "U4", "10/10/2018", "X1"),
                        episode("CHILD-1", "10/10/2018", "P", "C1", "K2", "", ""),
                        episode("CHILD-2", "02/02/2018", "S", "V4", "U4", "05/05/2018", "E4A"),
                        episode("CHILD-2", "05/05/2018", "S", "C2", "U4", "05/05/2018", "X1"),
                        episode("CHILD-2", "05/05/2018", "P", "C2", "K2", "06/06/2018", "E4A")));
        files.put(
                Ssda903File.REVIEWS,
                List.of(REVIEWS, "CHILD-1,03/02/2010,25/05/2018,PN1", "CHILD-1,03/02/2010,20/08/2018,PN1"));
        files.put(
                Ssda903File.MISSING,
                List.of(
                        MISSING,
                        "CHILD-1,03/02/2010,M,02/06/2018,04/06/2018",
                        "CHILD-1,03/02/2010,A,02/06/2018,02/06/2018",
                        "CHILD-1,03/02/2010,A,30/03/2019,"));
        files.put(Ssda903File.OC2, List.of(OC2, "CHILD-1,03/02/2010,,SDQ1,0,,1,1,1,0,0,0"));
        files.put(Ssda903File.OC3, List.of(OC3, "CHILD-3,05/05/1999,YES,F1,B1"));
        return files;
    }

    static String episode(String child, String decom, String rne, String ls, String place, String dec, String rec) {
        return String.join(
                ",", child, decom, rne, ls, "N1", place, "PR1", dec, rec, "", "POSTCODE-1", "POSTCODE-2", "URN-1");
    }

    static CouncilRecords read(int year, Map<Ssda903File, List<String>> files) {
        Ssda903 returns = new Ssda903();
        files.forEach((file, lines) -> returns.with(year, file, lines.toArray(new String[0])));
        return returns.records();
    }

    /** Reads episodes of one year; the first row, which names the columns, is added. */
    Ssda903 episodes(int year, String... rows) {
        return with(year, Ssda903File.EPISODES, EPISODES + "\n" + String.join("\n", rows));
    }

    /** Reads a file; the lines end with a line feed. */
    Ssda903 with(int year, Ssda903File file, String... lines) {
        try {
            reader.read(
                    year,
                    file,
                    year + "/" + file.fileName() + ".csv",
                    new ByteArrayInputStream((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    CouncilRecords records() {
        return reader.records();
    }
}
