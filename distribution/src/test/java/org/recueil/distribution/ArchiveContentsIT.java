package org.recueil.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What is in the archive, and where. */
@DisabledOnOs(OS.WINDOWS)
class ArchiveContentsIT {
    /** To a file beside it, not to an address. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");

    @TempDir
    private static Path folder;

    private static Path home;

    @BeforeAll
    static void unpack() throws Exception {
        home = new Unpacked(folder).home();
    }

    @Test
    void libHasWhatEveryCommandLoadsAndAdaptersTheRest() throws IOException {
        Set<String> shared = Project.jarsOf("bot-core");
        Set<String> rest = new TreeSet<>(Project.jarsOf("telegram-adapter"));
        rest.addAll(Project.jarsOf("slack-adapter"));
        rest.addAll(Project.jarsOf("web-adapter"));
        rest.removeAll(shared);
        assertTrue(shared.size() > 1 && rest.size() > 1, shared + " " + rest);
        assertEquals(shared, Project.names(home.resolve("lib")));
        assertEquals(
                rest,
                Project.names(home.resolve("adapters")),
                "archive.xml says what belongs to the adapters; after a change of version: mvn clean");
    }

    @Test
    void documentsHasAllThatWritesFiles() throws IOException {
        Set<String> writers = Project.names(Project.HOME.resolve("documents/target/documents"));
        assertTrue(writers.stream().anyMatch(name -> name.startsWith("poi-ooxml-")), writers::toString);
        assertEquals(
                writers,
                Project.names(home.resolve("documents")),
                "archive.xml says what belongs to the documents; after a change of version: mvn clean");
    }

    @Test
    void carriesWhatItsReadersNeed() throws IOException {
        List<String> needed = List.of(
                "LICENSE",
                "NOTICE",
                "THIRD-PARTY.md",
                "README.md",
                "SECURITY.md",
                "Dockerfile",
                "recueil.service",
                "corpus/AUDIT.md",
                "corpus/README.md",
                "corpus/corrections.tsv",
                "corpus/sources/SOURCES.md",
                "docs/data-protection.md",
                "docs/guide.fr.md",
                "docs/measuring.md",
                "docs/operations.md",
                "docs/pages.md",
                "docs/protection-des-donnees.md",
                "docs/slack.md",
                "docs/telegram.md");
        for (String file : needed) {
            assertTrue(Files.size(home.resolve(file)) > 0, file);
        }
        assertTrue(Files.isExecutable(home.resolve("recueil")));
        assertTrue(Files.readString(home.resolve("LICENSE")).contains("Apache License"));
    }

    /** Headings are looked at where the documents are kept; here, that each file is carried. */
    @Test
    void theLinksOfItsDocumentsLeadToWhatItCarries() throws IOException {
        List<String> nowhere = new ArrayList<>();
        int links = 0;
        for (Path document : documents()) {
            for (MatchResult link :
                    LINK.matcher(Files.readString(document)).results().toList()) {
                links++;
                if (!Files.exists(document.resolveSibling(link.group(1)))) {
                    nowhere.add(home.relativize(document) + ": " + link.group(1));
                }
            }
        }
        assertTrue(links > 20, links + " links");
        assertEquals(List.of(), nowhere);
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theZipHoldsTheSame() throws IOException {
        Set<String> unpacked;
        try (Stream<Path> files = Files.walk(home)) {
            unpacked = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
        }
        try (ZipFile zip = new ZipFile(Project.built(".zip").toFile())) {
            Set<String> zipped = zip.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .collect(Collectors.toSet());
            assertEquals(unpacked, zipped);
        }
    }

    /** As systemd reads it, with the launcher where this archive is unpacked. */
    @Test
    void theUnitIsOneThatSystemdTakes() throws Exception {
        String unit = Files.readString(home.resolve("recueil.service"));
        assertTrue(unit.contains("\nExecStart=/opt/recueil/recueil serve\n"), unit);
        assertTrue(unit.contains("\nDynamicUser=yes\n"), unit);
        boolean hasSystemd = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "systemd-analyze")));
        Assumptions.assumeTrue(hasSystemd, "no systemd-analyze here");
        Path copy = Files.writeString(folder.resolve("recueil.service"), unit.replace("/opt/recueil", home.toString()));
        Process verify = new ProcessBuilder("systemd-analyze", "verify", copy.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes());
        verify.waitFor();
        String ofOurs = Pattern.compile("\n")
                .splitAsStream(said)
                .filter(line -> line.contains("recueil.service"))
                .collect(Collectors.joining("\n"));
        assertEquals("", ofOurs);
    }
}
