package io.github.tallystick.returns;

import io.github.tallystick.indicators.facts.Item;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Small tables for tests: a whole council in a few rows, with identifiers that no message may hold. */
final class Tables {
    static final String REFERRALS =
            "cine_referral_id,cine_person_id,cine_referral_date,cine_referral_nfa,cine_close_date";
    static final String ASSESSMENTS = "cina_assessment_id,cina_person_id,cina_referral_id,cina_assessment_start_date,"
            + "cina_assessment_auth_date,recorded_date";
    static final String PLANS =
            "cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_ola";
    static final String VISITS =
            "cppv_cp_visit_id,cppv_person_id,cppv_cp_plan_id,cppv_cp_visit_date," + "cppv_cp_visit_seen,recorded_date";
    static final String REVIEWS = "cppr_cp_review_id,cppr_cp_plan_id,cppr_cp_review_due,cppr_cp_review_date";
    static final String CONFERENCES =
            "icpc_icpc_id,icpc_person_id,icpc_s47_enquiry_id,icpc_icpc_transfer_in,icpc_icpc_date";
    static final String ENQUIRIES = "s47e_s47_enquiry_id,s47e_person_id,s47e_s47_start_date";
    static final String EPISODES = "clae_cla_episode_id,clae_person_id,clae_cla_episode_start_date,"
            + "clae_cla_episode_start_reason,clae_cla_episode_ceased_date,clae_cla_episode_ceased_reason,clae_cla_id,"
            + "clae_cla_placement_id";
    static final String PEOPLE = "pers_person_id,pers_dob";
    static final String PLACEMENTS = "clap_cla_placement_id,clap_cla_id,clap_cla_placement_start_date,"
            + "clap_cla_placement_end_date,clap_cla_placement_type";
    static final String CARE_REVIEWS = "clar_cla_review_id,clar_cla_id,clar_cla_review_date,clar_cla_review_cancelled";
    static final String MISSING = "miss_table_id,miss_person_id,miss_missing_episode_start_date,"
            + "miss_missing_episode_type,miss_missing_episode_end_date";
    static final String HEALTH = "clah_health_check_id,clah_person_id,clah_health_check_type,clah_health_check_date,"
            + "clah_health_check_status";
    static final String STATUSES = "lega_legal_status_id,lega_person_id,lega_legal_status,lega_legal_status_start_date,"
            + "lega_legal_status_end_date";
    static final String PROFESSIONALS = "prof_professional_id,prof_staff_id,prof_full_time_equivalency,"
            + "prof_agency_worker_flag,role,start_date,end_date,leaving_reason,newly_qualified,qualified";
    static final String INVOLVEMENTS = "invo_involvements_id,invo_professional_id,invo_professional_role_id,"
            + "invo_involvement_start_date,invo_involvement_end_date,invo_person_id";

    private Tables() {}

    /** The lines of each table of a small council. */
    static Map<SsdTable, List<String>> council() {
        Map<SsdTable, List<String>> tables = new LinkedHashMap<>();
        tables.put(
                SsdTable.SSD_CIN_EPISODES,
                List.of(
                        REFERRALS,
                        "REF-1,CHILD-1,2018-10-01,N,2018-11-02",
                        "REF-2,CHILD-1,2018-11-20,Y,",
                        "REF-3,CHILD-2,2018-10-02,,"));
        tables.put(
                SsdTable.SSD_CIN_ASSESSMENTS,
                List.of(
                        ASSESSMENTS,
                        "ASS-1,CHILD-1,REF-1,2018-10-02,2018-10-09,2018-10-11",
                        "ASS-2,CHILD-1,REF-1,2018-10-10,,"));
        tables.put(
                SsdTable.SSD_CP_PLANS,
                List.of(PLANS, "PLAN-1,CHILD-1,2018-10-12,2019-04-01,N", "PLAN-2,CHILD-2,2018-10-12,,Y"));
        tables.put(
                SsdTable.SSD_CP_VISITS,
                List.of(
                        VISITS,
                        "VISIT-1,CHILD-1,PLAN-1,2018-10-20,Y,2018-10-22",
                        "VISIT-2,CHILD-1,PLAN-1,2018-10-29,N,",
                        "VISIT-3,CHILD-2,,2018-11-01,Y,2018-11-02"));
        tables.put(
                SsdTable.SSD_CP_REVIEWS,
                List.of(
                        REVIEWS,
                        "REV-1,PLAN-1,2019-01-12,2019-01-10",
                        "REV-2,PLAN-1,2019-07-10,",
                        "REV-3,PLAN-2,,2019-01-11"));
        tables.put(
                SsdTable.SSD_INITIAL_CP_CONFERENCE,
                List.of(
                        CONFERENCES,
                        "CON-1,CHILD-1,ENQ-1,N,2018-10-12",
                        "CON-2,CHILD-2,,Y,2018-10-12",
                        "CON-3,CHILD-1,ENQ-2,,"));
        tables.put(
                SsdTable.SSD_S47_ENQUIRY, List.of(ENQUIRIES, "ENQ-1,CHILD-1,2018-10-03", "ENQ-2,CHILD-1,2018-12-03"));
        tables.put(
                SsdTable.SSD_CLA_EPISODES,
                List.of(
                        EPISODES,
                        "EPI-1,CHILD-2,2018-12-01,S,2019-02-01,X1,CARE-1,PLACE-1",
                        "EPI-2,CHILD-2,2019-02-01,L,2019-03-01,E4A,CARE-1,PLACE-1"));
        tables.put(SsdTable.SSD_PERSON, List.of(PEOPLE, "CHILD-1,2010-02-03", "CHILD-2,"));
        tables.put(
                SsdTable.SSD_CLA_PLACEMENT,
                List.of(
                        PLACEMENTS,
                        "PLACE-1,CARE-1,2018-12-01,2019-02-15,U4",
                        "PLACE-2,CARE-1,2019-02-15,2019-03-01,K2"));
        tables.put(
                SsdTable.SSD_CLA_REVIEWS,
                List.of(CARE_REVIEWS, "REV-1,CARE-1,2018-12-20,N", "REV-2,CARE-1,2019-01-20,Y"));
        tables.put(
                SsdTable.SSD_MISSING,
                List.of(MISSING, "MISS-1,CHILD-2,2018-12-24,Missing,2018-12-26", "MISS-2,CHILD-2,2019-01-05,AWAY,"));
        tables.put(
                SsdTable.SSD_CLA_HEALTH,
                List.of(
                        HEALTH,
                        "CHECK-1,CHILD-2,Health Assessment,2019-01-10,Completed",
                        "CHECK-2,CHILD-2,health assessment,2019-01-12,refused"));
        tables.put(
                SsdTable.SSD_LEGAL_STATUS,
                List.of(
                        STATUSES,
                        "LEG-1,CHILD-2,V2,2018-12-01,2019-02-01",
                        "LEG-2,CHILD-2,C1,2019-01-31,",
                        "LEG-3,CHILD-3,V4,2019-02-01,"));
        tables.put(
                SsdTable.SSD_PROFESSIONALS,
                List.of(
                        PROFESSIONALS,
                        "PROF-1,STAFF-1,1,N,Social Worker,2017-01-01,2018-10-31,Voluntary resignation,N,Y",
                        "PROF-2,STAFF-1,0.6,Y,Social Worker,2018-11-01,,,N,Y",
                        "PROF-3,,0.5,N,,2018-01-01,,,,"));
        tables.put(
                SsdTable.SSD_INVOLVEMENTS,
                List.of(
                        INVOLVEMENTS,
                        "INV-1,PROF-1,Allocated Social Worker,2018-10-03,2018-10-31,CHILD-1",
                        "INV-2,PROF-2,Allocated Social Worker,2018-11-01,,CHILD-1",
                        "INV-3,PROF-3,Independent Reviewing Officer,2018-12-01,,CHILD-2"));
        return tables;
    }

    /** What tables and lists of schools can hold; other items come from returns alone. */
    static Set<Item> items() {
        Set<Item> items = EnumSet.of(Item.SCHOOL_LISTS);
        for (SsdTable table : SsdTable.values()) {
            items.addAll(table.form().items());
            items.addAll(table.form().optional().stream()
                    .flatMap(cell -> cell.items().stream())
                    .toList());
        }
        return items;
    }

    /** Those of them that records lack. */
    static Set<Item> missing(CouncilRecords records) {
        Set<Item> missing = items();
        missing.retainAll(records.missingItems());
        return missing;
    }

    /** Reads one table; the lines end with a line feed. */
    static CouncilRecords read(SsdTable table, String... lines) {
        return read(Map.of(table, Arrays.asList(lines)));
    }

    /** Reads tables in the order of the map. */
    static CouncilRecords read(Map<SsdTable, List<String>> tables) {
        SsdReader reader = new SsdReader();
        tables.forEach((table, lines) -> read(reader, table, String.join("\n", lines) + "\n"));
        return reader.records();
    }

    static void read(SsdReader reader, SsdTable table, String text) {
        try {
            reader.read(table, table.tableName() + ".csv", new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> inWords(List<Problem> problems) {
        return problems.stream().map(Problem::inWords).toList();
    }
}
