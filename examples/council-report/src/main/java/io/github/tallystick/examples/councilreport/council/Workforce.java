package io.github.tallystick.examples.councilreport.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The posts of the council since 2014: half of the social workers from agencies at first, and nearly all of the chairs
 * and reviewing officers; then fewer agency workers, more posts, more part-time work and smaller caseloads.
 */
final class Workforce {
    /**
     * Staff number, role, full-time equivalent, A agency or P permanent, first day, last day, reason for leaving, newly
     * qualified, cases meant to be held up to September 2017, and since.
     */
    private static final String POSTS = """
            01 IRO   1.0 A 2014-02-03 2016-03-31 agency     N  0  0
            02 Chair 1.0 A 2014-05-12 2015-11-27 agency     N  0  0
            03 IRO   0.8 A 2014-09-01 2016-09-30 agency     N  0  0
            04 Chair 0.7 A 2014-06-02 2017-06-30 agency     N  0  0
            05 IRO   1.0 P 2014-01-06 2017-07-31 retirement N  0  0
            06 Chair 0.5 P 2014-01-06 -          -          N  0  0
            07 Chair 1.0 P 2015-11-30 -          -          N  0  0
            08 IRO   1.0 P 2016-04-04 -          -          N  0  0
            09 IRO   0.7 P 2017-07-03 -          -          N  0  0
            10 Mgr   1.0 P 2014-01-06 2015-08-31 voluntary  N  0  0
            11 Mgr   1.0 A 2014-10-06 2016-02-26 agency     N  0  0
            12 Mgr   1.0 P 2015-09-01 -          -          N  0  0
            13 Mgr   1.0 P 2016-02-29 -          -          N  0  0
            14 SSW   1.0 P 2014-01-06 2017-11-17 voluntary  N 32 30
            15 SW    0.5 P 2014-01-06 -          -          N 19 17
            16 SW    1.0 P 2014-01-06 2016-05-31 voluntary  N 30  0
            17 SSW   1.0 P 2014-03-03 2018-06-03 moved      N 32 28
            17 Mgr   1.0 P 2018-06-04 -          -          N  0  0
            18 SW    1.0 P 2014-04-07 2018-03-30 retirement N 32 31
            19 SW    1.0 P 2014-09-08 2015-09-07 moved      Y 16  0
            19 SW    1.0 P 2015-09-08 2016-11-25 voluntary  N 31  0
            20 SW    1.0 P 2014-09-08 2018-09-28 voluntary  N 33 29
            21 SW    1.0 A 2014-06-16 2015-12-18 agency     N 32  0
            22 SW    1.0 A 2014-08-04 2015-10-30 agency     N 32  0
            23 SW    1.0 A 2014-11-03 2016-01-29 agency     N 32  0
            24 SW    0.8 A 2015-01-12 2015-09-25 agency     N 26  0
            25 SW    0.7 A 2015-02-02 2016-02-26 agency     N 24  0
            26 SW    0.8 P 2015-06-01 -          -          N 25 20
            27 SW    1.0 P 2015-09-07 2016-09-06 moved      Y 18  0
            27 SW    1.0 P 2016-09-07 2018-02-23 voluntary  N 31 31
            28 SW    0.6 P 2015-10-05 2017-09-08 voluntary  N 20  0
            29 SSW   1.0 P 2016-01-11 2017-08-18 voluntary  N 31  0
            30 SW    1.0 A 2016-01-18 2016-10-28 agency     N 31  0
            31 SW    0.8 P 2016-03-07 2017-05-26 voluntary  N 25  0
            32 SW    1.0 P 2016-06-06 -          -          N 30 31
            33 SW    0.4 P 2016-08-01 -          -          N 16 14
            34 SW    1.0 P 2016-09-05 2017-09-04 moved      Y 21  0
            34 SW    1.0 P 2017-09-05 -          -          N  0 28
            35 SW    1.0 A 2016-09-12 2018-04-27 agency     N 31 31
            36 SW    1.0 A 2016-11-07 2018-08-31 agency     N 32 29
            37 SW    0.7 A 2016-11-14 2017-10-27 agency     N 23 20
            38 SW    1.0 P 2016-05-09 2016-12-16 voluntary  N 31  0
            39 SW    1.0 P 2017-04-03 2018-05-18 voluntary  N 31 29
            40 SW    0.6 P 2017-05-02 2018-04-13 voluntary  N 19 15
            41 SW    0.8 P 2017-06-05 2018-07-20 voluntary  N 25 22
            42 SW    1.0 P 2017-06-12 2018-10-26 voluntary  N 31 28
            43 SW    1.0 P 2017-09-04 2018-09-03 moved      Y 15 17
            43 SW    1.0 P 2018-09-04 -          -          N  0 20
            44 SSW   1.0 P 2018-05-14 -          -          N  0 27
            45 SW    0.6 P 2017-10-02 2018-11-30 voluntary  N  0 16
            46 SW    0.8 P 2017-10-16 -          -          N  0 20
            47 SW    1.0 P 2018-04-09 -          -          N  0 24
            48 SW    0.6 P 2018-04-03 -          -          N  0 18
            49 SW    0.3 P 2018-04-09 -          -          N  0 15
            49 SW    0.2 P 2018-04-09 -          -          N  0  0
            50 SW    0.6 P 2018-04-03 -          -          N  0 17
            51 SSW   1.0 P 2018-09-10 -          -          N  0 26
            52 SW    0.6 P 2018-04-09 -          -          N  0 20
            53 SW    1.0 P 2018-04-16 2018-08-10 dismissal  N  0 24
            54 SW    1.0 A 2018-03-12 -          -          N  0 23
            55 SW    1.0 A 2018-06-18 -          -          N  0 22
            56 SW    0.8 P 2018-08-06 -          -          N  0 19
            57 SW    1.0 P 2018-09-03 -          -          Y  0 14
            58 SW    1.0 P 2018-09-03 -          -          Y  0 15
            59 SW    0.6 P 2018-09-10 -          -          N  0 16
            60 SW    1.0 A 2018-09-17 -          -          N  0 26
            61 SW    1.0 P 2018-10-01 -          -          Y  0 19
            62 SW    0.6 P 2018-11-05 -          -          N  0 19
            63 FSW   1.0 P 2015-09-01 -          -          N  0  0
            64 FSW   0.8 P 2016-02-15 2018-06-29 voluntary  N  0  0
            65 FSW   1.0 P 2017-01-09 2018-03-31 contract   N  0  0
            66 FSW   0.6 P 2018-07-16 -          -          N  0  0
            """;

    private final List<Post> posts = new ArrayList<>();

    Workforce() {
        POSTS.lines().forEach(line -> posts.add(Post.of(posts.size() + 1, line)));
    }

    List<Post> posts() {
        return List.copyOf(posts);
    }

    /** The posts of those who hold the cases of children, by staff. */
    List<List<Post>> caseHolders() {
        Map<String, List<Post>> byStaff = new LinkedHashMap<>();
        posts.forEach(post -> byStaff.computeIfAbsent(post.staffId(), staff -> new ArrayList<>())
                .add(post));
        byStaff.values().removeIf(spells -> spells.stream().allMatch(post -> post.casesThen() + post.casesNow() == 0));
        return List.copyOf(byStaff.values());
    }

    /** The days on which a post begins or ends or the cases meant for its worker change. */
    Set<LocalDate> daysOfChange() {
        Set<LocalDate> days = new HashSet<>();
        days.add(Post.SMALLER_CASELOADS);
        posts.forEach(post -> days.addAll(List.of(post.start(), post.end())));
        return days;
    }

    CsvTable table(Draw draw) {
        CsvTable table = new CsvTable("""
                prof_professional_id,prof_staff_id,prof_professional_name,prof_social_worker_registration_no,
                prof_professional_job_title,prof_professional_caseload,prof_professional_department,
                prof_full_time_equivalency,prof_agency_worker_flag,role,start_date,end_date,leaving_reason,
                newly_qualified,qualified""");
        Map<String, String> names = new HashMap<>();
        for (Post post : posts) {
            String name = names.computeIfAbsent(post.staffId(), staff -> Children.name(draw, true));
            table.row()
                    .with("prof_professional_id", post.id())
                    .with("prof_staff_id", post.staffId())
                    .with("prof_professional_name", name)
                    .with(
                            "prof_social_worker_registration_no",
                            post.isQualified() ? "SW9" + post.staffId().substring(2) : "")
                    .with("prof_professional_job_title", post.role())
                    .with("prof_professional_department", "Children, Ashmere")
                    .with(
                            "prof_full_time_equivalency",
                            post.fte().stripTrailingZeros().toPlainString())
                    .with("prof_agency_worker_flag", post.agency())
                    .with("role", post.role())
                    .with("start_date", post.start())
                    .with("end_date", post.end())
                    .with("leaving_reason", post.leavingReason())
                    .with("newly_qualified", post.newlyQualified())
                    .with("qualified", post.isQualified());
        }
        return table.shuffled(draw);
    }
}
