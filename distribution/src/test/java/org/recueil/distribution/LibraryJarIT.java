package org.recueil.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the jars of {@code corpus}: others use the library without the importer, which lies beside it. */
class LibraryJarIT {
    private static final List<String> MODULES = List.of("corpus", "bot-core", "telegram-adapter", "slack-adapter");
    private static final Predicate<String> IS_IMPORTER = name -> name.startsWith("org/recueil/importer/");

    @Test
    void theLibraryHasNoImporterAndTheImporterNothingElse() throws IOException {
        Set<String> library = classes("");
        Set<String> importer = classes("-importer");
        assertTrue(library.contains("org/recueil/reference/ReferenceFinder.class"), library.toString());
        assertEquals(List.of(), library.stream().filter(IS_IMPORTER).toList(), "after a change of the POM: mvn clean");
        assertTrue(importer.contains("org/recueil/importer/Import.class"), importer.toString());
        assertEquals(List.of(), importer.stream().filter(IS_IMPORTER.negate()).toList());
    }

    @Test
    void theLibrarySaysWhoseTheTextsAre() throws IOException {
        try (JarFile library = new JarFile(jar("corpus", "").toFile())) {
            assertNotNull(library.getEntry("META-INF/NOTICE"));
            assertNotNull(library.getEntry("META-INF/LICENSE"));
        }
    }

    @Test
    void everyJarOfOursHasAModuleNameOfItsOwn() throws IOException {
        Set<String> names = new HashSet<>();
        Stream<Path> jars = Stream.concat(
                MODULES.stream().map(module -> jar(module, "")),
                Stream.of(
                        jar("corpus", "-importer"),
                        jar("bot-core", "-tests"),
                        jar("telegram-adapter", "-tests"),
                        jar("slack-adapter", "-tests")));
        for (Path file : jars.toList()) {
            try (JarFile jar = new JarFile(file.toFile())) {
                String name = jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
                assertTrue(name != null && name.startsWith("org.recueil."), file + ": " + name);
                assertTrue(names.add(name), file + ": " + name + " is another one's");
            }
        }
    }

    private static Set<String> classes(String classifier) throws IOException {
        Set<String> names = new HashSet<>();
        try (JarFile jar = new JarFile(jar("corpus", classifier).toFile())) {
            jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .forEach(names::add);
        }
        return names;
    }

    private static Path jar(String module, String classifier) {
        Path target = Project.HOME.resolve(module).resolve("target");
        try {
            List<String> fitting = Project.names(target).stream()
                    .filter(name -> name.matches(module + "-[0-9.]+" + classifier + "\\.jar"))
                    .toList();
            assertEquals(1, fitting.size(), target + ": " + fitting + "; mvn -B clean verify");
            return target.resolve(fitting.get(0));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
