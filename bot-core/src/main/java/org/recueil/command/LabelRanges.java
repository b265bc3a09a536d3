package org.recueil.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.recueil.model.Corpus;
import org.recueil.model.ProvisionId;

/** Provisions by their labels, neighbours as a range: {@code II.20, II.31 à II.42}. */
final class LabelRanges {
    private record Range(ProvisionId first, ProvisionId last) {}

    private LabelRanges() {}

    /** The labels as people read them, and as {@code /rec} understands them. */
    static String of(List<ProvisionId> ids, Corpus corpus, Wording wording) {
        return ranges(ids, corpus).stream()
                .map(range -> range.first().equals(range.last())
                        ? range.first().label()
                        : wording.say(
                                "range", range.first().label(), range.last().label()))
                .collect(Collectors.joining(", "));
    }

    private static List<Range> ranges(List<ProvisionId> ids, Corpus corpus) {
        List<Range> ranges = new ArrayList<>();
        for (ProvisionId id : ids) {
            int at = ranges.size() - 1;
            if (at >= 0 && corpus.next(ranges.get(at).last()).equals(Optional.of(id))) {
                ranges.set(at, new Range(ranges.get(at).first(), id));
            } else {
                ranges.add(new Range(id, id));
            }
        }
        return ranges;
    }
}
