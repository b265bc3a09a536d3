package org.recueil.importer;

import java.util.List;
import org.recueil.model.ProvisionId;

/** An entry of a thematic index as its source prints it. */
record ParsedTheme(String name, List<IndexRow> rows) {
    ParsedTheme {
        rows = List.copyOf(rows);
    }

    List<ProvisionId> provisions() {
        return rows.stream().flatMap(row -> row.provisions().stream()).toList();
    }
}
