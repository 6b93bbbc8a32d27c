package io.github.tallystick.examples.councilreport.council;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Snapshots of the Ofsted schools list: the schools of Ashmere and a few of Brackenmoor next to it. */
final class Schools {
    private static final List<LocalDate> SNAPSHOTS = List.of(
            LocalDate.of(2017, 12, 31),
            LocalDate.of(2018, 3, 31),
            LocalDate.of(2018, 6, 30),
            LocalDate.of(2018, 8, 31),
            LocalDate.of(2018, 12, 31),
            LocalDate.of(2019, 3, 31));

    /** The first snapshot with the spring census of 2018. */
    private static final LocalDate NEW_PUPIL_NUMBERS = LocalDate.of(2018, 6, 30);

    /**
     * Council, phase, type and the grades at the first snapshot, one a school: an ungraded one is {@code -} (blank) or
     * {@code N} (NULL), and a grade after it is the predecessor's.
     */
    private static final String SCHOOLS = """
            Ashmere|Primary|Community School|1 1 2 2 2 2 2 2 2 2 3 3 3 2
            Ashmere|Primary|Voluntary Controlled School|1 2 2 2 2 2 2 3 2
            Ashmere|Primary|Voluntary Aided School|1 2 2 2 2 2 4
            Ashmere|Primary|Foundation School|2 2 2 - N
            Ashmere|Primary|Academy Converter|1 2 2 -2 N2 N1 -
            Ashmere|Primary|Academy Sponsor Led|-3 2
            Ashmere|Primary|Other Independent School|2 -
            Ashmere|Secondary|Community School|2 2 3
            Ashmere|Secondary|Academy Converter|1 2 2 N2 2
            Ashmere|Secondary|Academy Sponsor Led|2
            Ashmere|Special|Community Special School|1 2
            Ashmere|Special|Academy Special Converter|-2
            Ashmere|Special|Other Independent Special School|3
            Ashmere|Nursery|Local Authority Nursery School|1 2
            Ashmere|PRU|Pupil Referral Unit|3
            Brackenmoor|Primary|Community School|1 2 2 3 2
            Brackenmoor|Secondary|Academy Converter|2 4
            """;

    /** Snapshot, unique reference number, new grade, day of publication. */
    private static final String INSPECTIONS = """
            2018-03-31 990033 2 2018-02-22
            2018-06-30 990061 3 2018-05-18
            2018-08-31 990005 3 2018-07-05
            2018-08-31 990018 3 2018-07-12
            2018-08-31 990027 4 2018-07-17
            2018-12-31 990003 2 2018-11-20
            2018-12-31 990016 1 2018-12-04
            2019-03-31 990011 2 2019-02-28
            """;

    private final Draw draw;
    private final List<School> schools = new ArrayList<>();
    private final Map<String, String> inspected = new HashMap<>();

    Schools(Draw draw) {
        this.draw = draw;
        SCHOOLS.lines().forEach(this::open);
    }

    private record School(
            String urn,
            String council,
            String phase,
            String type,
            String grade,
            String published,
            int pupils,
            int later) {}

    private void open(String line) {
        List<String> words = List.of(line.split("\\|", -1));
        for (String grade : words.get(3).split(" ", -1)) {
            int pupils = pupils(words.get(1));
            String urn = String.valueOf(990001 + schools.size());
            String published = draw.workingDayWithin(LocalDate.of(2014, 9, 8), LocalDate.of(2017, 11, 30))
                    .toString();
            int later = pupils + draw.between(-9, 14);
            schools.add(new School(urn, words.get(0), words.get(1), words.get(2), grade, published, pupils, later));
        }
    }

    private int pupils(String phase) {
        return switch (phase) {
            case "Primary" -> draw.between(7, 21) * 30 - draw.between(0, 25);
            case "Secondary" -> draw.between(780, 1350);
            case "Special" -> draw.between(70, 160);
            default -> draw.between(30, 90);
        };
    }

    /** Writes a file for each snapshot into a directory. */
    void writeTo(Path directory) throws IOException {
        for (LocalDate snapshot : SNAPSHOTS) {
            INSPECTIONS
                    .lines()
                    .filter(line -> line.startsWith(snapshot.toString()))
                    .forEach(line -> inspected.put(line.substring(11, 17), line.substring(18)));
            CsvTable table = new CsvTable("""
                    URN,Local authority,Ofsted phase,Type of education,Total number of pupils,Overall effectiveness,
                    Inspection publication date,Predecessor school URN,Predecessor overall effectiveness,
                    Predecessor inspection publication date""");
            schools.forEach(school -> add(table, school, snapshot));
            table.writeTo(directory.resolve("ofsted_mi_" + snapshot + ".csv"));
        }
    }

    private void add(CsvTable table, School school, LocalDate snapshot) {
        String inspection = inspected.getOrDefault(school.urn(), school.grade() + " " + school.published());
        String own = inspection.substring(0, 1);
        boolean graded = Character.isDigit(own.charAt(0));
        String predecessor = inspection.substring(1, inspection.indexOf(' '));
        int pupils = snapshot.isBefore(NEW_PUPIL_NUMBERS) ? school.pupils() : school.later();
        CsvTable.Row row = table.row()
                .with("URN", school.urn())
                .with("Local authority", school.council())
                .with("Ofsted phase", school.phase())
                .with("Type of education", school.type())
                .with("Total number of pupils", school.grade().equals("-") ? "" : String.valueOf(pupils))
                .with("Overall effectiveness", graded ? own : own.equals("N") ? "NULL" : "")
                .with("Inspection publication date", graded ? inspection.substring(2) : "");
        if (!predecessor.isEmpty()) {
            row.with("Predecessor school URN", "98" + school.urn().substring(2))
                    .with("Predecessor overall effectiveness", predecessor)
                    .with("Predecessor inspection publication date", school.published());
        }
    }
}
