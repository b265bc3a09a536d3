package org.recueil.quotation.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recueil.quotation.draft.Source.Kind;
import org.recueil.text.Table;

/** The words by which a draft names a body, a treaty or a person as the source of a quotation ({@code sources.tsv}). */
final class SourceWords {
    private static final Map<String, List<Phrase>> BY_FIRST_WORD = read();

    private record Phrase(List<String> words, Kind kind) {
        boolean standsAt(int at, List<FoldedWord> words) {
            if (at + this.words.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < this.words.size(); i++) {
                if (!this.words.get(i).equals(words.get(at + i).folded())) {
                    return false;
                }
            }
            return true;
        }
    }

    private SourceWords() {}

    private static Map<String, List<Phrase>> read() {
        Map<String, List<Phrase>> all = new HashMap<>();
        for (Table.Row row : Table.rows(SourceWords.class, "sources.tsv", "whose", "phrase")) {
            Kind kind = Kind.valueOf(row.cell(0).toUpperCase(Locale.ROOT));
            List<String> words = List.of(row.cell(1).split(" "));
            all.computeIfAbsent(words.get(0), word -> new ArrayList<>()).add(new Phrase(words, kind));
        }
        Comparator<Phrase> longest =
                Comparator.comparing((Phrase phrase) -> phrase.words().size());
        all.values().forEach(list -> list.sort(longest.reversed()));
        return all;
    }

    /** The sources that words name, in order. Of two phrases that begin at the same word, the longer one counts. */
    static List<Mention> in(List<FoldedWord> words) {
        List<Mention> found = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            int here = at;
            Optional<Phrase> phrase = BY_FIRST_WORD.getOrDefault(words.get(at).folded(), List.of()).stream()
                    .filter(each -> each.standsAt(here, words))
                    .findFirst();
            if (phrase.isPresent()) {
                int last = at + phrase.get().words().size() - 1;
                found.add(new Mention(
                        words.get(at).start(),
                        words.get(last).end(),
                        phrase.get().kind(),
                        List.of()));
                at = last;
            }
        }
        return found;
    }
}
