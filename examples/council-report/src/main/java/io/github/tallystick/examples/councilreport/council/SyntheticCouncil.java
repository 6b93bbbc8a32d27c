package io.github.tallystick.examples.councilreport.council;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Ashmere, an invented council: about 1,500 children, their social workers and the schools, from April 2016 to the
 * extract of 31 March 2019. Everybody and everything in its records is made up.
 *
 * <p>The records are the same every time. They tell what English councils reported between 2009 and 2019:
 *
 * <ul>
 *   <li>In October to December 2018, 94 of 399 referrals are repeats, more than in the quarters before.
 *   <li>In July to September 2018, 4 of the 10 children who left care did so by adoption, a return home or special
 *       guardianship; the other six turned 18.
 *   <li>At 31 December 2018, two in five visits due to children on plans look late. Most of these were made in time and
 *       keyed in between 2 January and 28 February 2019.
 *   <li>30% of the qualified social workers left of their own will in 2018. Agency workers were 50% in March 2015, 17%
 *       in December 2016 and 12% in December 2018; chairs and reviewing officers, mostly agency before, are all
 *       permanent. The average caseload fell from above 31 to 25.
 *   <li>In the summer of 2018 two primary schools went from Good to Requires Improvement and one to Inadequate.
 * </ul>
 */
public final class SyntheticCouncil {
    private static final int CHILDREN = 1500;
    private static final long SEED = 20_190_331;

    private SyntheticCouncil() {}

    /**
     * Writes the tables of the Standard Safeguarding Dataset into {@code ssd} and the snapshots of the Ofsted schools
     * list into {@code schools}, two directories below the one given, which are made if they are not there.
     *
     * @throws IOException if a file cannot be written
     */
    public static void writeTo(Path directory) throws IOException {
        Path ssd = Files.createDirectories(directory.resolve("ssd"));
        Path schools = Files.createDirectories(directory.resolve("schools"));
        writeChildren(ssd);
        new Schools(new Draw(SEED + 8)).writeTo(schools);
    }

    private static void writeChildren(Path ssd) throws IOException {
        Children children = new Children();
        Referrals referrals = new Referrals(new Draw(SEED));
        CareTables careTables = new LookedAfter(new Draw(SEED + 1), children, referrals).tables();
        Protection protection = new Protection(new Draw(SEED + 2), children, referrals);
        List<Plan> plans = protection.plans();
        referrals.fill(children.fillUpTo(CHILDREN, new Draw(SEED + 3)));
        writeCases(ssd, referrals.all());
        careTables.writeTo(ssd);
        protection.table().writeTo(ssd.resolve("ssd_cp_plans.csv"));
        visits(plans).writeTo(ssd.resolve("ssd_cp_visits.csv"));
        referrals.episodes().writeTo(ssd.resolve("ssd_cin_episodes.csv"));
        children.persons(new Draw(SEED + 7)).writeTo(ssd.resolve("ssd_person.csv"));
    }

    private static void writeCases(Path ssd, List<Referral> referrals) throws IOException {
        Draw draw = new Draw(SEED + 4);
        Workforce workforce = new Workforce();
        Involvements involvements = new Involvements(draw);
        new Allocations(draw, workforce, involvements).allocate(referrals);
        involvements.addOtherRoles(workforce.posts(), referrals);
        involvements.table().writeTo(ssd.resolve("ssd_involvements.csv"));
        workforce.table(draw).writeTo(ssd.resolve("ssd_professionals.csv"));
        new Assessments(new Draw(SEED + 5)).of(referrals).writeTo(ssd.resolve("ssd_cin_assessments.csv"));
    }

    /** The visits, with the recording backlogs of the summer and of the autumn of 2018. */
    private static CsvTable visits(List<Plan> plans) {
        Draw draw = new Draw(SEED + 6);
        Visits visits = new Visits(draw);
        plans.forEach(visits::visit);
        new Backlog(draw, plans, LocalDate.of(2018, 7, 1))
                .holdBack(40, 5, LocalDate.of(2018, 10, 8), LocalDate.of(2018, 11, 23));
        new Backlog(draw, plans, LocalDate.of(2018, 10, 1))
                .leaveThreeInFive(0, LocalDate.of(2019, 1, 2), LocalDate.of(2019, 2, 28));
        return visits.of(plans);
    }
}
