package org.recueil.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.recueil.distribution.Unpacked.Ran;

/** The image that the Dockerfile describes, built by hand as far as that goes without an engine: its Java, its files, nothing else. */
@DisabledOnOs(OS.WINDOWS)
class ContainerIT {
    @TempDir
    private Path folder;

    private Unpacked unpacked;
    private Dockerfile dockerfile;

    @BeforeEach
    void unpack() throws Exception {
        unpacked = new Unpacked(folder);
        dockerfile = new Dockerfile(unpacked.home());
    }

    @Tag("container")
    @Test
    void runsWithWhatTheImageHolds() throws Exception {
        Path java = folder.resolve("java");
        List<String> making = new ArrayList<>(dockerfile.jlinkArguments());
        making.addAll(List.of("--output", java.toString()));
        tool("jlink", making);
        Unpacked.execute(java.resolve("bin/java").toString(), "-Xshare:dump");
        Path home = Files.createDirectories(folder.resolve("opt/recueil"));
        for (String copied : dockerfile.copied()) {
            Files.move(unpacked.home().resolve(copied), home.resolve(copied));
        }
        unpacked.set("JAVA_HOME", java.toString());

        Ran version = Unpacked.finish(unpacked.start(home, "--version"));
        assertEquals(0, version.exit(), version.err());
        Ran rehearsal = Unpacked.finish(unpacked.start(home, "serve", "--rehearse"));
        assertEquals(0, rehearsal.exit(), rehearsal.err());
        try (Stream<Path> files = Files.walk(home.resolve("cache"))) {
            assertEquals(
                    2, files.filter(file -> file.toString().endsWith(".jsa")).count(), "class archives");
        }
        try (Stream<Path> files = Files.walk(folder.resolve("opt"))) {
            for (Path file : files.toList()) {
                assertTrue(file.toFile().setWritable(false, false), file.toString());
            }
        }
        Ran answer = Unpacked.finish(unpacked.start(home, "ask", "faut-il punir les victimes ?"));
        assertEquals(0, answer.exit(), answer.err());
        assertEquals("", answer.err());
        assertTrue(answer.out().contains(" résultats"), answer.out());
        Ran dated = Unpacked.finish(unpacked.start(home, "ask", "II.37"));
        assertTrue(dated.out().contains("27–29 janvier 2010"), "French dates: " + dated.out());
        Ran doctor = Unpacked.finish(unpacked.start(home, "doctor"));
        assertTrue(doctor.out().contains("✓ corpus"), doctor.out() + doctor.err());
    }

    @Tag("container")
    @Test
    void itsJavaHasWhatTheJarsUse() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        for (String jars : List.of("lib", "adapters", "documents")) {
            for (String jar : Project.names(unpacked.home().resolve(jars))) {
                unpackClasses(unpacked.home().resolve(jars).resolve(jar), classes);
            }
        }
        String[] said = tool("jdeps", List.of("--ignore-missing-deps", "--print-module-deps", classes.toString()))
                .strip()
                .split("\n");
        Set<String> needed =
                new HashSet<>(Arrays.asList(said[said.length - 1].strip().split(",")));
        assertTrue(needed.contains("java.base"), String.join("\n", said));
        List<String> arguments = dockerfile.jlinkArguments();
        String modules = arguments.get(arguments.indexOf("--add-modules") + 1);
        needed.removeAll(Arrays.asList(modules.split(",")));
        assertEquals(Set.of(), needed, "missing from the --add-modules of the Dockerfile");
    }

    @Test
    void theArchiveHasWhatItCopies() {
        assertFalse(dockerfile.copied().isEmpty());
        dockerfile
                .copied()
                .forEach(copied -> assertTrue(Files.exists(unpacked.home().resolve(copied)), copied));
    }

    @Test
    void nobodyOfItIsRootAndItsHealthIsAsked() {
        String text = dockerfile.text();
        assertTrue(text.indexOf("\nUSER 10001:10001\n") > text.lastIndexOf("\nRUN "), text);
        assertTrue(text.contains("\nHEALTHCHECK ") && text.contains("/health/ready"), text);
        assertFalse(text.contains(":latest"), text);
    }

    /** A container's own loopback is reached by nobody else. */
    @Test
    void slackReachesItFromWithout() {
        String environment = dockerfile
                .text()
                .lines()
                .filter(line -> line.startsWith("ENV "))
                .findFirst()
                .orElseThrow();
        assertTrue(environment.contains(" SLACK_HTTP_HOST=0.0.0.0"), environment);
    }

    /** Without what makes modules of them: they run from the class path. */
    private static void unpackClasses(Path jar, Path folder) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(file.entries())) {
                String name = entry.getName();
                if (name.endsWith(".class") && !name.endsWith("module-info.class") && !name.startsWith("META-INF/")) {
                    Path target = folder.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(file.getInputStream(entry), target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String tool(String name, List<String> arguments) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said, true);
        int code = ToolProvider.findFirst(name).orElseThrow().run(out, out, arguments.toArray(String[]::new));
        assertEquals(0, code, name + " " + arguments + "\n" + said);
        return said.toString();
    }
}
