package org.recueil.importer.parse;

import java.util.List;
import org.recueil.model.id.ProvisionId;

/** An entry of a thematic index as its source prints it. */
public record ParsedTheme(String name, List<IndexRow> rows) {
    public ParsedTheme {
        rows = List.copyOf(rows);
    }

    /** The provisions that its rows list, in printed order. */
    public List<ProvisionId> provisions() {
        return rows.stream().flatMap(row -> row.provisions().stream()).toList();
    }
}
