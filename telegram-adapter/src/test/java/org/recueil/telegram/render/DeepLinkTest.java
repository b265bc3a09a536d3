package org.recueil.telegram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.bot.TestCorpus;
import org.recueil.model.Corpus;
import org.recueil.model.id.TextId;

class DeepLinkTest {
    @Test
    void everyIdFitsAndComesBackTheSame() {
        Corpus corpus = TestCorpus.get();
        List<String> ids = Stream.of(
                        corpus.provisions().stream()
                                .map(provision -> provision.id().toString()),
                        corpus.documents().stream().map(document -> document.symbol()),
                        corpus.reportParagraphs().stream()
                                .map(paragraph -> paragraph.id().toString()))
                .flatMap(each -> each)
                .toList();
        assertFalse(ids.isEmpty());
        Set<String> parameters = new HashSet<>();
        for (String id : ids) {
            String parameter = DeepLink.parameter(id).orElseThrow();
            assertTrue(parameter.matches("[A-Za-z0-9_-]{1,64}"), parameter);
            assertTrue(parameters.add(parameter), id);
            assertEquals(Optional.of(TextId.parse(id)), DeepLink.text(parameter), parameter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A.V.al.9", "é-_ /#", "😀", "_2E"})
    void anythingThatFitsComesBackTheSame(String id) {
        assertEquals(Optional.of(id), DeepLink.id(DeepLink.parameter(id).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "II-37", "A", "A-II-37-", "-", "nonsense_2F_23"})
    void aParameterThatIsNoIdLeadsToNoText(String parameter) {
        assertTrue(DeepLink.id(parameter).isPresent(), parameter);
        assertEquals(Optional.empty(), DeepLink.text(parameter));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_", "_2", "_2e", "_41", "_FF", "a b", "_2E"})
    void whatNoIdIsSpelledByIsNone(String parameter) {
        assertEquals(Optional.empty(), DeepLink.id(parameter));
    }

    @Test
    void whatDoesNotFitHasNoLink() {
        assertEquals(Optional.empty(), DeepLink.parameter("a".repeat(65)));
        assertEquals(Optional.empty(), DeepLink.parameter(""));
    }
}
