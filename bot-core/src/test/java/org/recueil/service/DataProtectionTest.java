package org.recueil.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.model.id.Body;

/** The hosts that the pages on data protection name are those of the code. */
class DataProtectionTest {
    private static final Path PROJECT = Path.of("..");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    /** Names of examples (RFC 2606), which lead nowhere, and this machine are none. */
    private static final Pattern HOST =
            Pattern.compile("(?:https?|wss?)://(?!(?:[a-z0-9-]+\\.)*example\\.(?:com|net|org)\\b)"
                    + "([a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?!example|test|invalid)[a-z]{2,})\\b");
    /** Where requests go unless another server is set. */
    private static final Pattern SERVER = Pattern.compile("static final String \\w+ =\\s+\"(https://[^\"]+)\"");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9.-]+)` \\|");
    /** Slack names them in its answers, so that the code does not. */
    private static final Set<String> NAMED_BY_SLACK =
            Set.of("wss-primary.slack.com", "hooks.slack.com", "files.slack.com");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> modules = Files.list(PROJECT)) {
            List<Path> sources = modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .toList();
            assertTrue(sources.size() >= 4, sources.toString());
            Stream<Path> all = Stream.empty();
            for (Path folder : sources) {
                try (Stream<Path> below = Files.walk(folder)) {
                    all = Stream.concat(
                            all, below.filter(file -> file.toString().endsWith(ending)).toList().stream());
                }
            }
            return all.toList();
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        pattern.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Set<String> contacted() throws IOException {
        Set<String> hosts = new TreeSet<>();
        for (Path file : files("Settings.java")) {
            found(SERVER, Files.readString(file)).forEach(server -> hosts.addAll(found(HOST, server)));
        }
        return hosts;
    }

    private static Set<String> linked() throws IOException {
        Set<String> hosts = new TreeSet<>(Body.HOSTS);
        for (String ending : List.of(".java", ".properties", ".yml", ".json")) {
            for (Path file : files(ending)) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                hosts.addAll(found(HOST, COMMENT.matcher(text).replaceAll("")));
            }
        }
        hosts.removeAll(contacted());
        return hosts;
    }

    @ParameterizedTest
    @CsvSource({
        "data-protection.md, ## Which hosts it contacts, ## Which hosts it only links to",
        "protection-des-donnees.md, ## Les hôtes qu’il contacte, ## Les hôtes vers lesquels il ne fait que renvoyer"
    })
    void aPageNamesTheHostsOfTheCode(String page, String contacts, String links) throws IOException {
        String text = Files.readString(PROJECT.resolve("docs").resolve(page));
        assertTrue(text.contains(contacts) && text.contains(links), page);
        String first = text.substring(text.indexOf(contacts), text.indexOf(links));
        Set<String> expected = new TreeSet<>(contacted());
        assertFalse(expected.isEmpty());
        expected.addAll(NAMED_BY_SLACK);
        assertEquals(expected, found(ROW, first), page + ", contacted");
        assertEquals(linked(), found(ROW, text.substring(text.indexOf(links))), page + ", linked to");
    }

    @Test
    void aHostThatIsNewWouldBeFound() {
        assertEquals(
                Set.of("tracker.elsewhere.org"),
                found(
                        HOST,
                        "\"https://tracker.elsewhere.org/x\" \"http://127.0.0.1:1\" \"http://proxy.example:1\" \"https://recueil.example.org\""));
    }
}
