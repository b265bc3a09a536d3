package org.recueil.slack.app;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Each subset of the scopes that the whole app has, by their names, sorted. */
public final class ScopeSubsets {
    private ScopeSubsets() {}

    public static List<List<String>> all() {
        List<String> names =
                Stream.of(Scope.values()).map(Scope::toString).sorted().toList();
        return IntStream.range(0, 1 << names.size())
                .mapToObj(bits -> IntStream.range(0, names.size())
                        .filter(at -> (bits & 1 << at) != 0)
                        .mapToObj(names::get)
                        .toList())
                .toList();
    }
}
