package org.recueil.slack.app;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shape of an app that is to be made.
 *
 * @param isMinimal whether it gets only commands and the right to write, and no events
 * @param requests where Slack sends its requests; empty if the bot opens a socket to Slack instead
 */
record AppShape(boolean isMinimal, Optional<URI> requests, AppSettings settings) {
    private static final Set<Scope> MINIMUM = EnumSet.of(Scope.CHAT_WRITE, Scope.COMMANDS);
    /** The path at which the bot listens. */
    static final String PATH = "/slack/events";

    /** The scopes that it needs, sorted. */
    List<Scope> scopes() {
        return Stream.of(Scope.values())
                .filter(scope -> !isMinimal || MINIMUM.contains(scope))
                .toList();
    }

    /** Those of them that may be left out when it is installed, sorted. */
    List<Scope> optionalScopes() {
        return scopes().stream().filter(Scope::isOptional).toList();
    }

    /** The events that it subscribes to, sorted. */
    List<String> events() {
        return isMinimal
                ? List.of()
                : Stream.of(Feature.values())
                        .flatMap(feature -> feature.events().stream())
                        .sorted()
                        .toList();
    }

    /**
     * Where Slack sends its requests if it reaches us at that address. If the address has no path, the bot's own is added.
     *
     * @return empty if Slack could not use it
     */
    static Optional<URI> requests(String address) {
        URI uri;
        try {
            uri = URI.create(address.strip());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        boolean usable = "https".equalsIgnoreCase(uri.getScheme())
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getRawFragment() == null;
        if (!usable) {
            return Optional.empty();
        }
        String path = uri.getRawPath();
        return Optional.of(path.isEmpty() || path.equals("/") ? uri.resolve(PATH) : uri);
    }
}
