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
 * The subjects that a text speaks of, by the words in which people say them; {@code subjects.tsv} lists both. Words that
 * tell nothing may stand between those of a subject ({@code l'offre et la demande}). Safe for use by several threads.
 */
public final class Subjects {
    /** A paragraph that opens a point or lists who spoke names the point, and says nothing of it. */
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

    /** The subjects of a paragraph, in the order of the table; none of one that names a point of the agenda. */
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
