package org.recueil.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Theme;
import org.recueil.search.text.Searchables;
import org.recueil.wording.Language;

/** Our own questions, each with its right answers ({@code questions.tsv}), put to the bot as anybody would. */
final class OwnQuestions {
    /** A question, and what a specialist accepts: ids, and themes as {@code theme:71}. */
    record Question(Language language, String words, Set<String> right) {}

    /** How many questions have a right answer first, and how many in the first five. */
    record Score(int asked, int first, int firstFive) {}

    private static final Path FILE = Path.of("src", "test", "resources", "questions.tsv");
    private static final int FEW = 5;
    private static final int EDITION = 2021;

    private final Bot bot;
    private final Corpus corpus;
    private final List<Question> questions;

    OwnQuestions(Bot bot, Corpus corpus) {
        this.bot = bot;
        this.corpus = corpus;
        try {
            questions = Files.readAllLines(FILE).stream()
                    .skip(1)
                    .map(OwnQuestions::question)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Question question(String line) {
        String[] cells = line.split("\t", -1);
        Language language = cells[0].equals("en") ? Language.ENGLISH : Language.FRENCH;
        return new Question(language, cells[1], new TreeSet<>(Arrays.asList(cells[2].split(" "))));
    }

    List<Question> all() {
        return questions;
    }

    /** The id of every text, and every theme as the answers name it. */
    List<String> everythingThatCanBeShown() {
        List<String> known = new ArrayList<>();
        Searchables.of(corpus).forEach(text -> known.add(text.id().toString()));
        corpus.themes(EDITION).forEach(theme -> known.add(token(theme)));
        return known;
    }

    Score score(Predicate<Question> asked) {
        List<Integer> ranks = questions.stream().filter(asked).map(this::rank).toList();
        long first = ranks.stream().filter(rank -> rank == 1).count();
        long firstFive = ranks.stream().filter(rank -> rank <= FEW).count();
        return new Score(ranks.size(), (int) first, (int) firstFive);
    }

    /** The place of the first right answer on the first page, from 1; beyond all others where there is none. */
    private int rank(Question question) {
        List<String> shown = shown(question);
        return 1
                + question.right().stream()
                        .mapToInt(shown::indexOf)
                        .filter(place -> place >= 0)
                        .min()
                        .orElse(FEW);
    }

    /** What the first page shows, from its top: themes, then items. */
    private List<String> shown(Question question) {
        Answer answer = bot.answer(new Message(question.words(), question.language()));
        List<String> names = new ArrayList<>(answer.choices());
        answer.theme().ifPresent(names::add);
        List<String> shown = new ArrayList<>();
        for (Theme theme : corpus.themes(EDITION)) {
            if (names.contains(theme.name())) {
                shown.add(token(theme));
            }
        }
        answer.items().stream().map(item -> item.id().toString()).forEach(shown::add);
        return shown;
    }

    private static String token(Theme theme) {
        return "theme:" + theme.number();
    }
}
