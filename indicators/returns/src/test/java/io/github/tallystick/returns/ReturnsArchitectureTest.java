package io.github.tallystick.returns;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The arrows of the design: files to facts, and nothing downstream known to the readers. */
@AnalyzeClasses(packages = "io.github.tallystick.returns", importOptions = ImportOption.DoNotIncludeTests.class)
class ReturnsArchitectureTest {
    @ArchTest
    static final ArchRule READERS_KNOW_FACTS_AND_NO_DEFINITIONS = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("..indicators..").and(not(resideInAPackage("..indicators.facts.."))));

    @ArchTest
    static final ArchRule READERS_OPEN_NO_FILE_AND_NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.File.*");

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a clock is read",
                    call -> (call.getTarget().getName().equals("now")
                                    && call.getTargetOwner().getPackageName().startsWith("java.time"))
                            || call.getTarget().getName().equals("currentTimeMillis")
                            || call.getTarget().getName().equals("nanoTime")))
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.Clock");

    @ArchTest
    static final ArchRule NO_ZONE_OR_DEFAULT_LOCALE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.ZoneId")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.TimeZone")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault");

    @ArchTest
    static final ArchRule NO_GUAVA_OR_CSV_IN_A_SIGNATURE = methods()
            .that()
            .arePublic()
            .or()
            .areProtected()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(ArchCondition.from(DescribedPredicate.describe(
                    "mention neither Guava nor FastCSV",
                    method -> mentionsNone(method, "com.google.common", "de.siegmar"))));

    private static boolean mentionsNone(JavaMethod method, String... packagePrefixes) {
        return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .noneMatch(type -> Stream.of(packagePrefixes).anyMatch(type.getFullName()::startsWith));
    }
}
