package org.recueil.bot.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.reply.Span;
import org.recueil.reply.SpanText;

class FirstWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "un deux trois    | 13 | un deux trois",
                "un deux trois    | 12 | un deux …",
                "un deux, trois   | 12 | un deux …",
                "un deux (trois)  | 11 | un deux …",
                "un deux          | 6  | un …",
                "anticonstitution | 10 | anti …",
                "😀😀😀😀😀😀     | 10 | 😀😀😀😀 …",
                "un deux          | 0  | ' …'",
                "un deux          | -9 | ' …'",
            })
    void wholeWordsAreKeptAndAnEllipsisSaysThatThereAreMore(String text, int most, String shown) {
        assertEquals(shown, FirstWords.within(text, most));
    }

    /** Words between stars are marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la *victime* et les témoins | 25 | la *victime* et les témoins",
                "la *victime* et les témoins | 24 | la *victime* et les …",
                "la *victime* et les témoins | 15 | la *victime* et …",
                "la *victime* et les témoins | 13 | la *victime* …",
                "la *victime* et les témoins | 12 | la *victime* …",
                "la *victime*, et            | 12 | la *victime* …",
                "la *victime* et les témoins | 11 | la …",
                "la *victime* et les témoins | 5  | la …",
                "*victime*                   | 7  | *victime*",
                "*victime*                   | -9 | * …*",
            })
    void wordsThatHaveStylesKeepThem(String text, int most, String shown) {
        List<Span> spans = FirstWords.within(spans(text), most);
        assertEquals(shown, written(spans));
    }

    @Test
    void aMarkThatIsCutStaysAMark() {
        assertEquals(
                List.of(new Span.Marked("un deux …")),
                FirstWords.within(List.of(new Span.Marked("un deux trois")), 10));
    }

    private static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        String[] parts = text.split("\\*");
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                spans.add(i % 2 == 0 ? new Span.Plain(parts[i]) : new Span.Marked(parts[i]));
            }
        }
        return spans;
    }

    private static String written(List<Span> spans) {
        return spans.stream()
                .map(span -> span instanceof Span.Marked ? "*" + span.text() + "*" : SpanText.of(span))
                .collect(Collectors.joining());
    }
}
