package org.recueil.export;

import java.util.List;

/** A note at the foot of a page. */
public record Footnote(List<Run> runs) {
    public Footnote {
        runs = List.copyOf(runs);
    }
}
