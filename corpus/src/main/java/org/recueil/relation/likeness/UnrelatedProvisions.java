package org.recueil.relation.likeness;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;

/**
 * The few provisions of this project's corpus that nothing belongs with ({@code alone.tsv}, a meeting a line): it lets a
 * look-up offer the relations of all others without comparing a word. A test makes the table again.
 */
final class UnrelatedProvisions {
    private static final Map<String, Set<String>> BY_MEETING = read();

    private UnrelatedProvisions() {}

    /** Whether the table says that something belongs with this provision. */
    static boolean showsRelated(ProvisionId id) {
        Set<String> alone = BY_MEETING.get(id.meeting().toString());
        return alone != null && !alone.contains(id.toString());
    }

    /** Whether the table knows every meeting, so that what it does not tell is not so. */
    static boolean knowsAllOf(Corpus corpus) {
        return corpus.meetings().stream()
                .allMatch(meeting -> BY_MEETING.containsKey(meeting.id().toString()));
    }

    private static Map<String, Set<String>> read() {
        return Table.rows(UnrelatedProvisions.class, "alone.tsv", "meeting", "alone").stream()
                .collect(Collectors.toMap(
                        row -> row.cell(0), row -> Set.of(row.cell(1).split(" "))));
    }
}
