package org.recueil.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.command.Bot;
import org.recueil.command.Language;
import org.recueil.command.Message;
import org.recueil.model.Corpus;
import org.recueil.model.Instrument;
import org.recueil.model.Meeting;
import org.recueil.model.Provision;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/** Questions of people who did not see the program, each with the texts that they accept as answers. */
final class JudgedQuestions {
    /** For development. */
    static final String JUDGED = "questions-judged.tsv";

    /** Shown by the evaluation, not to be tuned on. */
    static final String HELD_OUT = "questions-held-out.tsv";

    /** Those that no text answers. */
    static final String NOT_ANSWERED = "questions-absent.tsv";

    /** The kind of a question that no text answers. */
    static final String ABSENT = "absent";

    /**
     * A question.
     *
     * @param kind such as {@code words} or {@code typo}
     * @param right ids of texts, in full; empty if no text answers
     */
    record Question(Language language, String kind, String words, Set<String> right) {
        /** Whether a text answers: an acceptable one, its parent or its child. */
        boolean accepts(String id) {
            return right.stream().anyMatch(one -> one.equals(id) || isBelow(one, id) || isBelow(id, one));
        }

        private static boolean isBelow(String id, String parent) {
            return id.startsWith(parent + ".");
        }
    }

    /** How many questions have a right answer first, in the first five, and none shown at all. */
    record Score(int asked, int first, int firstFive, int nothing) {}

    private static final int FEW = 5;
    private static final String DOCUMENT = "D:";
    private static final String PARAGRAPH = "R:";
    private static final String REPORT = "CTOC/COP/WG.4/2010/6#";
    private static final String NONE = "-";

    private JudgedQuestions() {}

    /** Those of a file, in its order. */
    static List<Question> read(String file, Corpus corpus) {
        Map<String, String> recommendations = recommendations(corpus);
        List<Row> rows = file.equals(JUDGED)
                ? Table.rows(JudgedQuestions.class, file, "language", "kind", "question", "right", "theme")
                : Table.rows(JudgedQuestions.class, file, "language", "kind", "question", "right");
        return rows.stream().map(row -> question(row, recommendations)).toList();
    }

    private static Question question(Row row, Map<String, String> recommendations) {
        Language language = row.cell(0).equals("en") ? Language.ENGLISH : Language.FRENCH;
        Set<String> right = Stream.of(row.cell(3).split(" "))
                .filter(id -> !id.equals(NONE))
                .map(JudgedQuestions::inFull)
                .map(id -> recommendations.getOrDefault(id, id))
                .collect(Collectors.toSet());
        return new Question(language, row.cell(1), row.cell(2), right);
    }

    private static String inFull(String id) {
        if (id.startsWith(DOCUMENT)) {
            return id.substring(DOCUMENT.length());
        }
        return id.startsWith(PARAGRAPH) ? REPORT + id.substring(PARAGRAPH.length()) : id;
    }

    /** The recommendation that a paragraph of a report prints, by the paragraph: a search shows only the former. */
    static Map<String, String> recommendations(Corpus corpus) {
        Map<String, String> recommendations = new HashMap<>();
        for (Meeting meeting : corpus.meetings()) {
            String symbol = meeting.instrument().flatMap(Instrument::symbol).orElse("");
            for (Provision provision : corpus.provisionsOf(meeting.id())) {
                recommendations.putIfAbsent(
                        symbol + "#" + provision.place(), provision.id().toString());
            }
        }
        return recommendations;
    }

    /** How a ranking answers: it gives the ids of texts, best first. */
    static Score score(List<Question> questions, Function<Question, List<String>> ranking) {
        int first = 0;
        int firstFive = 0;
        int nothing = 0;
        for (Question question : questions) {
            List<String> ids = ranking.apply(question);
            List<String> few = new ArrayList<>(ids.subList(0, Math.min(FEW, ids.size())));
            first += !few.isEmpty() && question.accepts(few.get(0)) ? 1 : 0;
            firstFive += few.stream().anyMatch(question::accepts) ? 1 : 0;
            nothing += few.isEmpty() ? 1 : 0;
        }
        return new Score(questions.size(), first, firstFive, nothing);
    }

    /** What the bot shows to whoever asks this. */
    static Function<Question, List<String>> askedOf(Bot bot) {
        return question -> bot.answer(new Message(question.words(), question.language())).items().stream()
                .map(item -> item.id().toString())
                .toList();
    }
}
