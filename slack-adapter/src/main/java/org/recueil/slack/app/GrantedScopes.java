package org.recueil.slack.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The scopes that the app was granted, as Slack says with each answer.
 *
 * @param named those of our scopes that Slack named; empty if it sent no list, and then all count as granted
 */
public record GrantedScopes(Optional<Set<Scope>> named) {
    /** The header of answers that names them. */
    public static final String HEADER = "X-OAuth-Scopes";

    public static final GrantedScopes UNKNOWN = new GrantedScopes(Optional.empty());

    public GrantedScopes {
        named = named.map(Set::copyOf);
    }

    /** @param header {@code chat:write,commands}; a blank one says nothing, because no token is without scopes */
    public static GrantedScopes read(String header) {
        return header.isBlank()
                ? UNKNOWN
                : new GrantedScopes(Optional.of(Arrays.stream(header.split(","))
                        .flatMap(name -> Scope.named(name.strip()).stream())
                        .collect(Collectors.toSet())));
    }

    /** Whether the bot may do all of that. */
    public boolean allows(Feature feature) {
        return missing(feature).isEmpty();
    }

    /** Whether a method of the Web API may be called. */
    public boolean allowsMethod(String method) {
        return Scope.ofMethod(method).map(this::has).orElse(true);
    }

    /** Whether there is any way to ask a question. */
    public boolean isAskable() {
        return Stream.of(Feature.COMMANDS, Feature.MENTIONS, Feature.DIRECT_MESSAGES)
                .anyMatch(this::allows);
    }

    /** The scopes that a feature lacks, sorted. */
    List<Scope> missing(Feature feature) {
        return feature.scopes().stream().filter(scope -> !has(scope)).sorted().toList();
    }

    private boolean has(Scope scope) {
        return named.map(scopes -> scopes.contains(scope)).orElse(true);
    }

    /** The features that are off and the scopes that they lack, for the log: {@code previews (links:write)}. */
    public List<String> off() {
        return Stream.of(Feature.values())
                .filter(feature -> !allows(feature))
                .map(feature -> feature.key().replace('-', ' ') + " ("
                        + missing(feature).stream().map(Scope::toString).collect(Collectors.joining(", ")) + ")")
                .toList();
    }
}
