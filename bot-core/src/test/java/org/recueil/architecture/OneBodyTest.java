package org.recueil.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.model.id.Body;

/**
 * One class alone knows the symbols, the names and the hosts of the body whose texts these are: {@link Body}. The
 * others may speak of them in comments only; what people read is in the wording.
 */
class OneBodyTest {
    private static final List<String> MODULES = List.of("corpus", "bot-core", "telegram-adapter", "slack-adapter");

    /** A comment, a text block, a string or a character of Java; the strings begin with their quotes. */
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.[^']*)'",
            Pattern.DOTALL);

    private static final Pattern KNOWN_OF_THE_BODY = Pattern.compile(
            "\\bCTOC\\b|\\bCOP\\b|(?<![a-z])WG(?![a-z])|undocs|unodc[\\\\.]+org|daccess|\\b(?:docs|documents)[\\\\.]+un\\b|\\bun[\\\\.]+org"
                    + "|groupe de travail|working group|trafficking in persons|traite des personnes"
                    + "|conf[eé]rence des (?:[ée]tats )?parties|conference of the parties",
            Pattern.CASE_INSENSITIVE);

    private static List<String> found(String java) {
        return TOKEN.matcher(java)
                .results()
                .map(MatchResult::group)
                .filter(token -> token.startsWith("\"")
                        && KNOWN_OF_THE_BODY.matcher(token).find())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String a = \"CTOC/COP/WG.4/2010/6\";",
                "// \\n\nPattern.compile(\"(?:WG[.]4)?\");",
                "char quote = '\"'; String b = \"https://undocs.org/\";",
                "/* none */ matches(\"docs\\\\.un\\\\.org\");",
                "say(\"a \\\" quote, du Groupe de travail\");",
                "String text = \"\"\"\nThe \"Working Group\"\n\"\"\";",
            })
    void whatAClassKnowsOfTheBodyIsSeen(String java) {
        assertEquals(1, found(java).size(), java);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** {@code \"CTOC/COP/WG.4/2010/6\"} */ int a;",
                "// of the \"Working Group\"",
                "String group = Body.GROUP_IN_TEXTS; Object COP = \"group\";",
                "say(\"who is a member of the group\");",
            })
    void whatACommentSaysIsNot(String java) {
        assertEquals(List.of(), found(java));
    }

    @Test
    void onlyOneClassKnowsTheBody() throws IOException {
        Map<String, List<String>> knowing = new TreeMap<>();
        for (String module : MODULES) {
            int classes = 0;
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    classes++;
                    List<String> found = found(Files.readString(file));
                    if (!found.isEmpty()) {
                        knowing.put(file.getFileName().toString(), found);
                    }
                }
            }
            assertTrue(classes > 20, module);
        }
        assertEquals(Set.of(Body.class.getSimpleName() + ".java"), knowing.keySet(), knowing::toString);
    }
}
