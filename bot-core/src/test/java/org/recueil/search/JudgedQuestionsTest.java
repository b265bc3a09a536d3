package org.recueil.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recueil.bot.TestCorpus;
import org.recueil.search.JudgedQuestions.Question;
import org.recueil.search.text.Searchables;
import org.recueil.search.words.Analysis;

/** The judged questions can be answered as their judges say. */
class JudgedQuestionsTest {
    private static List<Question> all() {
        return Stream.of(JudgedQuestions.values())
                .flatMap(file -> file.read(TestCorpus.get()).stream())
                .toList();
    }

    @Test
    void isEveryRightAnswerSomethingThatASearchCanFind() {
        List<String> known = Searchables.of(TestCorpus.get()).stream()
                .map(text -> text.id().toString())
                .toList();
        for (Question question : all()) {
            List<String> unknown =
                    question.right().stream().filter(id -> !known.contains(id)).toList();
            assertEquals(List.of(), unknown, question.words());
        }
    }

    @Test
    void haveAllQuestionsAnAnswerButThoseThatNoTextAnswers() {
        List<String> wrong = all().stream()
                .filter(question -> question.hasAnswer() == (question.kind() == QuestionKind.ABSENT))
                .map(Question::words)
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void isNoQuestionAskedTwice() {
        List<List<String>> words = all().stream()
                .map(question -> Analysis.RAW.words(question.words()))
                .toList();
        assertEquals(words.stream().distinct().toList(), words);
    }
}
