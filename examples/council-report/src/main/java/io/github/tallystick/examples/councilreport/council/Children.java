package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The children whom the council knows. */
final class Children {
    private static final List<String> FORENAMES = words(
            "Ada Zoë Ben Chidi Chloé Dev Ella Finn Gwen Hal Isla Jude Kit Leila Mo Nia Oskar Priya Quin Ravi Siân");
    private static final List<String> SURNAMES = words(
            "Alderwick Brambley Copsey Dunmore Elmsted Fernley Gorsehill Hazelby Ivers Juniper-Vale Knapton Mossop"
                    + " Núñez O'Rowan Pinder Quickthorn Reedham Sedgeley Thornby Underwood Vetch Willowby Yarrow");
    private static final List<String> ETHNICITIES = words("WBRI WBRI WBRI WOTH MWBC MOTH AIND APKN BCRB BAFR NOBT");

    private final List<Child> all = new ArrayList<>();

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    /** Adds a child born on a day. */
    Child born(LocalDate birth) {
        Child child = new Child(CsvTable.id("CH", all.size() + 1), birth);
        all.add(child);
        return child;
    }

    /** Adds children until there are {@code total}, and lists those that were added. */
    List<Child> fillUpTo(int total, Draw draw) {
        int known = all.size();
        while (all.size() < total) {
            born(draw.dayWithin(LocalDate.of(2002, 4, 1), LocalDate.of(2017, 12, 31)));
        }
        return List.copyOf(all.subList(known, total));
    }

    /** Forename and surname, or the surname first with a comma as in a staff list. */
    static String name(Draw draw, boolean surnameFirst) {
        String forename = draw.oneOf(FORENAMES);
        String surname = draw.oneOf(SURNAMES);
        return surnameFirst ? surname + ", " + forename : forename + " " + surname;
    }

    CsvTable persons(Draw draw) {
        CsvTable table = new CsvTable("""
                pers_person_id,pers_forename,pers_surname,pers_sex,pers_gender,pers_ethnicity,pers_dob,
                pers_common_child_id,pers_legacy_id,pers_upn_unknown,pers_send_flag,pers_expected_dob,
                pers_death_date,pers_is_mother,pers_nationality""");
        for (Child child : all) {
            boolean girl = draw.chance(49);
            table.row()
                    .with("pers_person_id", child.id())
                    .with("pers_forename", draw.oneOf(FORENAMES))
                    .with("pers_surname", draw.oneOf(SURNAMES))
                    .with("pers_sex", girl ? "F" : "M")
                    .with("pers_gender", girl ? "02" : "01")
                    .with("pers_ethnicity", draw.oneOf(ETHNICITIES))
                    .with("pers_dob", child.birth())
                    .with("pers_send_flag", draw.chance(12));
        }
        return table.shuffled(draw);
    }
}
