package org.recueil.importer.assembly;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recueil.model.id.ProvisionId;

/**
 * A place where the compendium and the report that first printed a recommendation differ in wording.
 *
 * @param place the paragraph of the report
 * @param compendium the different words of the compendium, with a word before them
 * @param report the words of the report in that place
 */
public record Difference(ProvisionId id, String place, String compendium, String report) {

    /**
     * Compares two texts word by word. Blanks before punctuation, the form of quotation marks and the language of the
     * acronym UNODC do not count.
     */
    static Optional<Difference> between(ProvisionId id, String place, String compendium, String report) {
        List<String> here = words(compendium);
        List<String> there = words(report);
        if (here.equals(there)) {
            return Optional.empty();
        }
        int same = 0;
        while (same < Math.min(here.size(), there.size()) && here.get(same).equals(there.get(same))) {
            same++;
        }
        int end = 0;
        while (end < Math.min(here.size(), there.size()) - same
                && here.get(here.size() - 1 - end).equals(there.get(there.size() - 1 - end))) {
            end++;
        }
        int from = Math.max(0, same - 1);
        return Optional.of(new Difference(
                id,
                place,
                String.join(" ", here.subList(from, here.size() - end)),
                String.join(" ", there.subList(from, there.size() - end))));
    }

    private static List<String> words(String text) {
        String plain = text.replaceAll("\\bUNODC\\b", "ONUDC")
                .replaceAll("« ?|“", "\"")
                .replaceAll(" ?»|”", "\"")
                .replaceAll(" (?=[;:?!])", "");
        return Arrays.asList(plain.split(" "));
    }

    /** The difference in one sentence, for readers. */
    String sentence(String symbol) {
        return "Le rapport " + symbol + ", par. " + place + ", porte « " + report + " » ; le recueil, « " + compendium
                + " ».";
    }
}
