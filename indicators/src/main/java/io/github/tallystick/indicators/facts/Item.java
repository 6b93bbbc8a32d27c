package io.github.tallystick.indicators.facts;

/** What a council's records may hold or lack; an indicator names the items that it needs. */
public enum Item {
    /** Referrals with the day from which each counts. */
    REFERRALS("referrals"),
    /** Whether each referral ended in no further action. */
    NO_FURTHER_ACTION_FLAGS("no further action flags of referrals"),
    /** The day on which the case of each referral was closed. */
    CLOSING_DATES("closing dates of referrals"),
    /** Assessments of referrals. */
    ASSESSMENTS("assessments"),
    /** The day on which each assessment was keyed in. */
    ASSESSMENT_RECORDED_DATES("recorded dates of assessments"),
    /** Child protection plans. */
    PLANS("child protection plans"),
    /** Reviews of child protection plans. */
    PLAN_REVIEWS("reviews of child protection plans"),
    /** Initial child protection conferences. */
    CONFERENCES("initial child protection conferences"),
    /** Section 47 enquiries. */
    ENQUIRIES("section 47 enquiries"),
    /** Child protection visits. */
    VISITS("child protection visits"),
    /** The day on which each child protection visit was keyed in. */
    VISIT_RECORDED_DATES("recorded dates of child protection visits"),
    /** Episodes of being looked after. */
    CARE_EPISODES("care episodes"),
    /** Why each episode of being looked after started. */
    EPISODE_START_REASONS("start reasons of care episodes"),
    /** Legal statuses of looked-after children, which tell short breaks from care. */
    LEGAL_STATUSES("legal statuses"),
    /** Placements of looked-after children. */
    PLACEMENTS("placements"),
    /** In which placement each episode of being looked after is. */
    EPISODE_PLACEMENTS("placements of care episodes"),
    /** Reviews of looked-after children. */
    CARE_REVIEWS("reviews of looked-after children"),
    /** Times in which looked-after children were missing or away. */
    MISSING_INCIDENTS("missing incidents"),
    /** Health assessments of looked-after children. */
    HEALTH_ASSESSMENTS("health assessments"),
    /** Statuses of care leavers about their birthdays. */
    CARE_LEAVER_STATUSES("statuses of care leavers"),
    /** The days on which children were born. */
    BIRTHDAYS("dates of birth"),
    /** Workers and the full-time equivalent of their posts. */
    POSTS("posts"),
    /** Which posts are held by the same person. */
    STAFF_IDENTIFIERS("staff identifiers"),
    /** The first and last day of each spell in a post. */
    POST_DATES("first and last days of posts"),
    /** The role of each post. */
    POST_ROLES("roles of posts"),
    /** Why a worker left a post. */
    LEAVING_REASONS("leaving reasons"),
    /** Whether a worker is a qualified social worker. */
    QUALIFICATIONS("qualifications of workers"),
    /** Whether a worker is newly qualified. */
    NEWLY_QUALIFIED("newly qualified workers"),
    /** Workers' involvements with children. */
    INVOLVEMENTS("involvements of workers with children"),
    /** Workforce censuses. */
    WORKFORCE_CENSUSES("workforce censuses"),
    /** Published lists of schools with their inspection grades. */
    SCHOOL_LISTS("lists of schools");

    private final String inWords;

    Item(String inWords) {
        this.inWords = inWords;
    }

    /**
     * The item as an indicator names it among its needs, and a coverage among the missing.
     *
     * @return plain English, in the plural
     */
    public String inWords() {
        return inWords;
    }
}
