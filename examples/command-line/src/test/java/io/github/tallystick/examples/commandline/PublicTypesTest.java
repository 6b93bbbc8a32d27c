package io.github.tallystick.examples.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tallystick.core.calc.Evaluation;
import io.github.tallystick.indicators.Catalogue;
import io.github.tallystick.indicators.json.CatalogueJson;
import io.github.tallystick.returns.CouncilRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many types a user of the published modules meets. */
class PublicTypesTest {
    private static final int MOST = 150;

    /** Public top-level types of exported packages; the builders that Immutables generates do not count. */
    @Test
    void a_user_meets_no_more_types_than_can_be_learnt() {
        SortedMap<String, Set<String>> byPackage = new TreeMap<>();
        Stream.of(Evaluation.class, Catalogue.class, CouncilRecords.class, CatalogueJson.class)
                .flatMap(PublicTypesTest::publicTypes)
                .forEach(type -> byPackage
                        .computeIfAbsent(type.getPackageName(), any -> new TreeSet<>())
                        .add(type.getSimpleName()));
        int types = byPackage.values().stream().mapToInt(Set::size).sum();
        assertThat(byPackage).hasSizeGreaterThan(10);
        assertThat(types).as("public types by package: %s", byPackage).isBetween(1, MOST);
    }

    private static Stream<Class<?>> publicTypes(Class<?> ofModule) {
        ModuleReference module =
                ModuleFinder.of(whereItIs(ofModule)).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader reader = module.open()) {
            return reader
                    .list()
                    .filter(name -> name.endsWith(".class") && !name.contains("$") && !name.contains("-info"))
                    .<Class<?>>map(PublicTypesTest::load)
                    .filter(type -> exported.contains(type.getPackageName()) && Modifier.isPublic(type.getModifiers()))
                    .filter(type -> !type.getSimpleName().endsWith("Builder"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path whereItIs(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            String type = name.substring(0, name.length() - ".class".length()).replace('/', '.');
            return Class.forName(type, false, PublicTypesTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
