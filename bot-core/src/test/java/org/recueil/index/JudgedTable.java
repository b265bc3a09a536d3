package org.recueil.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.recueil.command.Language;
import org.recueil.command.TestCorpus;
import org.recueil.index.JudgedQuestions.Question;
import org.recueil.index.JudgedQuestions.Score;

/** How the bot answers judged questions, a kind and a language a row, beside plain Lucene with and without asked lines. */
final class JudgedTable {
    /** The figures of a row, in the order of the columns. */
    record Figures(Score plain, Score withAskedLines, Score bot) {}

    private static final String HEAD = "%-28s %5s  %-15s %-15s %-15s%n";

    private final String title;
    private final Map<String, Figures> rows = new LinkedHashMap<>();

    JudgedTable(String title, List<Question> questions) {
        this.title = title;
        Set<String> kinds = new LinkedHashSet<>();
        questions.forEach(question -> kinds.add(question.kind()));
        Baseline plain = new Baseline(Searchables.of(TestCorpus.get()));
        AskedBaseline asked = new AskedBaseline(TestCorpus.get());
        Function<Question, List<String>> bot = JudgedQuestions.askedOf(TestCorpus.bot());
        for (String kind : kinds) {
            for (Language language : Language.values()) {
                List<Question> these = new ArrayList<>(questions);
                these.removeIf(question -> !question.kind().equals(kind) || question.language() != language);
                if (!these.isEmpty()) {
                    rows.put(
                            kind + ", " + language.name().toLowerCase(Locale.ROOT),
                            new Figures(
                                    JudgedQuestions.score(these, question -> ids(plain.rank(question.words()))),
                                    JudgedQuestions.score(
                                            these, question -> asked.rank(question.words(), question.language())),
                                    JudgedQuestions.score(these, bot)));
                }
            }
        }
    }

    private static List<String> ids(List<Searchable> texts) {
        return texts.stream().map(text -> text.id().toString()).toList();
    }

    /** A row by its kind and language: {@code question, french}. */
    Map<String, Figures> rows() {
        return Map.copyOf(rows);
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(String.format(Locale.ROOT, HEAD, title, "asked", "plain Lucene", "+ asked lines", "the bot"));
        rows.forEach((row, figures) -> table.append(String.format(
                Locale.ROOT,
                HEAD,
                row,
                figures.bot().asked(),
                cell(row, figures.plain()),
                cell(row, figures.withAskedLines()),
                cell(row, figures.bot()))));
        return table.toString().replaceAll(" +(?=\\R)", "");
    }

    /** First and in five; if no text answers, how often nothing is shown. */
    private static String cell(String row, Score score) {
        if (row.startsWith(JudgedQuestions.ABSENT)) {
            return String.format(Locale.ROOT, "nothing %d", score.nothing());
        }
        double asked = score.asked();
        return String.format(Locale.ROOT, "%.2f / %.2f", score.first() / asked, score.firstFive() / asked);
    }
}
