package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.bot.TestCorpus;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.AbsentTopic;
import org.recueil.search.JudgedQuestions.Question;
import org.recueil.search.words.Analysis;
import org.recueil.search.words.Glossary;
import org.recueil.search.words.WordForm;
import org.recueil.wording.Language;

/** No asked line is a near copy of a judged question: the figures would then say nothing about other questions. */
class AskedLinesAreNoCopiesTest {
    private static final int FEWEST_STEMS = 4;
    private static final Glossary GLOSSARY = new Glossary();

    /** A line or a question: where it stands, and the stems of its words without those that say nothing. */
    private record Line(String where, String words, Set<String> stems) {
        static Line of(String where, String words, Language language) {
            WordForm form = language == Language.FRENCH ? WordForm.FRENCH_STEM : WordForm.ENGLISH_STEM;
            Set<String> stems = new HashSet<>();
            Analysis.RAW.words(words).stream()
                    .filter(word -> !Analysis.isStopWord(word) && !GLOSSARY.isEmpty(List.of(word)))
                    .forEach(word -> stems.add(form.of(word)));
            return new Line(where, words, stems);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void isNoLineANearCopy(Language language) {
        List<Line> questions = questions(language);
        assertFalse(questions.isEmpty());
        List<String> copies = new ArrayList<>();
        for (Line line : lines(language)) {
            for (Line question : questions) {
                if (isNearCopy(line.stems(), question.stems())) {
                    copies.add(line.where() + ": " + line.words() + " = " + question.where() + ": " + question.words());
                }
            }
        }
        assertEquals("", String.join("\n", copies));
    }

    @Test
    void isANearCopyKnown() {
        assertTrue(isNearCopy(Set.of("a"), Set.of("a")));
        assertFalse(isNearCopy(Set.of(), Set.of()));
        assertFalse(isNearCopy(Set.of("a", "b"), Set.of("a")));
        assertTrue(isNearCopy(Set.of("a", "b", "c", "d", "x"), Set.of("a", "b", "c", "d")));
        assertTrue(isNearCopy(Set.of("a", "b", "c", "d", "x"), Set.of("a", "b", "c", "d", "e")));
        assertFalse(isNearCopy(Set.of("a", "b", "c"), Set.of("a", "b", "c", "d")));
    }

    private static List<Line> questions(Language language) {
        List<Line> questions = new ArrayList<>();
        for (JudgedQuestions file : JudgedQuestions.values()) {
            for (Question question : file.read(TestCorpus.get())) {
                if (question.language() == language) {
                    questions.add(Line.of(file.toString(), question.words(), language));
                }
            }
        }
        return questions;
    }

    private static List<Line> lines(Language language) {
        boolean french = language == Language.FRENCH;
        List<Line> lines = new ArrayList<>();
        (french ? AskedLinesReader.lines().french() : AskedLinesReader.lines().english())
                .forEach((id, its) -> its.forEach(line -> lines.add(Line.of(id.toString(), line, language))));
        for (AbsentTopic topic : AskedLinesReader.absentTopics()) {
            (french ? topic.askedFrench() : topic.askedEnglish())
                    .forEach(line -> lines.add(Line.of(topic.name(), line, language)));
        }
        return lines;
    }

    /** The same stems, or four fifths of those of a question that has at least four. */
    private static boolean isNearCopy(Set<String> line, Set<String> question) {
        if (question.isEmpty() || line.equals(question)) {
            return !question.isEmpty();
        }
        long shared = question.stream().filter(line::contains).count();
        return question.size() >= FEWEST_STEMS && 5 * shared >= 4L * question.size();
    }
}
