package io.github.tallystick.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Writes a children in need census of collection year 2024 with as many invented children as are wanted: one referral or two of
 * each, most with an assessment, some of the first with an enquiry, a conference and a plan with a review.
 */
final class CinCensus {
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 4, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2024, 3, 31);
    private static final String HEADER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Message>
              <Header>
                <CollectionDetails>
                  <Collection>CIN</Collection>
                  <Year>2024</Year>
                  <ReferenceDate>2024-03-31</ReferenceDate>
                </CollectionDetails>
                <Source>
                  <SourceLevel>L</SourceLevel>
                  <LEA>799</LEA>
                  <DateTime>2024-06-03T09:00:00</DateTime>
                </Source>
              </Header>
              <Children>
            """;
    private static final String CHILD = """
                <Child>
                  <ChildIdentifiers>
                    <LAchildID>%s</LAchildID>
                    <UPNunknown>UN3</UPNunknown>
                    <PersonBirthDate>%s</PersonBirthDate>
                    <GenderCurrent>%d</GenderCurrent>
                  </ChildIdentifiers>
                  <ChildCharacteristics>
                    <Ethnicity>WBRI</Ethnicity>
                    <Disabilities>
                      <Disability>NONE</Disability>
                    </Disabilities>
                  </ChildCharacteristics>
            """;
    private static final String REFERRAL = """
                  <CINdetails>
                    <CINreferralDate>%s</CINreferralDate>
                    <ReferralSource>2A</ReferralSource>
                    <PrimaryNeedCode>N1</PrimaryNeedCode>
            """;
    private static final String ASSESSMENT = """
                    <Assessments>
                      <AssessmentActualStartDate>%s</AssessmentActualStartDate>
                      <AssessmentAuthorisationDate>%s</AssessmentAuthorisationDate>
                      <FactorsIdentifiedAtAssessment>
                        <AssessmentFactors>3B</AssessmentFactors>
                        <AssessmentFactors>4B</AssessmentFactors>
                      </FactorsIdentifiedAtAssessment>
                    </Assessments>
            """;
    private static final String ENQUIRY = """
                    <Section47>
                      <S47ActualStartDate>%s</S47ActualStartDate>
                      <InitialCPCtarget>%s</InitialCPCtarget>
                      <DateOfInitialCPC>%s</DateOfInitialCPC>
                      <ICPCnotRequired>0</ICPCnotRequired>
                    </Section47>
            """;
    private static final String PLAN = """
                    <ChildProtectionPlans>
                      <CPPstartDate>%s</CPPstartDate>
                      <InitialCategoryOfAbuse>NEG</InitialCategoryOfAbuse>
                      <LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>
                      <NumberOfPreviousCPP>0</NumberOfPreviousCPP>
                      <Reviews>
                        <CPPreviewDate>%s</CPPreviewDate>
                      </Reviews>
                    </ChildProtectionPlans>
            """;

    private final SplittableRandom random = new SplittableRandom(4);
    private final BufferedWriter writer;

    private CinCensus(BufferedWriter writer) {
        this.writer = writer;
    }

    static void write(int children, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(HEADER);
            CinCensus census = new CinCensus(writer);
            for (int i = 0; i < children; i++) {
                census.child(i);
            }
            writer.write("  </Children>\n</Message>\n");
        }
    }

    private void child(int number) throws IOException {
        LocalDate born = LocalDate.of(2007, 1, 1).plusDays(random.nextInt(5000));
        writer.write(CHILD.formatted("CHILD-" + number, born, 1 + random.nextInt(2)));
        LocalDate referred = FIRST_DAY.plusDays(random.nextInt(200));
        referral(referred, 30);
        if (random.nextInt(100) < 20) {
            referral(referred.plusDays(1 + random.nextInt(90)), 0);
        }
        writer.write("    </Child>\n");
    }

    /** One that is acted on is assessed. An enquiry, in so many of a hundred, leads to a conference in its time, and the conference to a plan that is reviewed before the year is over. */
    private void referral(LocalDate referred, int enquiries) throws IOException {
        writer.write(REFERRAL.formatted(referred));
        boolean noFurtherAction = random.nextInt(100) < 7;
        if (!noFurtherAction) {
            LocalDate start = referred.plusDays(random.nextInt(3));
            writer.write(ASSESSMENT.formatted(start, start.plusDays(10 + random.nextInt(50))));
        }
        boolean enquiry = !noFurtherAction && random.nextInt(100) < enquiries;
        LocalDate conference = referred.plusDays(5 + random.nextInt(16));
        if (enquiry) {
            writer.write(ENQUIRY.formatted(referred.plusDays(2), referred.plusDays(23), conference));
        }
        writer.write("        <ReferralNFA>" + (noFurtherAction ? 1 : 0) + "</ReferralNFA>\n");
        if (enquiry && conference.plusDays(45).isBefore(LAST_DAY)) {
            writer.write(PLAN.formatted(conference, conference.plusDays(30 + random.nextInt(15))));
        }
        writer.write("      </CINdetails>\n");
    }
}
