package org.recueil.command;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.recueil.model.Corpus;

/** How a line that somebody is typing may go on. Safe for use by several threads. */
public final class Completion {
    private static final int MOST = 50;

    private final List<String> references;
    private final List<String> themes;

    public Completion(Corpus corpus) {
        references = corpus.provisions().stream()
                .map(provision -> provision.id().label())
                .toList();
        themes = corpus.themes(ThemeFinder.EDITION).stream()
                .map(theme -> theme.name())
                .toList();
    }

    /** Whole lines that begin with what was typed, whatever its case; at most fifty. */
    public List<String> complete(String start) {
        String typed = start.toLowerCase(Locale.ROOT);
        Stream<String> commands = Stream.of("/rec ", "/theme ", "/themes", "/aide", "/a_propos");
        Stream<String> looks = references.stream().map(label -> "/rec " + label);
        Stream<String> named = themes.stream().map(name -> "/theme " + name);
        return Stream.of(commands, looks, named, references.stream(), themes.stream())
                .flatMap(lines -> lines)
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(typed))
                .limit(MOST)
                .toList();
    }
}
