package org.recueil.bot.view.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Kind;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Resolution;
import org.recueil.reply.Action;
import org.recueil.reply.PlainTextRenderer;
import org.recueil.wording.Language;

/** What {@code /citer} puts on the clipboard: read again as references, it names the same provisions. */
class CitationListTest {
    private static final Corpus CORPUS = TestCorpus.get();
    private static final ReferenceResolver RESOLVER = new ReferenceResolver(CORPUS);

    static Stream<Theme> themes() {
        return CORPUS.themes(Theme.NEWEST).stream();
    }

    private static Answer ask(String said) {
        return TestCorpus.bot().answer(new Message(said, Language.FRENCH));
    }

    private static List<String> copies(Answer answer) {
        return answer.reply().actions().stream()
                .filter(action -> action instanceof Action.Copy)
                .map(Action::value)
                .toList();
    }

    private static Set<ProvisionId> named(String copied) {
        Set<ProvisionId> ids = new HashSet<>();
        for (String line : copied.split("\n")) {
            String citation = line.replaceFirst(", https://\\S+$", "");
            List<Resolution> resolutions =
                    RESOLVER.resolve(ReferenceParser.parse(citation).references());
            assertFalse(resolutions.isEmpty(), line);
            for (Resolution resolution : resolutions) {
                if (resolution instanceof Resolution.Found found) {
                    ids.addAll(found.ids());
                } else {
                    // The symbol in brackets after a resolution names its whole session.
                    assertTrue(resolution instanceof Resolution.Whole, line + " is " + resolution);
                }
            }
        }
        return ids;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyCopyOfAThemeNamesExactlyItsProvisions(Theme theme) {
        Set<ProvisionId> expected = new HashSet<>(theme.references());
        Set<ProvisionId> pasted = new HashSet<>();
        List<String> ids = new ArrayList<>();
        int pages;
        int page = 1;
        do {
            Answer answer = ask("/citer thème:" + theme.number() + " page " + page);
            pages = answer.pages();
            assertEquals(Kind.CITATIONS, answer.kind());
            assertEquals(theme.references().size(), answer.total());
            answer.items().forEach(item -> ids.add(item.id().toString()));
            pasted.addAll(named(copies(answer).get(0)));
            if (copies(answer).size() > 1) {
                assertEquals(expected, named(copies(answer).get(1)), theme.name());
            }
        } while (page++ < pages);
        assertEquals(expected, pasted, theme.name());
        assertEquals(theme.references().stream().map(ProvisionId::toString).toList(), ids);
    }

    @Test
    void everyMeetingIsGatheredOnOneLine() {
        CORPUS.meetings().stream()
                .filter(meeting -> meeting.instrument().isPresent())
                .forEach(meeting -> {
                    List<String> copies = copies(ask("/citer " + meeting.id().label()));
                    assertEquals(2, copies.size(), meeting.id().label());
                    boolean preamble = CORPUS.topLevel(meeting.id()).stream().anyMatch(ProvisionId::isPreamble);
                    assertEquals(preamble ? 2 : 1, copies.get(1).lines().count());
                    assertEquals(new HashSet<>(CORPUS.topLevel(meeting.id())), named(copies.get(1)));
                });
    }

    @Test
    void whatIsShownIsWhatIsCopied() {
        Answer answer = ask("/citer II.37, X.12, V.35, B.V.al.9 et B.V.8.e");
        String text = PlainTextRenderer.ofBlocks().text(answer.reply());
        String copied = copies(answer).get(0);
        assertTrue(text.contains("\n" + copied + "\n"), text);
        assertFalse(copied.matches("(?s).*[<>*_`\\[\\]\\t\\r\\u00A0].*"), copied);
        assertEquals(5, copied.lines().count());
        assertEquals("projet de rapport de la dixième réunion (2020), recommandation 12", copied.split("\n")[1]);
    }

    @Test
    void severalPlacesOfADocumentAreGatheredAsAStatementDoes() {
        assertEquals(
                """
                CTOC/COP/WG.4/2010/6, par. 44, 45 et 57 a), https://undocs.org/fr/CTOC/COP/WG.4/2010/6
                résolution 5/2, neuvième alinéa du préambule (CTOC/COP/2010/17), https://undocs.org/fr/CTOC/COP/2010/17
                résolution 5/2, par. 8 c) et e) (CTOC/COP/2010/17), https://undocs.org/fr/CTOC/COP/2010/17
                CTOC/COP/WG.4/2019/6, recommandations 3 et 4, https://undocs.org/fr/CTOC/COP/WG.4/2019/6
                projet de rapport de la dixième réunion (2020), recommandation 12""",
                copies(ask("/citer II.37, II.38, B.V.al.9, II.50.a, B.V.8.c, B.V.8.e, IX.3, X.12, IX.4"))
                        .get(1));
    }
}
