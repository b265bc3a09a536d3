package org.recueil.bot.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Provision;
import org.recueil.reply.Span;
import org.recueil.search.text.Mark;

class SnippetTest {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static String joined(List<Span> spans) {
        StringBuilder joined = new StringBuilder();
        spans.forEach(
                span -> joined.append(span instanceof Span.Marked marked ? marked.text() : ((Span.Plain) span).text()));
        return joined.toString();
    }

    private static List<Mark> someWords(String text, Random random) {
        List<Mark> words = new ArrayList<>();
        WORD.matcher(text).results().forEach(word -> {
            if (random.nextInt(12) == 0) {
                words.add(new Mark(word.start(), word.end()));
            }
        });
        return words;
    }

    @Test
    void ofEveryProvisionItIsAStretchInWholeWordsWithAMarkInIt() {
        Random random = new Random(3);
        List<Provision> provisions = TestCorpus.get().meetings().stream()
                .flatMap(meeting -> TestCorpus.get().provisionsOf(meeting.id()).stream())
                .toList();
        assertFalse(provisions.isEmpty());
        for (Provision provision : provisions) {
            String text = provision.text();
            List<Mark> marks = someWords(text, random);
            List<Span> spans = Snippet.within(text, marks, Snippet.LENGTH);
            String shown = joined(spans);
            String stretch = shown.replaceFirst("^… ", "").replaceFirst(" …$", "");
            int at = text.replace('\n', ' ').indexOf(stretch);
            String where = provision.id() + ": " + shown;
            assertTrue(at >= 0, where);
            assertTrue(shown.length() <= Snippet.LENGTH, where);
            assertTrue(at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)), where);
            int end = at + stretch.length();
            assertTrue(end == text.length() || !Character.isLetterOrDigit(text.charAt(end)), where);
            assertEquals(at > 0, shown.startsWith("… "), where);
            boolean marked = spans.stream().anyMatch(Span.Marked.class::isInstance);
            assertEquals(!marks.isEmpty(), marked, where);
        }
    }

    @Test
    void aShortTextIsShownWhole() {
        String text = "La traite des personnes.";
        assertEquals(
                List.of(new Span.Plain("La "), new Span.Marked("traite"), new Span.Plain(" des personnes.")),
                Snippet.within(text, List.of(new Mark(3, 9)), Snippet.LENGTH));
    }

    @Test
    void aTextWithoutSpacesIsNotCutWithinACharacter() {
        for (int shift = 0; shift < 4; shift++) {
            String text = "a".repeat(shift) + "😀".repeat(400);
            for (int mark : new int[] {0, 201, 300, 620}) {
                int start = shift + mark / 2 * 2;
                String shown = joined(Snippet.within(text, List.of(new Mark(start, start + 2)), Snippet.LENGTH));
                assertEquals(
                        shown, new String(shown.codePoints().toArray(), 0, shown.codePointCount(0, shown.length())));
                shown.codePoints()
                        .forEach(point -> assertFalse(point >= 0xD800 && point <= 0xDFFF, "half a character"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, -300})
    void withoutRoomNoMoreThanAWordIsShown(int most) {
        String text = "La victime de la traite des personnes est protégée.";
        String shown = joined(Snippet.within(text, List.of(new Mark(3, 10)), most));
        assertTrue(shown.length() < 20, shown);
    }

    @Test
    void lineEndsBecomeSpaces() {
        assertEquals("un deux", joined(Snippet.within("un\ndeux", List.of(), Snippet.LENGTH)));
    }
}
