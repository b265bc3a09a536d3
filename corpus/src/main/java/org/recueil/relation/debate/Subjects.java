package org.recueil.relation.debate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recueil.relation.Term;
import org.recueil.relation.TermReader;
import org.recueil.text.Table;
import org.recueil.text.Table.Row;

/**
 * Finds the subjects that a text speaks of, by the words that people use for them. The table {@code subjects.tsv} lists
 * both. Words that say nothing may stand between the words of a subject ({@code l'offre et la demande}). Safe for use
 * by several threads.
 */
public final class Subjects {
    /** A paragraph that opens an agenda item or lists speakers names the item but says nothing about it. */
    private static final Pattern FORMAL = Pattern.compile("point(?: \\d+)? de l['’]ordre du jour");

    private static final Set<String> WORDS = new HashSet<>();
    private static final Map<String, Pattern> SAID = new LinkedHashMap<>();

    static {
        for (Row row : Table.rows(Subjects.class, "subjects.tsv", "subject", "said in words")) {
            WORDS.addAll(Arrays.asList(row.cell(1).split("[ ;]+")));
            String said = row.cell(1).replace("; ", "|").replace("*", "\\S*");
            SAID.put(row.cell(0), Pattern.compile(" (?:" + said + ") "));
        }
    }

    private Subjects() {}

    /** The subjects of a paragraph, in the order of the table; empty if it names an agenda item. */
    public static List<String> of(String text) {
        if (FORMAL.matcher(text).find()) {
            return List.of();
        }
        String words = TermReader.of(text).stream()
                .filter(term -> term.kind() != Term.Kind.EMPTY || WORDS.contains(term.folded()))
                .map(Term::folded)
                .collect(Collectors.joining(" ", " ", " "));
        return SAID.entrySet().stream()
                .filter(subject -> subject.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
