package org.recueil.bot.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.bot.intent.Verb;
import org.recueil.bot.reading.question.QueryLine;
import org.recueil.reply.Action;
import org.recueil.reply.Block;
import org.recueil.reply.Span;
import org.recueil.search.question.Question.Notion;
import org.recueil.text.Folding;
import org.recueil.wording.Wording;

/** Says how a question was understood: readings of words that no text has, ignored conditions, possible corrections. */
public final class QueryInterpretation {
    private static final int MOST_READINGS = 3;
    private static final int LONGEST = 120;

    private final QueryLine line;
    private final List<Notion> notions;
    private final List<String> unknown;
    private final Function<String, List<String>> resembling;
    private final Wording wording;

    /**
     * @param unknown words of the question that no text mentions
     * @param resembling gives words of the texts that look like an unknown one
     */
    public QueryInterpretation(
            QueryLine line,
            List<Notion> notions,
            List<String> unknown,
            Function<String, List<String>> resembling,
            Wording wording) {
        this.line = line;
        this.notions = notions;
        this.unknown = List.copyOf(unknown);
        this.resembling = resembling;
        this.wording = wording;
    }

    /** Whether any word of the question was understood. */
    boolean saySomething() {
        return notions.stream().anyMatch(notion -> !notion.readAs().isEmpty());
    }

    List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        List<List<Span>> readings = notions.stream()
                .filter(notion -> !notion.readAs().isEmpty())
                .filter(notion -> !notion.readAs().get(0).equals(notion.typed()))
                .map(this::reading)
                .distinct()
                .toList();
        if (!readings.isEmpty()) {
            notes.add(new Block.Note(enumerated(readings)));
        }
        boolean isAllSaid = !line.hasConditions() && unknown.size() == notions.size();
        if (!unknown.isEmpty() && !isAllSaid) {
            notes.add(new Block.Note(unknownWords()));
        }
        line.plainYears()
                .forEach(years -> notes.add(new Block.Note(wording.spans(
                        line.months().contains(years) ? "search.years.whole" : "search.years", Span.Said.of(years)))));
        List<List<Span>> scopes = line.scopes().stream()
                .map(scope -> wording.spans(scope.key(), Span.Said.of(scope.typed())))
                .toList();
        if (!scopes.isEmpty()) {
            notes.add(new Block.Note(enumerated(scopes)));
        }
        line.ignored()
                .forEach(filter -> notes.add(new Block.Note(wording.spans("search.ignored", Span.Said.of(filter)))));
        return notes;
    }

    /** Names the words that no text mentions. */
    private List<Span> unknownWords() {
        return wording.spans("search.unknown", Span.Said.of(String.join(", ", unknown)));
    }

    private List<Span> reading(Notion notion) {
        String readAs = notion.readAs().stream().limit(MOST_READINGS).collect(Collectors.joining(", "));
        return wording.spans("search.read.as", Span.Said.of(notion.typed()), readAs);
    }

    /** As many of the parts as {@link #LONGEST} characters hold; at least one. */
    private List<Span> enumerated(List<List<Span>> parts) {
        List<Span> spans = new ArrayList<>(parts.get(0));
        for (List<Span> part : parts.subList(1, parts.size())) {
            if (Span.text(spans).length() + Span.text(part).length() > LONGEST) {
                spans.add(new Span.Plain(wording.semicolon() + "…"));
                break;
            }
            spans.add(new Span.Plain(wording.semicolon()));
            spans.addAll(part);
        }
        return spans;
    }

    /**
     * An action that asks the question without its period and its limits in plain words. Empty if there are none, or if nothing
     * else would be left.
     */
    public static Optional<Action> widened(QueryLine line, Wording wording) {
        if (line.periods().isEmpty() && line.scopes().isEmpty()
                || line.widened().isBlank()) {
            return Optional.empty();
        }
        String label = wording.say(line.scopes().isEmpty() ? "search.years.all" : "search.without.filters");
        return Optional.of(Verb.SEARCH.ask(Action.Role.WIDEN, label, line.widened()));
    }

    /** Actions that ask the question with the first unknown word replaced by a similar one. */
    List<Action> corrections(String asked) {
        List<Action> corrections = new ArrayList<>();
        if (!unknown.isEmpty()) {
            for (String word : resembling.apply(unknown.get(0))) {
                String corrected = replaced(asked, unknown.get(0), word);
                String label = wording.say("search.correction", word);
                if (!corrected.equals(asked)) { // a word of an absent topic may be nearest to itself
                    corrections.add(Verb.SEARCH.ask(Action.Role.CORRECTION, label, corrected));
                }
            }
        }
        return corrections;
    }

    /** The question with the word replaced; if the question does not hold the word as such, the replacement alone. */
    private static String replaced(String asked, String unknown, String word) {
        for (String typed : asked.split("[^\\p{L}\\p{N}]+")) {
            if (Folding.fold(typed).equals(unknown)) {
                String alone = "(?<![\\p{L}\\p{N}])" + Pattern.quote(typed) + "(?![\\p{L}\\p{N}])";
                return asked.replaceFirst(alone, Matcher.quoteReplacement(word));
            }
        }
        return word;
    }
}
