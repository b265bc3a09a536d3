package org.recueil.bot.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.recueil.bot.TestCorpus;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.model.id.ProvisionId;
import org.recueil.reference.ReferenceParser;
import org.recueil.reference.ReferenceParser.Parsed;
import org.recueil.reference.ReferenceResolver;
import org.recueil.reference.value.Resolution;
import org.recueil.wording.Language;

/** Labels in few letters are read as what they stand for. */
class LabelRangesTest {
    private static final Corpus CORPUS = TestCorpus.get();

    static Stream<Theme> themes() {
        return CORPUS.newestThemes().stream();
    }

    /** A theme lists provisions of every kind, in every order. */
    @ParameterizedTest
    @MethodSource("themes")
    void aBriefListIsReadAsTheSameProvisions(Theme theme) {
        String brief = LabelRanges.brief(theme.references(), CORPUS);
        assertEquals(Set.copyOf(theme.references()), read(brief), brief);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A.IX.4,A.IX.6,A.IX.12,A.IX.13,A.IX.14 | IX.4, 6, 12–IX.14
            A.II.3,A.IV.46.a,A.IV.46.i            | II.3, IV.46.a, IV.46.i
            B.V.al.9,B.V.al.10,B.V.8.e            | B.V.al.9, B.V.al.10, B.V.8.e
            """)
    void theMeetingIsSaidOnce(String ids, String brief) {
        List<ProvisionId> provisions =
                Stream.of(ids.split(",")).map(ProvisionId::parse).toList();
        assertEquals(brief, LabelRanges.brief(provisions, CORPUS));
        assertEquals(Set.copyOf(provisions), read(brief));
    }

    @Test
    void noDocumentIsWithoutAWayToItsRecommendations() {
        int longest = CORPUS.documents().stream()
                .flatMap(
                        document -> TestCorpus.bot()
                                .answer(new Message("/doc " + document.symbol(), Language.FRENCH))
                                .reply()
                                .actions()
                                .stream())
                .mapToInt(action -> action.value().length())
                .max()
                .orElseThrow();
        assertTrue(longest <= 64, () -> longest + " letters");
    }

    private static Set<ProvisionId> read(String brief) {
        Parsed parsed = ReferenceParser.parse(brief);
        assertTrue(parsed.isComplete(), brief);
        Set<ProvisionId> ids = new LinkedHashSet<>();
        for (Resolution resolution : new ReferenceResolver(CORPUS).resolve(parsed.references())) {
            assertTrue(resolution instanceof Resolution.Found, brief + ": " + resolution);
            ids.addAll(((Resolution.Found) resolution).ids());
        }
        return ids;
    }
}
