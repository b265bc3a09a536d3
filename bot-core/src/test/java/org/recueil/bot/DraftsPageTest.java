package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.answer.Answer;
import org.recueil.draft.Draft;
import org.recueil.quotation.value.Finding;
import org.recueil.quotation.value.Verdict;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** What {@code docs/drafts.md} shows of verdicts is what is really found. */
class DraftsPageTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| `(?<verdict>[a-z]+)` \\| [^|]+ \\| (?<draft>[^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern EXTERNAL = Pattern.compile("^> (?<draft>.+)$", Pattern.MULTILINE);
    private static final Pattern RUN = Pattern.compile(
            "^\\$ \\./recueil verify draft\\.txt\\n(?<answer>(?:(?!```).*\\n)+)```$", Pattern.MULTILINE);

    static List<MatchResult> rows() throws IOException {
        return ROW.matcher(page()).results().toList();
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "drafts.md"));
    }

    private static Answer checked(String draft) {
        return TestCorpus.bot().verify(new Draft(draft, List.of(), false), Language.FRENCH);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void anExampleHasItsVerdict(MatchResult row) {
        List<String> found = checked(row.group(2)).findings().stream()
                .map(finding -> finding.verdict().toString())
                .toList();
        assertTrue(found.contains(row.group(1)), row.group() + "\n" + found);
    }

    @Test
    void everyVerdictHasAnExample() throws IOException {
        assertEquals(
                Stream.of(Verdict.values()).map(Verdict::toString).toList(),
                rows().stream().map(row -> row.group(1)).toList());
    }

    @Test
    void theExampleOfAnotherSourceIsExternal() throws IOException {
        List<MatchResult> examples = EXTERNAL.matcher(page()).results().toList();
        assertEquals(1, examples.size());
        List<Finding> found = checked(examples.get(0).group(1)).findings();
        assertEquals(1, found.size());
        assertTrue(found.get(0).external() && !found.get(0).isFault(), found.toString());
    }

    /** The draft of the run is three examples of the table, with an empty line between them. */
    @Test
    void theRunIsReal() throws IOException {
        List<MatchResult> runs = RUN.matcher(page()).results().toList();
        assertFalse(runs.isEmpty());
        List<String> drafts = rows().stream().map(row -> row.group(2)).toList();
        String draft = drafts.get(Verdict.ALTERED.ordinal()) + "\n\n" + drafts.get(Verdict.MISSING.ordinal()) + "\n\n"
                + drafts.get(Verdict.MISATTRIBUTED.ordinal()) + "\n";
        assertEquals(
                runs.get(0).group(1),
                PlainTextRenderer.ofBlocks().text(checked(draft).reply()) + "\n");
    }
}
