package org.recueil.quotation.agreed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recueil.quotation.draft.Sentences;
import org.recueil.quotation.value.Stretch;

/**
 * Splits a text into clauses. A clause is a sentence, or a part of one that a semicolon ends, or an item of a list. A
 * sentence with two verbs that ask, joined by {@code et} or {@code mais}, is two clauses: {@code Les États devraient
 * protéger les victimes, et le Secrétariat est prié d'établir un guide.}
 */
final class ClauseFinder {
    /** The mark of an item of a list: {@code a)}, {@code iv)}, {@code 3.}, {@code –}. */
    private static final String MARK = "(?:\\(?(?:\\p{Ll}|[ivx]{1,4}|\\d{1,2})\\)|\\d{1,2}\\.|[-–—•*])(?=\\s)";

    private static final Pattern FIRST_MARK = Pattern.compile(MARK);
    /** A further mark, which is not that of {@code l'alinéa a)}. */
    private static final Pattern FURTHER_MARK = Pattern.compile("(?<=[:;\\n])\\s*" + MARK);

    private static final Pattern SEMICOLON = Pattern.compile(";(?=\\s|$)");
    private static final Pattern JOINED = Pattern.compile("(?<=\\S)[,]?\\s+(?:et|mais)\\s+");
    private static final Pattern COLON = Pattern.compile(":\\s*$");
    /** How many characters after {@code et} a subject and its verb may take up. */
    private static final int SUBJECT = 90;

    private final String text;
    private final List<Clause> clauses = new ArrayList<>();
    /** The words before the list that is being read. */
    private Optional<String> introduction = Optional.empty();

    private ClauseFinder(String text) {
        this.text = text;
    }

    /** The clauses of a text, in order. */
    static List<Clause> in(String text) {
        ClauseFinder finder = new ClauseFinder(text);
        Sentences.of(text, new Stretch(0, text.length()), List.of()).forEach(finder::addSentence);
        return finder.clauses;
    }

    /** The parts of an official text that stand by themselves: its sentences, and what semicolons separate. */
    static List<Stretch> parts(String text) {
        List<Stretch> parts = new ArrayList<>();
        for (Stretch sentence : Sentences.of(text, new Stretch(0, text.length()), List.of())) {
            parts.addAll(split(text, sentence, SEMICOLON));
        }
        return parts.stream().filter(part -> part.end() > part.start()).toList();
    }

    private void addSentence(Stretch sentence) {
        Stretch trimmed = trimmed(text, sentence);
        if (trimmed.start() == trimmed.end()) {
            return;
        }
        Matcher mark = FIRST_MARK.matcher(text).region(trimmed.start(), trimmed.end());
        boolean isItem = mark.lookingAt();
        if (!isItem) {
            introduction = Optional.empty();
        }
        for (Stretch item : items(isItem ? new Stretch(mark.end(), trimmed.end()) : trimmed)) {
            for (Stretch part : split(text, item, SEMICOLON)) {
                String words = text.substring(part.start(), part.end());
                if (COLON.matcher(words).find()) {
                    introduction = Optional.of(words);
                } else {
                    addJoined(part);
                }
            }
        }
        // A sentence of introductions alone is a clause, too.
        if (introduction.isPresent() && clauses.stream().noneMatch(clause -> clause.start() >= sentence.start())) {
            introduction = Optional.empty();
            add(trimmed);
        }
    }

    /** The words before a list and its items; the whole sentence if it has no list. */
    private List<Stretch> items(Stretch sentence) {
        List<Stretch> items = new ArrayList<>();
        Matcher mark = FURTHER_MARK.matcher(text).region(sentence.start(), sentence.end());
        int start = sentence.start();
        while (mark.find()) {
            items.add(new Stretch(start, mark.start()));
            start = mark.end();
        }
        items.add(new Stretch(start, sentence.end()));
        return items;
    }

    private static List<Stretch> split(String text, Stretch whole, Pattern between) {
        List<Stretch> parts = new ArrayList<>();
        Matcher end = between.matcher(text).region(whole.start(), whole.end());
        int start = whole.start();
        while (end.find()) {
            parts.add(trimmed(text, new Stretch(start, end.start())));
            start = end.end();
        }
        parts.add(trimmed(text, new Stretch(start, whole.end())));
        return parts;
    }

    private static Stretch trimmed(String text, Stretch stretch) {
        int start = stretch.start();
        int end = stretch.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Stretch(start, end);
    }

    /** Adds a part, divided wherever {@code et} joins a second subject with a verb that asks. */
    private void addJoined(Stretch part) {
        int start = part.start();
        Matcher joined = JOINED.matcher(text).region(part.start(), part.end());
        while (joined.find()) {
            String after = text.substring(joined.end(), Math.min(part.end(), joined.end() + SUBJECT));
            if (ObligationFinder.asksAtOnce(after)
                    && ObligationFinder.of(introduction, text.substring(start, joined.start()))
                            .isPresent()) {
                add(trimmed(text, new Stretch(start, joined.start())));
                start = joined.end();
            }
        }
        add(trimmed(text, new Stretch(start, part.end())));
    }

    private void add(Stretch stretch) {
        String words = text.substring(stretch.start(), stretch.end());
        if (words.codePoints().anyMatch(Character::isLetter)) {
            clauses.add(new Clause(
                    stretch.start(), stretch.end(), words, introduction, ObligationFinder.of(introduction, words)));
        }
    }
}
