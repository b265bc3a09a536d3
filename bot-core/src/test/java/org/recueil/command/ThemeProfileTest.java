package org.recueil.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.model.ProvisionId;
import org.recueil.model.Theme;
import org.recueil.reply.PlainTextRenderer;

/** What a theme shows at a glance is what the index lists. */
class ThemeProfileTest {
    private static final Pattern BAR = Pattern.compile("(?<meeting>[IVX]+|B) (?<bar>[▁-█]) (?<count>\\d+)");
    private static final int LINES_BEFORE_THE_PROVISIONS = 10;

    static Stream<Theme> themes() {
        return TestCorpus.get().themes(Theme.NEWEST).stream();
    }

    private static List<String> lines(Theme theme) {
        Answer answer = TestCorpus.bot().answer(new Message("/theme " + theme.number(), Language.FRENCH));
        return PlainTextRenderer.ofBlocks().text(answer.reply()).lines().toList();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theFiguresOfTheMeetingsAreThoseOfTheIndex(Theme theme) {
        String line = lines(theme).stream()
                .filter(each -> each.startsWith("Par réunion : "))
                .findFirst()
                .orElseThrow();
        Matcher bar = BAR.matcher(line);
        int sum = 0;
        TreeMap<Integer, String> bars = new TreeMap<>();
        while (bar.find()) {
            String meeting = bar.group("meeting");
            int count = Integer.parseInt(bar.group("count"));
            long listed = theme.references().stream()
                    .map(ProvisionId::meeting)
                    .filter(id -> meeting.equals("B")
                            ? id.label().startsWith("B")
                            : id.label().equals(meeting))
                    .count();
            assertEquals(listed, count, theme.name() + " " + meeting);
            sum += count;
            bars.put(count, bar.group("bar"));
        }
        assertEquals(theme.references().size(), sum, theme.name());
        assertEquals("█", bars.lastEntry().getValue(), line);
        List<String> rising = List.copyOf(bars.values());
        assertEquals(rising.stream().sorted().toList(), rising, line);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theProvisionsBeginOnTheFirstScreen(Theme theme) {
        List<String> lines = lines(theme);
        String first = theme.references().get(0).label() + " ";
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
