package org.recueil.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recueil.data.AskedLinesReader;
import org.recueil.model.AskedLines;
import org.recueil.model.Corpus;
import org.recueil.model.id.TextId;
import org.recueil.search.text.Searchables;

/**
 * The asked lines of what a search shows. A paragraph of a report that prints a recommendation is shown as that
 * recommendation, so its lines are lines of that.
 */
public final class AskedOfTexts {
    private final Map<TextId, List<String>> french;
    private final Map<TextId, List<String>> english;

    /** @param shownAs the recommendation that a paragraph of a report prints, by the paragraph */
    AskedOfTexts(AskedLines lines, Map<? extends TextId, ? extends TextId> shownAs) {
        french = byShown(lines.french(), shownAs);
        english = byShown(lines.english(), shownAs);
    }

    /** Those of all texts of a corpus; none that were written for a text which another has replaced. */
    public static AskedOfTexts of(Corpus corpus) {
        return new AskedOfTexts(AskedLinesReader.linesOf(corpus), Searchables.recommendations(corpus));
    }

    private static Map<TextId, List<String>> byShown(
            Map<TextId, List<String>> lines, Map<? extends TextId, ? extends TextId> shownAs) {
        Map<TextId, List<String>> byShown = new HashMap<>();
        lines.forEach((id, its) -> {
            TextId shown = shownAs.containsKey(id) ? shownAs.get(id) : id;
            byShown.computeIfAbsent(shown, first -> new ArrayList<>()).addAll(its);
        });
        return byShown;
    }

    /** What people ask in French that a text answers, one line each. */
    public String french(TextId id) {
        return String.join("\n", french.getOrDefault(id, List.of()));
    }

    /** The same in English. */
    public String english(TextId id) {
        return String.join("\n", english.getOrDefault(id, List.of()));
    }
}
