package org.recueil.quotation.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recueil.quotation.value.Force;
import org.recueil.text.Table;

/**
 * Finds the words that ask somebody to act ({@code force.tsv}) and those that deny. Of two phrases that begin at the
 * same word, the longer one counts.
 */
public final class ForceWords {
    /**
     * Words of a certain force.
     *
     * @param first the index of the first word
     * @param end the index after the last word
     */
    public record Phrase(Force force, int first, int end) {}

    /** Words whose absence or presence turns a sentence round. */
    private static final Set<String> DENYING =
            Set.of("ne", "n", "pas", "ni", "non", "jamais", "aucun", "aucune", "sans", "not", "no", "never");

    private static final Map<String, List<Entry>> BY_FIRST_WORD = read();

    private record Entry(Force force, List<Word> words) {}

    private ForceWords() {}

    private static Map<String, List<Entry>> read() {
        Map<String, List<Entry>> all = new HashMap<>();
        for (Table.Row row : Table.rows(ForceWords.class, "force.tsv", "level", "phrase")) {
            Force force = Force.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            List<Word> words = WordReader.ofOfficial(row.cell(1));
            all.computeIfAbsent(words.get(0).folded(), word -> new ArrayList<>())
                    .add(new Entry(force, words));
        }
        Comparator<Entry> longest =
                Comparator.comparing((Entry entry) -> entry.words().size());
        all.values().forEach(entries -> entries.sort(longest.reversed()));
        return all;
    }

    /** All phrases of force in a list of words, in order and without overlap. */
    public static List<Phrase> in(List<Word> words) {
        List<Phrase> found = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Phrase phrase = at(at, words);
            if (phrase == null) {
                at++;
            } else {
                found.add(phrase);
                at = phrase.end();
            }
        }
        return found;
    }

    private static Phrase at(int at, List<Word> words) {
        for (Entry entry : BY_FIRST_WORD.getOrDefault(words.get(at).folded(), List.of())) {
            int end = at + entry.words().size();
            if (end <= words.size() && stands(entry.words(), words.subList(at, end))) {
                return new Phrase(entry.force(), at, end);
            }
        }
        return null;
    }

    private static boolean stands(List<Word> phrase, List<Word> words) {
        for (int i = 0; i < phrase.size(); i++) {
            Word word = words.get(i);
            if (!word.isPlain() || !phrase.get(i).is(word, true)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word denies what it stands with. */
    static boolean denies(Word word) {
        return DENYING.contains(word.folded());
    }
}
