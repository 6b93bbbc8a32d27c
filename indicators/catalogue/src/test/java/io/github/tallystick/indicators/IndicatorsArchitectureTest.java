package io.github.tallystick.indicators;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Weight;
import io.github.tallystick.indicators.facts.Fte;
import io.github.tallystick.indicators.facts.Item;
import java.util.stream.Stream;

/** The arrows of the design: facts to units, and nothing downstream known upstream. */
@AnalyzeClasses(packages = "io.github.tallystick", importOptions = ImportOption.DoNotIncludeTests.class)
class IndicatorsArchitectureTest {
    private static final String[] SERVICES = {
        "..protection..",
        "..referral..",
        "..assessment..",
        "..lookedafter..",
        "..workforce..",
        "..schools..",
        "..leaving..",
        "..dimensions.."
    };

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_INDICATORS = noClasses()
            .that()
            .resideInAPackage("..tallystick.core..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..tallystick.indicators..");

    @ArchTest
    static final ArchRule FACTS_KNOW_NOTHING_DOWNSTREAM = noClasses()
            .that()
            .resideInAPackage("..indicators.facts..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICES)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("..scorecard..", "..core.calc..");

    @ArchTest
    static final ArchRule DEFINITIONS_KNOW_NO_TARGETS_AND_NO_EVALUATION = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..scorecard..", "..core.calc..");

    /** A rule, a unit or a weight in code would count nothing in columns and say nothing on its card. */
    @ArchTest
    static final ArchRule DEFINITIONS_ARE_DATA = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(SERVICES)
            .should()
            .haveName("answer")
            .orShould()
            .haveName("units")
            .orShould()
            .haveName("parts");

    /** They name tables and columns; what one child's records say is core's to look at. */
    @ArchTest
    static final ArchRule DEFINITIONS_LOOK_AT_NO_RECORD = noClasses()
            .that()
            .resideInAnyPackage(SERVICES)
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "a record is asked for something",
                    call -> call.getTargetOwner().getPackageName().endsWith(".indicators.facts")
                            && !call.getTargetOwner().isEquivalentTo(Item.class)
                            && !call.getTargetOwner().isEquivalentTo(Fte.class)));

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
    static final ArchRule THE_CATALOGUE_READS_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio..", "java.net..", "javax.xml..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File|InputStream|OutputStream|Reader|Writer).*");

    @ArchTest
    static final ArchRule RULES_ARE_RECORDS_OR_ENUMS = classes()
            .that()
            .areAssignableTo(Rule.class)
            .or()
            .areAssignableTo(UnitRule.class)
            .or()
            .areAssignableTo(Weight.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .orShould()
            .beAssignableTo(Enum.class)
            .because("a definition must print and compare");

    @ArchTest
    static final ArchRule NO_GUAVA_IN_A_SIGNATURE =
            methods().that().arePublic().or().areProtected().should(mentionNo("com.google.common"));

    private static ArchCondition<JavaMethod> mentionNo(String packagePrefix) {
        return new ArchCondition<>("mention no " + packagePrefix) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream<JavaType> types =
                        Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
                boolean mentions = types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getFullName)
                        .anyMatch(name -> name.startsWith(packagePrefix));
                if (mentions && method.getOwner().getModifiers().contains(JavaModifier.PUBLIC)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }
}
