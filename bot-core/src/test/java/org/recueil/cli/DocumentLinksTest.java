package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents lead their readers on: each relative link names a file that is there, and a heading in it if it names one. */
class DocumentLinksTest {
    private static final Path PROJECT = Path.of("..");

    /** An address of the web has a colon, and is not ours. */
    private static final Pattern LINK = Pattern.compile("]\\((?!\\))(?<file>[^)#:\\s]*)(?:#(?<heading>[^)\\s]*))?\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("", "docs", "corpus", "conformance")) {
            try (Stream<Path> files = Files.list(PROJECT.resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
            }
        }
        List<String> nowhere = new ArrayList<>();
        long links = 0;
        for (Path document : documents) {
            links += LINK.matcher(Files.readString(document)).results().count();
            nowhere.addAll(nowhere(document));
        }
        assertTrue(links > 50, links + " links in " + documents);
        assertEquals(List.of(), nowhere);
    }

    @Test
    void aLinkThatLeadsNowhereIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.md"), "# What it's for, in C++\n");
        Path document = Files.writeString(
                folder.resolve("a.md"),
                "## Here\n[1](b.md) [2](#here) [3](b.md#what-its-for-in-c) [4](https://example.org/#x)"
                        + " [5](c.md) [6](#there) [7](b.md#here)\n");
        assertEquals(List.of("a.md: c.md", "a.md: #there", "a.md: b.md#here"), nowhere(document));
    }

    private static List<String> nowhere(Path document) throws IOException {
        List<String> nowhere = new ArrayList<>();
        for (MatchResult link :
                LINK.matcher(Files.readString(document)).results().toList()) {
            Path target = link.group(1).isEmpty() ? document : document.resolveSibling(link.group(1));
            String heading = link.group(2);
            if (!Files.exists(target) || heading != null && !anchors(target).contains(heading)) {
                nowhere.add(document.getFileName() + ": "
                        + link.group().substring(2, link.group().length() - 1));
            }
        }
        return nowhere;
    }

    /** As GitHub and GitLab make them from headings. */
    private static Set<String> anchors(Path document) throws IOException {
        return HEADING.matcher(Files.readString(document))
                .results()
                .map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
