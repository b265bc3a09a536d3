package org.recueil.bot.answer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.recueil.quotation.value.Finding;

/** The faults of a draft in the order in which an answer numbers them. */
public final class DraftFaults {
    private DraftFaults() {}

    /** The faults among these findings, the worst first: entry 1 of the answer's list, entry 2, and so on. */
    public static List<Finding> worstFirst(Collection<Finding> findings) {
        return findings.stream()
                .filter(Finding::isFault)
                .sorted(Comparator.comparing(DraftFaults::gravity).thenComparing(Finding::start))
                .toList();
    }

    /** The force of obligation counts most, then what is said wrongly, then what is named wrongly. */
    private static int gravity(Finding fault) {
        return fault.changesObligation() ? -1 : fault.verdict().ordinal();
    }
}
