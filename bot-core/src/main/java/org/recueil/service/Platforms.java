package org.recueil.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.recueil.cli.FrontEnd;
import org.recueil.platform.settings.Setting;

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

    /** The platforms with at least one of their secrets set. If others are missing, the platform says so. */
    static List<Platform> wanted(List<Platform> platforms, Map<String, String> variables) {
        return platforms.stream()
                .filter(platform -> platform.settings().stream()
                        .filter(Setting::isSecret)
                        .flatMap(setting -> setting.variables().stream())
                        .anyMatch(name -> !variables.getOrDefault(name, "").isBlank()))
                .toList();
    }
}
