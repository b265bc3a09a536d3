package org.recueil.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.bot.Bot;
import org.recueil.bot.answer.Answer;
import org.recueil.bot.answer.Answer.Confidence;
import org.recueil.bot.answer.Message;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.model.id.ReportParagraphId;
import org.recueil.model.id.TextId;
import org.recueil.search.text.Searchable;
import org.recueil.search.text.Searchables;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;
import org.recueil.wording.Language;

/** Questions of people who did not see the program, each with the texts that they accept as answers. */
enum JudgedQuestions {
    /** For development, by kind. */
    JUDGED("questions-judged.tsv", "theme"),
    /** For development: looked at while the search was tuned. */
    FURTHER("questions-further.tsv"),
    /** For development: no text answers them. */
    ABSENT("questions-absent.tsv"),
    /** Shown by the evaluation, not to be tuned on. */
    HELD_OUT("questions-held-out.tsv");

    /**
     * A question.
     *
     * @param right ids of texts; empty if no text answers
     */
    record Question(Language language, QuestionKind kind, String words, Set<String> right) {
        /** Whether a text answers: an acceptable one, its parent or its child. */
        private boolean accepts(String id) {
            return right.stream().anyMatch(one -> one.equals(id) || isBelow(one, id) || isBelow(id, one));
        }

        private static boolean isBelow(String id, String parent) {
            return id.startsWith(parent + ".");
        }

        boolean hasAnswer() {
            return !right.isEmpty();
        }
    }

    /**
     * What is shown to whoever asks.
     *
     * @param ids of texts, best first
     * @param confidence how sure it is that they answer
     */
    record Shown(List<String> ids, Confidence confidence) {
        /** What a ranking shows, which doubts nothing that it finds. */
        static Shown by(List<Searchable> ranked) {
            return new Shown(
                    ranked.stream().map(text -> text.id().toString()).toList(),
                    ranked.isEmpty() ? Confidence.NONE : Confidence.GOOD);
        }

        /** What the bot shows. */
        static Shown by(Bot bot, Question question) {
            Answer answer = bot.answer(new Message(question.words(), question.language()));
            return new Shown(
                    answer.items().stream().map(item -> item.id().toString()).toList(), answer.confidence());
        }

        /** Whether it says that perhaps, or surely, no text answers. */
        boolean isDoubted() {
            return confidence == Confidence.WEAK || confidence == Confidence.NONE;
        }

        /** Whether one of the first so many is right; if no text answers, whether that is said. */
        boolean isRight(Question question, int first) {
            return question.hasAnswer() ? ids.stream().limit(first).anyMatch(question::accepts) : isDoubted();
        }
    }

    private static final String DOCUMENT = "D:";
    private static final String PARAGRAPH = "R:";
    private static final String REPORT = "CTOC/COP/WG.4/2010/6#";
    private static final String NONE = "-";

    private final String resource;
    private final String[] columns;

    JudgedQuestions(String resource, String... remarks) {
        this.resource = resource;
        columns = Stream.concat(Stream.of("language", "kind", "question", "right"), Stream.of(remarks))
                .toArray(String[]::new);
    }

    /** Whether one may be looked at while the search is tuned. */
    boolean isForDevelopment() {
        return this != HELD_OUT;
    }

    /** The questions, in the order of the file. */
    List<Question> read(Corpus corpus) {
        Map<ReportParagraphId, ProvisionId> recommendations = Searchables.recommendations(corpus);
        return Table.rows(JudgedQuestions.class, resource, columns).stream()
                .map(row -> question(row, recommendations))
                .toList();
    }

    /** A search shows a paragraph of a report that prints a recommendation as that recommendation. */
    private static Question question(Row row, Map<ReportParagraphId, ProvisionId> recommendations) {
        Set<String> right = Stream.of(row.cell(3).split(" "))
                .filter(id -> !id.equals(NONE))
                .map(id -> TextId.parse(inFull(id)))
                .map(id -> recommendations.containsKey(id) ? recommendations.get(id) : id)
                .map(TextId::toString)
                .collect(Collectors.toSet());
        return new Question(Language.ofCode(row.cell(0)), QuestionKind.named(row.cell(1)), row.cell(2), right);
    }

    private static String inFull(String id) {
        if (id.startsWith(DOCUMENT)) {
            return id.substring(DOCUMENT.length());
        }
        return id.startsWith(PARAGRAPH) ? REPORT + id.substring(PARAGRAPH.length()) : id;
    }

    @Override
    public String toString() {
        return resource;
    }
}
