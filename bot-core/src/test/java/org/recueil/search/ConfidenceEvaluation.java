package org.recueil.search;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer.Confidence;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.search.JudgedQuestions.Question;
import org.recueil.wording.Language;

/**
 * How often the bot doubts that a text answers: rightly of questions that none answers, needlessly of those that one
 * answers. A theme's name and three words of one provision are questions that a text answers.
 */
final class ConfidenceEvaluation {
    /** Of questions asked, how many answers are of each confidence. */
    record Rates(int asked, int weak, int none) {
        int doubted() {
            return weak + none;
        }

        Rates and(Rates other) {
            return new Rates(asked + other.asked, weak + other.weak, none + other.none);
        }
    }

    private final Bot bot;
    private final Corpus corpus;

    ConfidenceEvaluation(Bot bot, Corpus corpus) {
        this.bot = bot;
        this.corpus = corpus;
    }

    /** Of the questions in files that no text answers. */
    Rates absent(List<JudgedQuestions> files, Language language) {
        return judged(files, language, question -> !question.hasAnswer());
    }

    /** Of those that a text answers. */
    Rates answered(List<JudgedQuestions> files, Language language) {
        return judged(files, language, Question::hasAnswer);
    }

    private Rates judged(List<JudgedQuestions> files, Language language, Predicate<Question> which) {
        return rates(
                files.stream()
                        .flatMap(file -> file.read(corpus).stream())
                        .filter(question -> question.language() == language)
                        .filter(which)
                        .map(Question::words),
                language);
    }

    /** Of searches for the names of all themes, those of older indexes too. */
    Rates themeNames(Language language) {
        return rates(
                corpus.themes().stream()
                        .map(theme -> language == Language.FRENCH ? theme.name() : theme.englishName())
                        .distinct()
                        .map(name -> "/search " + name),
                language);
    }

    /** Of what three hundred people type who remember three French words of a provision. */
    Rates knownItems() {
        return rates(MeasuredIndex.rememberedWords(corpus).stream(), Language.FRENCH);
    }

    private Rates rates(Stream<String> lines, Language language) {
        List<Confidence> given = lines.map(
                        line -> bot.answer(new Message(line, language)).confidence())
                .toList();
        return new Rates(given.size(), count(given, Confidence.WEAK), count(given, Confidence.NONE));
    }

    private static int count(List<Confidence> given, Confidence which) {
        return (int) given.stream().filter(which::equals).count();
    }
}
