package org.recueil.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.bot.answer.Message.Audience;
import org.recueil.bot.view.source.DocumentView;
import org.recueil.data.CorpusReader;
import org.recueil.model.Corpus;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.search.SearchEngine;
import org.recueil.wording.Language;

/**
 * A made-up corpus that FORMAT.md allows, far from the carried one ({@code small-corpus.jsonl}): themes that list nothing,
 * reports of other meetings than the second, with few headings or none, instruments without symbol or number, a meeting
 * that is not there, dates in other words.
 */
class SmallCorpusTest {
    private static final List<String> COMMANDS = List.of(
            "", "/rec ", "/theme ", "/search ", "/liees ", "/citer ", "/reunion ", "/resolution ", "/doc ", "/aide ");

    private static Corpus read(String resource) throws IOException {
        try (InputStream in = SmallCorpusTest.class.getResourceAsStream(resource)) {
            return CorpusReader.read(in, resource);
        }
    }

    private static Bot bot(Corpus corpus) {
        return new Bot(corpus, SearchEngine.lazily(corpus));
    }

    @Test
    void everythingItHoldsIsAnsweredAndWhateverIsOffered() throws IOException {
        assertEquals(List.of(), failures(read("/small-corpus.jsonl")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a theme that lists nothing | /theme 2 | THEME | Thème 2 : 0 disposition",
                "its citations | /citer technologie | CITATIONS | 0 citation",
                "a family with themes only | /themes | THEMES | Les 3 thèmes",
                "a report of the fourth meeting | CTOC/COP/WG.4/2011/8, par. 2 | DOCUMENT | 'Rapport de 2011, par. 2\n    Entraide\n'",
                "one of its paragraphs without headings | CTOC/COP/WG.4/2011/8, par. 3 | DOCUMENT | sous aucun intitulé",
                "what it says of a recommendation | IV.2 | PROVISION | Débat : par. 2",
                "what a footnote of it names | IV.1 | PROVISION | Débat : par. 2",
                "its contents | /doc CTOC/COP/WG.4/2011/8 | DOCUMENT | Rapport de la quatrième réunion, en entier",
                "a report without any heading | /doc CTOC/COP/WG.4/2010/6 | DOCUMENT | /doc 2010/6, par. 12",
                "found by a search | orateurs | SEARCH | 1. par. 2 — débat, 2011",
                "of a meeting that is not there | organe | SEARCH | 1. par. 1 — débat, 2013",
                "a document of such a meeting | CTOC/COP/WG.4/2020/4 | DOCUMENT | établi pour la dixième réunion",
                "a session without a decision | /reunion B.III | MEETING | troisième session, 2006",
                "dates in other words | /reunion B.I | MEETING | automne 2004",
                "a month with a capital letter | /reunion XXI | MEETING | 1er et 2 juillet 2031",
                "an instrument of one word | /resolution B.II | INSTRUMENT | Déclaration"
            })
    void whatIsUnlikeTheCarriedCorpusIsSaidAsItIs(String what, String line, Kind kind, String says) throws IOException {
        Answer answer = bot(read("/small-corpus.jsonl")).answer(new Message(line, Language.FRENCH));
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        assertEquals(kind, answer.kind(), what);
        assertTrue(text.contains(says), () -> what + ": " + text);
    }

    /** Every command of everything that a corpus holds. */
    private static List<String> lines(Corpus corpus) {
        Set<String> things =
                new LinkedHashSet<>(List.of("", "tous", "enfants", "coopération", "IX", "2012", "Mesures"));
        corpus.meetings().forEach(meeting -> {
            things.add(meeting.id().label());
            things.add(String.valueOf(meeting.year()));
            meeting.instrument().ifPresent(instrument -> things.add(instrument.name()));
        });
        corpus.provisions().forEach(provision -> things.add(provision.id().label()));
        corpus.themes()
                .forEach(theme -> things.addAll(List.of(
                        theme.name(),
                        theme.number() + "",
                        theme.number() + " suggestions",
                        "thème:" + theme.number())));
        corpus.documents().forEach(document -> things.add(document.symbol()));
        corpus.reportParagraphs().forEach(paragraph -> {
            things.add(paragraph.symbol());
            things.add(DocumentView.citation(paragraph));
        });
        return COMMANDS.stream()
                .flatMap(command -> things.stream().map(thing -> command + thing))
                .toList();
    }

    /** The lines on which a bot fails, in any language, and what is offered below their answers. */
    private static List<String> failures(Corpus corpus) {
        Bot bot = bot(corpus);
        List<String> lines = lines(corpus);
        Set<String> asked = new LinkedHashSet<>(lines);
        for (String line : lines) {
            for (Language language : Language.values()) {
                bot.answer(new Message(line, language)).reply().actions().stream()
                        .flatMap(action -> action instanceof Action.Ask ask ? Stream.of(ask.says()) : Stream.empty())
                        .forEach(asked::add);
            }
        }
        List<String> failures = new ArrayList<>();
        Quotes quotes = new Quotes(corpus);
        for (String line : asked) {
            for (Language language : Language.values()) {
                Answer answer = bot.answer(new Message(line, language, Audience.OTHERS));
                answer.failure().ifPresent(failure -> failures.add(line + ": " + failure));
                answer.items().forEach(item -> {
                    quotes.text(item, language);
                    quotes.preview(item, language);
                });
            }
        }
        return failures;
    }
}
