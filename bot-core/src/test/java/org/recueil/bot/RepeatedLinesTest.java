package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.RepeatedLines.Repeated;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/** What a person typed and an answer repeats is a span of its own, short, on one line. */
class RepeatedLinesTest {
    private static final Bot BOT = TestCorpus.bot();

    /** What no text of ours holds, and a platform would make something of. */
    private static final Pattern HOSTILE = Pattern.compile("[@#$`*<>~\\\\]|/start|evil|_y_|:smile:|&lt;|4242");

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingOfItIsPlain(Language language) {
        List<Repeated> lines = RepeatedLines.all();
        assertFalse(lines.isEmpty());
        for (Repeated repeated : lines) {
            for (Span span : spans(BOT.answer(repeated.message(language)))) {
                boolean apart = span instanceof Span.Said || span instanceof Span.Command;
                assertTrue(apart || !HOSTILE.matcher(span.text()).find(), () -> repeated + " is repeated in " + span);
            }
        }
    }

    static Stream<String> lines() {
        return RepeatedLines.lines();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void ofALongTextOnlyTheBeginningIsRepeated(String line) {
        String typed = line.replace("…", "mot\tmot\r\nmot ".repeat(2_000));
        for (Span span : spans(BOT.answer(new Message(typed, Language.FRENCH)))) {
            assertFalse(span.text().contains("mot mot mot") && span.text().length() > 120, span::toString);
        }
    }

    @Test
    void whatIsRepeatedFillsThePlacesOfASentence() {
        Wording wording = Wording.in(Language.FRENCH);
        Span said = Span.Said.of("{1} 'x'");
        assertEquals(
                List.of(new Span.Plain("« "), said, new Span.Plain(" » : 1 200 résultats".replace("1 2", "1\u202f2"))),
                wording.countSpans("search.found", 1_200, said));
        assertEquals(
                List.of(new Span.Plain("« "), said, new Span.Plain(" » : mots")),
                wording.spans("search.read.as", said, "mots"));
        assertEquals(
                List.of(said, new Span.Plain(" n’existe pas : II s’arrête à "), said),
                wording.spans("miss.below", said, "II", said).subList(0, 3));
    }

    private static List<Span> spans(Answer answer) {
        List<Span> spans = new ArrayList<>();
        answer.reply().blocks().forEach(block -> spans.addAll(block.accept(new SpansOf())));
        return spans;
    }

    private static final class SpansOf implements Block.Visitor<List<Span>> {
        @Override
        public List<Span> heading(Block.Heading heading) {
            return heading.spans();
        }

        @Override
        public List<Span> paragraph(Block.Paragraph paragraph) {
            return paragraph.spans();
        }

        @Override
        public List<Span> quotation(Block.Quotation quotation) {
            return quotation.spans();
        }

        @Override
        public List<Span> items(Block.Items items) {
            return items.items().stream().flatMap(item -> item.spans().stream()).toList();
        }

        @Override
        public List<Span> note(Block.Note note) {
            return note.spans();
        }
    }
}
