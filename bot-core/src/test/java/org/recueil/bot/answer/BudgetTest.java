package org.recueil.bot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.BudgetLines;
import org.recueil.bot.KeptBudget;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.reply.Block;
import org.recueil.reply.Item;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/** Every answer keeps to its {@link Budget}: each text, theme, meeting and document, and more than three hundred searches. */
class BudgetTest {
    private static final int LINES_OF_A_HIT = 4;
    private static final int LINES_OF_AN_ENTRY = 2;
    private static final int LINES_OF_A_MISS = 2;
    private static final int SEARCHES = 300;

    static Stream<Arguments> everywhere() {
        return Stream.of(Language.values())
                .flatMap(language -> Stream.of(Audience.values()).map(audience -> Arguments.of(language, audience)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everyTextKeepsToIt(Language language, Audience audience) {
        assertKept(BudgetLines.texts(), language, audience);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everyListKeepsToIt(Language language, Audience audience) {
        assertKept(BudgetLines.lists(), language, audience);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everyMissAndEveryHelpKeepsToIt(Language language, Audience audience) {
        assertKept(BudgetLines.talk(), language, audience);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void everySearchKeepsToIt(Language language, Audience audience) {
        List<String> lines = BudgetLines.searches(language);
        long searches = lines.stream()
                .filter(line -> ask(line, language, audience).kind() == Kind.SEARCH)
                .count();
        assertTrue(searches >= SEARCHES, searches + " searches");
        assertKept(lines, language, audience);
    }

    @Test
    void aPageOfASearchHasFiveNumberedResults() {
        Answer answer = ask("comment protéger les enfants", Language.FRENCH, Audience.PRIVATE);
        assertEquals(5, answer.items().size());
        assertEquals(
                List.of("1.", "2.", "3.", "4.", "5."),
                items(answer).stream().map(Item::label).toList());
        assertEquals(
                3,
                items(ask("comment protéger les enfants", Language.FRENCH, Audience.OTHERS))
                        .size());
    }

    private static void assertKept(List<String> lines, Language language, Audience audience) {
        assertTrue(lines.size() > 10, () -> lines.size() + " lines");
        List<String> broken = new ArrayList<>();
        for (String line : lines) {
            Answer answer = ask(line, language, audience);
            broken(answer, audience).forEach(what -> broken.add("« " + line + " » " + answer.kind() + ": " + what));
        }
        assertEquals(List.of(), broken);
    }

    private static List<String> broken(Answer answer, Audience audience) {
        List<String> broken = new ArrayList<>();
        List<Block> blocks = answer.reply().blocks();
        if (answer.kind() == Kind.NOT_FOUND) {
            // where to look instead is on lines of its own: see absent.tsv
            int lines = Phone.lines(text(blocks.get(0)));
            if (lines > LINES_OF_A_MISS) {
                broken.add(lines + " lines");
            }
        }
        int all = Phone.length(blocks);
        KeptBudget.broken(answer, audience, all, all - Phone.lengthOfOurs(blocks))
                .ifPresent(broken::add);
        int entries = audience == Audience.OTHERS
                ? Budget.ENTRIES_IN_A_GROUP
                : answer.kind() == Kind.SEARCH ? Budget.HITS : Page.SIZE;
        int most = answer.kind() == Kind.SEARCH ? LINES_OF_A_HIT : LINES_OF_AN_ENTRY;
        if (answer.kind() == Kind.SEARCH || answer.kind() == Kind.THEME || answer.kind() == Kind.THEMES) {
            items(answer).stream()
                    .filter(item -> lines(item) > most)
                    .forEach(item -> broken.add(lines(item) + " lines: " + item.label()));
            if (items(answer).size() > entries) {
                broken.add(items(answer).size() + " entries");
            }
        }
        return broken;
    }

    private static int lines(Item item) {
        String head = item.label() + " " + text(item.spans());
        return item.spans().isEmpty()
                ? Phone.lines(head + text(item.official()))
                : Phone.lines(head) + (item.official().isEmpty() ? 0 : Phone.lines(text(item.official())));
    }

    private static List<Item> items(Answer answer) {
        return answer.reply().blocks().stream()
                .filter(Block.Items.class::isInstance)
                .flatMap(block -> ((Block.Items) block).items().stream())
                .toList();
    }

    private static String text(Block block) {
        return block instanceof Block.Paragraph paragraph ? text(paragraph.spans()) : "";
    }

    private static String text(List<Span> spans) {
        return String.join("", spans.stream().map(Span::text).toList());
    }

    private static Answer ask(String line, Language language, Audience audience) {
        return TestCorpus.bot().answer(new Message(line, language, audience));
    }
}
