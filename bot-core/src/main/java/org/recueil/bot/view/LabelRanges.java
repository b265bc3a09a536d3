package org.recueil.bot.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recueil.model.Corpus;
import org.recueil.model.id.ProvisionId;
import org.recueil.wording.Wording;

/** The labels of provisions, with neighbours as ranges: {@code II.20, II.31–II.42}. */
public final class LabelRanges {
    private static final int SHORTEST = 3;

    private LabelRanges() {}

    /** The labels as people and {@code /rec} read them. Two neighbours do not make a range. */
    public static String of(List<ProvisionId> ids, Corpus corpus, Wording wording) {
        return ranges(ids, corpus).stream()
                .flatMap(range -> said(range, wording))
                .collect(Collectors.joining(", "));
    }

    /** The same in short, as {@code /rec} reads it: the meeting is named once, {@code IX.4, 6, 12–14}. */
    public static String brief(List<ProvisionId> ids, Corpus corpus) {
        StringBuilder brief = new StringBuilder();
        Optional<ProvisionId> before = Optional.empty();
        for (List<ProvisionId> range : ranges(ids, corpus)) {
            for (ProvisionId id : range.size() < SHORTEST ? range : range.subList(0, 1)) {
                boolean same = isNumber(id)
                        && before.filter(last -> !last.isPreamble())
                                .map(ProvisionId::meeting)
                                .equals(Optional.of(id.meeting()));
                brief.append(brief.isEmpty() ? "" : ", ")
                        .append(same ? id.path().get(0) : id.label());
                before = Optional.of(id);
            }
            if (range.size() >= SHORTEST) {
                brief.append('–').append(range.get(range.size() - 1).label());
            }
        }
        return brief.toString();
    }

    private static boolean isNumber(ProvisionId id) {
        return id.isTopLevel() && Character.isDigit(id.path().get(0).charAt(0));
    }

    private static Stream<String> said(List<ProvisionId> range, Wording wording) {
        Stream<String> labels = range.stream().map(ProvisionId::label);
        return range.size() < SHORTEST
                ? labels
                : Stream.of(wording.say(
                        "range",
                        range.get(0).label(),
                        range.get(range.size() - 1).label()));
    }

    private static List<List<ProvisionId>> ranges(List<ProvisionId> ids, Corpus corpus) {
        List<List<ProvisionId>> ranges = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean goesOn = i > 0 && corpus.next(ids.get(i - 1)).equals(Optional.of(ids.get(i)));
            if (!goesOn) {
                ranges.add(new ArrayList<>());
            }
            ranges.get(ranges.size() - 1).add(ids.get(i));
        }
        return ranges;
    }
}
