package org.recueil.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.recueil.cli.FrontEnd;

/** Finds the platforms. */
final class Platforms {
    private Platforms() {}

    /** The platforms on the class path, by name, so that their order never changes. */
    static List<Platform> found() {
        return ServiceLoader.load(FrontEnd.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(Platform.class::isInstance)
                .map(Platform.class::cast)
                .sorted(Comparator.comparing(Platform::name))
                .toList();
    }

    /** The platforms that these settings want to be served. */
    static List<Platform> wanted(List<Platform> platforms, Map<String, String> variables) {
        return platforms.stream()
                .filter(platform -> platform.isWanted(variables))
                .toList();
    }
}
