package io.github.tallystick.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassReader;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.ClassVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.MethodVisitor;
import com.tngtech.archunit.thirdparty.org.objectweb.asm.Opcodes;
import io.github.tallystick.core.definition.Rule;
import io.github.tallystick.core.definition.UnitRule;
import io.github.tallystick.core.definition.Units;
import io.github.tallystick.core.definition.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows of the design, and what core keeps away from. */
@AnalyzeClasses(packages = "io.github.tallystick.core", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {
    @ArchTest
    static final ArchRule ARROWS_GO_ONE_WAY = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("parallel")
            .definedBy("..core.parallel..")
            .layer("time")
            .definedBy("..core.time..")
            .layer("facts")
            .definedBy("..core.facts..")
            .layer("result")
            .definedBy("..core.result..")
            .layer("definition")
            .definedBy("..core.definition..")
            .layer("kernel")
            .definedBy("..core.kernel..")
            .layer("calc")
            .definedBy("..core.calc..")
            .layer("statistics")
            .definedBy("..core.statistics..")
            .layer("disclosure")
            .definedBy("..core.disclosure..")
            .whereLayer("calc")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("statistics")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("disclosure")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("kernel")
            .mayOnlyBeAccessedByLayers("calc")
            .whereLayer("definition")
            .mayOnlyBeAccessedByLayers("kernel", "calc", "statistics")
            .whereLayer("result")
            .mayOnlyBeAccessedByLayers("definition", "calc", "statistics", "disclosure")
            .whereLayer("parallel")
            .mayOnlyBeAccessedByLayers("facts", "kernel", "calc")
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers("definition", "kernel", "calc")
            .whereLayer("time")
            .mayOnlyBeAccessedByLayers("facts", "result", "definition", "kernel", "calc");

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
    static final ArchRule NO_LOCALE_OR_ZONE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Locale")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.ZoneId")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.TimeZone")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.time.format.DateTimeFormatter");

    @ArchTest
    static final ArchRule NO_FILE_OR_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio..", "java.net..", "javax.xml..", "java.sql..")
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
                if (mentions && isExported(method.getOwner())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
            }
        };
    }

    private static boolean isExported(JavaClass owner) {
        return owner.getModifiers().contains(JavaModifier.PUBLIC);
    }

    /** What counts is no part of what is offered: nobody outside can come to depend on how. */
    @Test
    void the_kernel_is_not_exported() {
        ModuleDescriptor core = ModuleFinder.of(Path.of(Units.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .find("io.github.tallystick.core")
                .orElseThrow()
                .descriptor();
        assertThat(core.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .contains("io.github.tallystick.core.definition")
                .doesNotContain("io.github.tallystick.core.kernel");
    }

    /** Looks at every instruction: a double that no signature shows is found too. */
    @Test
    void no_double_or_float_is_stored_computed_or_passed() throws IOException {
        List<String> found = new ArrayList<>();
        for (JavaClass each : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.tallystick.core")) {
            try (InputStream bytes =
                    each.getSource().orElseThrow().getUri().toURL().openStream()) {
                new ClassReader(bytes).accept(new FloatingPoint(each.getName(), found), ClassReader.SKIP_DEBUG);
            }
        }
        assertThat(found).isEmpty();
    }

    private static final class FloatingPoint extends ClassVisitor {
        private final String owner;
        private final List<String> found;

        FloatingPoint(String owner, List<String> found) {
            super(Opcodes.ASM9);
            this.owner = owner;
            this.found = found;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] thrown) {
            note(name, descriptor);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitInsn(int opcode) {
                    boolean loads = opcode >= Opcodes.FCONST_0 && opcode <= Opcodes.DCONST_1;
                    boolean converts = opcode == Opcodes.I2D
                            || opcode == Opcodes.L2D
                            || opcode == Opcodes.I2F
                            || opcode == Opcodes.L2F;
                    if (loads || converts) {
                        found.add(owner + "." + name);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String type, String called, String calledWith, boolean itf) {
                    note(name + " calls " + called, calledWith);
                }

                @Override
                public void visitFieldInsn(int opcode, String type, String field, String fieldType) {
                    note(name + " uses " + field, fieldType);
                }

                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof Double || value instanceof Float) {
                        found.add(owner + "." + name);
                    }
                }
            };
        }

        private void note(String what, String descriptor) {
            if (hasFloating(descriptor)) {
                found.add(owner + "." + what);
            }
        }

        /** A D or an F that is a type of its own, not a letter in a class name. */
        private static boolean hasFloating(String descriptor) {
            String withoutClasses = descriptor.replaceAll("L[^;]*;", "");
            return withoutClasses.contains("D") || withoutClasses.contains("F");
        }
    }
}
