package org.recueil.slack.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recueil.wording.Language;
import org.recueil.wording.Wording;

/**
 * A table for the administrator of the app: a row per feature, with its scopes, whether it is on, and where to switch it on.
 * Immutable.
 */
public final class FeatureTable {
    private static final String INDENT = "    ";
    private static final String GAP = "  ";

    private final GrantedScopes granted;
    private final Wording words;

    public FeatureTable(GrantedScopes granted, Language language) {
        this.granted = granted;
        this.words = ShapeWords.in(language);
    }

    /** How many features are on and off, then a row for each, in columns; without a line break at the end. */
    public String text() {
        if (granted.named().isEmpty()) {
            return words.say("table.unknown");
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                words.say("table.feature"),
                words.say("table.scopes"),
                words.say("table.state"),
                words.say("table.click")));
        Stream.of(Feature.values()).map(this::row).forEach(rows::add);
        long off = Stream.of(Feature.values())
                .filter(feature -> !granted.allows(feature))
                .count();
        String count = granted.isAskable() ? "table.count" : "table.count.nobody";
        return words.say(count, Feature.values().length - off, off) + "\n" + lines(rows);
    }

    private List<String> row(Feature feature) {
        boolean isOn = granted.allows(feature);
        return List.of(
                words.say("feature." + feature.key()),
                feature.scopes().isEmpty()
                        ? "–"
                        : joined(feature.scopes().stream().sorted().toList()),
                words.say(isOn ? "table.on" : "table.off"),
                click(feature, isOn));
    }

    /** Where to switch it on; for a feature that is on without any scope, where to find it. */
    private String click(Feature feature, boolean isOn) {
        if (feature == Feature.HOME) {
            return place(feature);
        } else if (isOn) {
            return "";
        }
        String place = place(feature);
        String also = place.isEmpty() ? "" : words.say("click.and", place);
        return words.say("click.off", joined(granted.missing(feature)), also);
    }

    /** Where else it must be set, besides the scopes; empty if nowhere. */
    private String place(Feature feature) {
        String key = "click." + feature.key();
        return switch (feature) {
            case COMMANDS -> words.say(key);
            case SHORTCUT -> words.say(key, InstalledApp.SHORTCUT, InstalledApp.ASK_HERE, InstalledApp.CHECK);
            case MENTIONS, DIRECT_MESSAGES, HOME -> words.say(key, joined(feature.events()));
            case PREVIEWS -> words.say(key, joined(feature.events()), joined(Manifest.LINKED_HOSTS));
            case SHARING, LATE_ANSWERS, FILES, LANGUAGE -> "";
        };
    }

    private static String joined(List<?> names) {
        return names.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String lines(List<List<String>> rows) {
        int columns = rows.get(0).size();
        List<Integer> widths = IntStream.range(0, columns)
                .mapToObj(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toList();
        return rows.stream()
                .map(row -> (INDENT
                                + IntStream.range(0, columns)
                                        .mapToObj(column -> padded(row.get(column), widths.get(column)))
                                        .collect(Collectors.joining(GAP)))
                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
