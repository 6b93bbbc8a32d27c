package io.github.tallystick.indicators.facts;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** What a council's records may hold or lack; an indicator names the items that it needs. */
public enum Item {
    /** Referrals with the day from which each counts. */
    REFERRALS("referrals", "SSD ssd_cin_episodes.cine_referral_date", "CIN CINreferralDate"),
    /** Whether each referral ended in no further action. */
    NO_FURTHER_ACTION_FLAGS(
            "no further action flags of referrals", "SSD ssd_cin_episodes.cine_referral_nfa", "CIN ReferralNFA"),
    /** The day on which the case of each referral was closed. */
    CLOSING_DATES("closing dates of referrals", "SSD ssd_cin_episodes.cine_close_date", "CIN CINclosureDate"),
    /** Assessments of referrals. */
    ASSESSMENTS(
            "assessments",
            "SSD ssd_cin_assessments.cina_assessment_start_date",
            "SSD ssd_cin_assessments.cina_assessment_auth_date",
            "CIN AssessmentActualStartDate",
            "CIN AssessmentAuthorisationDate"),
    /** Which assessment of each referral was the first: known where none that came before it is missing. */
    FIRST_ASSESSMENTS(
            "first assessments of referrals",
            "SSD ssd_cin_assessments.cina_referral_id",
            "CIN AssessmentActualStartDate",
            "CIN CINreferralDate"),
    /** The day on which each assessment was keyed in. */
    ASSESSMENT_RECORDED_DATES("recorded dates of assessments", "SSD ssd_cin_assessments.recorded_date (added)"),
    /** Child protection plans. */
    PLANS(
            "child protection plans",
            "SSD ssd_cp_plans.cppl_cp_plan_start_date",
            "SSD ssd_cp_plans.cppl_cp_plan_end_date",
            "SSD ssd_cp_plans.cppl_cp_plan_ola",
            "CIN CPPstartDate",
            "CIN CPPendDate",
            "CIN NumberOfPreviousCPP"),
    /** Reviews of child protection plans. */
    PLAN_REVIEWS(
            "reviews of child protection plans",
            "SSD ssd_cp_reviews.cppr_cp_review_date",
            "SSD ssd_cp_reviews.cppr_cp_plan_id",
            "CIN CPPreviewDate"),
    /** Initial child protection conferences. */
    CONFERENCES(
            "initial child protection conferences",
            "SSD ssd_initial_cp_conference.icpc_icpc_date",
            "SSD ssd_initial_cp_conference.icpc_icpc_transfer_in",
            "CIN DateOfInitialCPC"),
    /** Section 47 enquiries. */
    ENQUIRIES(
            "section 47 enquiries",
            "SSD ssd_s47_enquiry.s47e_s47_start_date",
            "SSD ssd_initial_cp_conference.icpc_s47_enquiry_id",
            "CIN S47ActualStartDate"),
    /** Child protection visits. */
    VISITS(
            "child protection visits",
            "SSD ssd_cp_visits.cppv_cp_visit_date",
            "SSD ssd_cp_visits.cppv_cp_visit_seen",
            "SSD ssd_cp_visits.cppv_cp_plan_id"),
    /** The day on which each child protection visit was keyed in. */
    VISIT_RECORDED_DATES("recorded dates of child protection visits", "SSD ssd_cp_visits.recorded_date (added)"),
    /** Episodes of being looked after. */
    CARE_EPISODES(
            "care episodes",
            "SSD ssd_cla_episodes.clae_cla_episode_start_date",
            "SSD ssd_cla_episodes.clae_cla_episode_ceased_date",
            "SSD ssd_cla_episodes.clae_cla_episode_ceased_reason",
            "SSD ssd_cla_episodes.clae_cla_id",
            "903 DECOM",
            "903 DEC",
            "903 REC"),
    /** Why each episode of being looked after started. */
    EPISODE_START_REASONS(
            "start reasons of care episodes", "SSD ssd_cla_episodes.clae_cla_episode_start_reason", "903 RNE"),
    /** Legal statuses of looked-after children, which tell short breaks from care. */
    LEGAL_STATUSES(
            "legal statuses",
            "SSD ssd_legal_status.lega_legal_status",
            "SSD ssd_legal_status.lega_legal_status_start_date",
            "SSD ssd_legal_status.lega_legal_status_end_date",
            "903 LS"),
    /** Placements of looked-after children. */
    PLACEMENTS(
            "placements",
            "SSD ssd_cla_placement.clap_cla_placement_start_date",
            "SSD ssd_cla_placement.clap_cla_placement_end_date",
            "SSD ssd_cla_placement.clap_cla_placement_type",
            "SSD ssd_cla_placement.clap_cla_id",
            "903 PLACE"),
    /** In which placement each episode of being looked after is. */
    EPISODE_PLACEMENTS("placements of care episodes", "SSD ssd_cla_episodes.clae_cla_placement_id", "903 PLACE"),
    /** Reviews of looked-after children. */
    CARE_REVIEWS(
            "reviews of looked-after children",
            "SSD ssd_cla_reviews.clar_cla_review_date",
            "SSD ssd_cla_reviews.clar_cla_review_cancelled",
            "SSD ssd_cla_reviews.clar_cla_id",
            "903 REVIEW"),
    /** Times in which looked-after children were missing or away. */
    MISSING_INCIDENTS(
            "missing incidents",
            "SSD ssd_missing.miss_missing_episode_start_date",
            "SSD ssd_missing.miss_missing_episode_end_date",
            "SSD ssd_missing.miss_missing_episode_type",
            "903 MIS_START",
            "903 MIS_END",
            "903 MISSING"),
    /** Health assessments of looked-after children. */
    HEALTH_ASSESSMENTS(
            "health assessments",
            "SSD ssd_cla_health.clah_health_check_date",
            "SSD ssd_cla_health.clah_health_check_type",
            "SSD ssd_cla_health.clah_health_check_status",
            "903 HEALTH_ASSESSMENT"),
    /** Statuses of care leavers about their birthdays. */
    CARE_LEAVER_STATUSES("statuses of care leavers", "903 DOB", "903 IN_TOUCH", "903 ACTIV", "903 ACCOM"),
    /** The days on which children were born. */
    BIRTHDAYS("dates of birth", "SSD ssd_person.pers_dob", "CIN PersonBirthDate", "903 DOB"),
    /** Workers and the full-time equivalent of their posts. */
    POSTS("posts", "SSD ssd_professionals.prof_full_time_equivalency", "SSD ssd_professionals.prof_agency_worker_flag"),
    /** Which posts are held by the same person. */
    STAFF_IDENTIFIERS("staff identifiers", "SSD ssd_professionals.prof_staff_id"),
    /** The first and last day of each spell in a post. */
    POST_DATES(
            "first and last days of posts",
            "SSD ssd_professionals.start_date (added)",
            "SSD ssd_professionals.end_date (added)"),
    /** The role of each post. */
    POST_ROLES("roles of posts", "SSD ssd_professionals.role (added)"),
    /** Why a worker left a post. */
    LEAVING_REASONS("leaving reasons", "SSD ssd_professionals.leaving_reason (added)"),
    /** Whether a worker is a qualified social worker. */
    QUALIFICATIONS("qualifications of workers", "SSD ssd_professionals.qualified (added)"),
    /** Whether a worker is newly qualified. */
    NEWLY_QUALIFIED("newly qualified workers", "SSD ssd_professionals.newly_qualified (added)"),
    /** Workers' involvements with children. */
    INVOLVEMENTS(
            "involvements of workers with children",
            "SSD ssd_involvements.invo_person_id",
            "SSD ssd_involvements.invo_professional_id",
            "SSD ssd_involvements.invo_professional_role_id",
            "SSD ssd_involvements.invo_involvement_start_date",
            "SSD ssd_involvements.invo_involvement_end_date"),
    /** Workforce censuses. */
    WORKFORCE_CENSUSES(
            "workforce censuses",
            "CSWW AgencyWorker",
            "CSWW FTE",
            "CSWW RoleStartDate",
            "CSWW RoleEndDate",
            "CSWW Cases30",
            "CSWW FTE30",
            "CSWW NoAgencyFTE"),
    /** The vacancies in workforce censuses. */
    CENSUS_VACANCIES("vacancies in workforce censuses", "CSWW NumberOfVacancies"),
    /** Published lists of schools with their inspection grades. */
    SCHOOL_LISTS(
            "lists of schools",
            "Ofsted list of schools: Overall effectiveness",
            "Ofsted list of schools: Predecessor overall effectiveness",
            "Ofsted list of schools: Ofsted phase",
            "Ofsted list of schools: Type of education",
            "Ofsted list of schools: Total number of pupils");

    private final String inWords;
    private final ImmutableList<String> references;

    Item(String inWords, String... references) {
        this.inWords = inWords;
        this.references = ImmutableList.copyOf(references);
    }

    /**
     * The item as an indicator names it among its needs, and a coverage among the missing.
     *
     * @return plain English, in the plural
     */
    public String inWords() {
        return inWords;
    }

    /**
     * Where the item stands in the Standard Safeguarding Dataset (SSD), the children in need census (CIN), the SSDA903 return
     * (903) and the workforce census (CSWW); <i>added</i> columns are not the dataset's own.
     *
     * @return for example {@code CIN CINreferralDate}; at least one
     */
    public List<String> references() {
        return references;
    }
}
