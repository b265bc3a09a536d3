package org.recueil.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.recueil.bot.TestCorpus;
import org.recueil.search.JudgedQuestions.Question;
import org.recueil.search.JudgedQuestions.Shown;
import org.recueil.search.QuestionKind.Shares;
import org.recueil.search.text.Searchables;
import org.recueil.wording.Language;

/**
 * How judged questions are answered, a kind and a language a row: by plain Lucene, by plain Lucene that has the asked
 * lines, and by the bot. What has to be reached is checked on all files together: the rows of one are of few questions.
 */
final class JudgedTable {
    /** A question and what each shows to whoever asks it. */
    private record Answered(Question question, Shown plain, Shown withLines, Shown bot) {}

    private static final String ROW = "%-20s %5s  %-15s %-15s %-15s %-15s %s%n";
    private static final int FEW = 5;

    private final Baseline plain = new Baseline(Searchables.of(TestCorpus.get()));
    private final Map<Language, Baseline> withLines = new EnumMap<>(Language.class);
    private final StringBuilder table = new StringBuilder();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    JudgedTable() {
        for (Language language : Language.values()) {
            withLines.put(language, Baseline.withAskedLines(TestCorpus.get(), language));
        }
        List<Answered> development = new ArrayList<>();
        List<Answered> heldOut = new ArrayList<>();
        for (JudgedQuestions file : JudgedQuestions.values()) {
            List<Answered> these = file.isForDevelopment() ? development : heldOut;
            file.read(TestCorpus.get()).forEach(question -> these.add(answered(question)));
        }
        List<Answered> all = new ArrayList<>(development);
        all.addAll(heldOut);
        table.append("right answers: first / in the first five; absent: said that perhaps none answers\n");
        addRows("development", development, false);
        addRows("held out", heldOut, false);
        addRows("both together", all, true);
        addSizes();
    }

    private Answered answered(Question question) {
        return new Answered(
                question,
                Shown.by(plain.rank(question.words())),
                Shown.by(withLines.get(question.language()).rank(question.words())),
                Shown.by(TestCorpus.bot(), question));
    }

    private void addRows(String title, List<Answered> answered, boolean checked) {
        add(title, "asked", "plain Lucene", "+ asked lines", "the bot", "to reach", "");
        for (QuestionKind kind : QuestionKind.values()) {
            for (Language language : Language.values()) {
                List<Answered> these = answered.stream()
                        .filter(each -> each.question().kind() == kind)
                        .filter(each -> each.question().language() == language)
                        .toList();
                if (!these.isEmpty()) {
                    addRow(kind, language, these, checked);
                }
            }
        }
        table.append('\n');
    }

    private void addSizes() {
        int fewest = Collections.min(sizes);
        int most = Collections.max(sizes);
        table.append(String.format(
                Locale.ROOT,
                "a row has %d to %d questions, so that one of them moves a share by %.3f to %.3f%n%n",
                fewest,
                most,
                1.0 / most,
                1.0 / fewest));
    }

    private void addRow(QuestionKind kind, Language language, List<Answered> answered, boolean checked) {
        String row = kind + ", " + language.name().toLowerCase(Locale.ROOT);
        Shares bot = shares(answered, Answered::bot);
        Shares target = kind.target(language);
        boolean judged = checked && target.areGiven();
        boolean met = bot.reach(target);
        sizes.add(answered.size());
        if (judged && !met) {
            missed.add(row + ": " + bot);
        }
        add(
                row,
                String.valueOf(answered.size()),
                shares(answered, Answered::plain).toString(),
                shares(answered, Answered::withLines).toString(),
                bot.toString(),
                target.toString(),
                judged ? met ? "met" : "NOT MET" : "");
    }

    private static Shares shares(List<Answered> answered, Function<Answered, Shown> by) {
        return new Shares(share(answered, by, 1), share(answered, by, FEW));
    }

    private static double share(List<Answered> answered, Function<Answered, Shown> by, int first) {
        long right = answered.stream()
                .filter(each -> by.apply(each).isRight(each.question(), first))
                .count();
        return (double) right / answered.size();
    }

    private void add(Object... cells) {
        table.append(String.format(Locale.ROOT, ROW, cells).replaceAll(" +(?=\\R)", ""));
    }

    /** The rows that do not reach their targets. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    @Override
    public String toString() {
        return table.toString();
    }
}
