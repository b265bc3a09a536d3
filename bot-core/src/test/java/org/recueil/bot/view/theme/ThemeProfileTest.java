package org.recueil.bot.view.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What a theme shows at a glance is what the index lists: figures alone, which can be read aloud. */
class ThemeProfileTest {
    private static final String BY_MEETING = "Par réunion : ";
    private static final Pattern FIGURE = Pattern.compile("(?<meeting>[IVX]+|B) (?<count>\\d+)");
    private static final int LINES_BEFORE_THE_PROVISIONS = 4;

    static Stream<Theme> themes() {
        return TestCorpus.get().themes(Theme.NEWEST).stream();
    }

    private static List<String> lines(String said) {
        Answer answer = TestCorpus.bot().answer(new Message(said, Language.FRENCH));
        return PlainTextRenderer.ofBlocks().text(answer.reply()).lines().toList();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theFiguresOfTheMeetingsAreThoseOfTheIndex(Theme theme) {
        String figures = lines("/theme " + theme.number() + " profil").stream()
                .filter(each -> each.startsWith(BY_MEETING))
                .findFirst()
                .orElseThrow()
                .substring(BY_MEETING.length());
        int sum = 0;
        for (String one : figures.split(", ")) {
            Matcher figure = FIGURE.matcher(one);
            assertTrue(figure.matches(), theme.name() + " " + one);
            String meeting = figure.group("meeting");
            int count = Integer.parseInt(figure.group("count"));
            long listed = theme.references().stream()
                    .map(ProvisionId::meeting)
                    .filter(id -> meeting.equals("B")
                            ? id.label().startsWith("B")
                            : id.label().equals(meeting))
                    .count();
            assertEquals(listed, count, theme.name() + " " + meeting);
            sum += count;
        }
        assertEquals(theme.references().size(), sum, theme.name());
    }

    @ParameterizedTest
    @MethodSource("themes")
    void itsProfileIsOnePressAway(Theme theme) {
        String says = "/theme " + theme.number();
        assertTrue(asks(says).contains(says + " profil"), theme.name());
        assertTrue(asks(says + " profil").contains(says), theme.name());
    }

    private static List<String> asks(String said) {
        return TestCorpus.bot().answer(new Message(said, Language.FRENCH)).reply().actions().stream()
                .map(Action::value)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theProvisionsBeginOnTheFirstScreen(Theme theme) {
        List<String> lines = lines("/theme " + theme.number());
        String first = "    1. " + theme.references().get(0).label() + " ";
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(first))
                .findFirst()
                .orElseThrow();
        assertTrue(at <= LINES_BEFORE_THE_PROVISIONS, theme.name() + " begins at line " + at);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void itsNeighboursShareMostProvisionsWithIt(Theme theme) {
        Map<Theme, Integer> neighbours =
                new ThemeProfile(TestCorpus.get(), theme, Wording.in(Language.FRENCH)).neighbours();
        int least = Integer.MAX_VALUE;
        for (Map.Entry<Theme, Integer> neighbour : neighbours.entrySet()) {
            assertEquals(shared(theme, neighbour.getKey()), neighbour.getValue(), theme.name());
            assertTrue(neighbour.getValue() <= least, theme.name());
            least = neighbour.getValue();
        }
        int last = least;
        if (neighbours.size() == 3) {
            themes().filter(other -> !other.equals(theme) && !neighbours.containsKey(other))
                    .forEach(other -> assertTrue(shared(theme, other) <= last, other.name()));
        } else {
            themes().filter(other -> !other.equals(theme) && !neighbours.containsKey(other))
                    .forEach(other -> assertTrue(shared(theme, other) < 2, other.name()));
        }
    }

    private static int shared(Theme one, Theme other) {
        Set<ProvisionId> both = new HashSet<>(one.references());
        both.retainAll(other.references());
        return both.size();
    }
}
