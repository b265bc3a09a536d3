package org.recueil.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recueil.command.Language;
import org.recueil.command.TestCorpus;
import org.recueil.index.JudgedQuestions.Question;
import org.recueil.text.Table.Row;

/** No asked line is a near copy of a judged question: the figures would then say nothing about other questions. */
class AskedLinesAreNoCopiesTest {
    private static final int FEWEST_STEMS = 4;

    /** A line and where it stands. */
    private record Line(String where, String words) {}

    @ParameterizedTest
    @EnumSource(Language.class)
    void isNoLineANearCopy(Language language) {
        List<Question> questions = JudgedQuestions.read(JudgedQuestions.JUDGED, TestCorpus.get()).stream()
                .filter(question -> question.language() == language)
                .toList();
        assertFalse(questions.isEmpty());
        List<Set<String>> asked = questions.stream()
                .map(question -> AskedLines.stems(question.words(), language))
                .toList();
        List<String> copies = new ArrayList<>();
        for (Line line : lines(language)) {
            Set<String> stems = AskedLines.stems(line.words(), language);
            for (int i = 0; i < asked.size(); i++) {
                if (isNearCopy(stems, asked.get(i))) {
                    copies.add(line.where() + ": " + line.words() + " = "
                            + questions.get(i).words());
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

    private static List<Line> lines(Language language) {
        List<Line> lines = new ArrayList<>();
        for (Row row : AskedLines.ofTexts(language)) {
            lines.add(new Line(row.toString(), row.cell(1)));
        }
        for (Row topic : AskedLines.topics()) {
            AskedLines.ofTopic(topic, language).forEach(line -> lines.add(new Line(topic.toString(), line)));
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
