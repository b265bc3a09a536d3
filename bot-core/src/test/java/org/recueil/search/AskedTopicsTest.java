package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.bot.TestCorpus;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.AbsentTopic;
import org.recueil.search.text.SearchQuery;
import org.recueil.search.words.QuestionLanguage;

/** What {@code absent.tsv} asks is answered by its topic. */
class AskedTopicsTest {
    private static final SearchEngine ENGINE = new SearchEngine(TestCorpus.get());

    /** Of a hundred lines, two may be taken for another question: what two topics ask, or conditions of a search. */
    private static final double OTHERS = 0.02;

    @Test
    void whatTopicsAskIsAdmitted() {
        List<String> otherwise = new ArrayList<>();
        int asked = 0;
        for (AbsentTopic topic : AskedLinesReader.absentTopics()) {
            for (String line : topic.askedFrench()) {
                asked++;
                check(topic, line, QuestionLanguage.FRENCH).ifPresent(otherwise::add);
            }
            for (String line : topic.askedEnglish()) {
                asked++;
                check(topic, line, QuestionLanguage.ENGLISH).ifPresent(otherwise::add);
            }
        }
        int lines = asked;
        assertTrue(asked > 2_000, () -> "so few lines: " + lines);
        assertTrue(otherwise.size() <= OTHERS * asked, () -> String.join("\n", otherwise));
    }

    private static Optional<String> check(AbsentTopic topic, String line, QuestionLanguage language) {
        Found found = found(line, language);
        boolean right = found.certainty() != Certainty.GOOD
                && found.topic().filter(topic::equals).isPresent();
        return right ? Optional.empty() : Optional.of(topic.name() + ": " + line + ": " + found.certainty());
    }

    /** Little words tell what is asked for: how many, the text of, which country. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            combien de victimes par pays ?                              | chiffres-par-pays
            texte intégral de l'article 36 de la Convention de Palerme  | convention-texte-integral
            qui préside le Groupe de travail ?                          | presidence-actuelle
            quels pays ont voté contre une résolution ?                 | vote-ou-consensus
            how many convictions in a year?                             | condamnations-en-chiffres
            who chairs the Working Group now?                           | presidence-actuelle
            """)
    void whatIsNearlyALineOfATopicIsAdmitted(String question, String topic) {
        Found found = found(question, QuestionLanguage.EITHER);
        assertEquals(Certainty.WEAK, found.certainty());
        assertEquals(Optional.of(topic), found.topic().map(AbsentTopic::name));
    }

    /** What is asked of a text, too, is answered by the text. */
    @ParameterizedTest
    @CsvSource({
        "witness protection, EITHER",
        "quelles peines pour les trafiquants ?, FRENCH",
        "la Conférence a-t-elle parlé du tourisme sexuel ?, FRENCH",
        "free lawyer for victims, ENGLISH"
    })
    void whatATextAnswersStaysAnswered(String question, QuestionLanguage language) {
        assertEquals(Certainty.GOOD, found(question, language).certainty());
    }

    private static Found found(String question, QuestionLanguage language) {
        return ENGINE.search(ENGINE.read(SearchQuery.of(question), language), List.of());
    }
}
