package org.recueil.relation.likeness;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.text.Table;

/**
 * The few provisions of this project's corpus that are related to no other text ({@code alone.tsv}, one meeting per
 * line). With this table, a look-up can offer related texts without comparing any words. A test generates the table and
 * compares it.
 */
final class UnrelatedProvisions {
    private static final Map<String, Set<String>> BY_MEETING = read();

    private UnrelatedProvisions() {}

    /** Whether the table knows that a provision has related texts. */
    static boolean showsRelated(ProvisionId id) {
        Set<String> alone = BY_MEETING.get(id.meeting().toString());
        return alone != null && !alone.contains(id.toString());
    }

    /**
     * Whether the table covers every meeting of a corpus. If it does, provisions without related texts are all in it.
     */
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
