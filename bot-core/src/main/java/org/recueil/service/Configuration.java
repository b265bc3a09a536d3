package org.recueil.service;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.main.Setting;
import org.recueil.text.EditDistance;

/**
 * What is set: by the variables of the environment, and for what these leave open, by the file that RECUEIL_CONFIG names
 * ({@code NAME=value} lines, UTF-8, as {@link Properties} reads them).
 *
 * @param variables both, for {@link Setting#in}
 * @param unknown variables of the environment that look like ours and are not, each with what may have been meant
 */
record Configuration(Map<String, String> variables, List<String> unknown) {
    private static final String OURS = "RECUEIL_";

    Configuration {
        variables = Map.copyOf(variables);
        unknown = List.copyOf(unknown);
    }

    /**
     * @param platforms on the class path; variables of others are none of our business
     * @throws DataException where the file cannot be read, or holds a setting that nobody knows; it quotes no value
     */
    static Configuration read(Map<String, String> environment, Collection<? extends Platform> platforms) {
        List<Setting> settings = new ArrayList<>(ServiceSettings.IN_A_FILE);
        platforms.forEach(platform -> settings.addAll(platform.settings()));
        List<String> prefixes = Stream.concat(
                        Stream.of(OURS),
                        platforms.stream().map(platform -> platform.name().toUpperCase(Locale.ROOT) + "_"))
                .toList();
        Map<String, String> variables = new TreeMap<>(environment);
        Optional<String> file = ServiceSettings.CONFIG.in(environment);
        if (file.isPresent()) {
            Map<String, String> inFile = properties(file.get());
            refuseUnknown(file.get(), inFile.keySet(), names(settings));
            for (Setting setting : settings) {
                if (setting.variables().stream().allMatch(name -> isBlank(environment, name))) {
                    setting.variables().forEach(name -> variables.put(name, inFile.getOrDefault(name, "")));
                }
            }
        }
        List<String> known = Stream.concat(names(settings).stream(), names(ServiceSettings.BEFORE).stream())
                .toList();
        List<String> unknown = environment.keySet().stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> unknown(name, known))
                .toList();
        return new Configuration(variables, unknown);
    }

    private static boolean isBlank(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    private static List<String> names(List<Setting> settings) {
        return settings.stream()
                .flatMap(setting -> setting.variables().stream())
                .toList();
    }

    private static Map<String, String> properties(String file) {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of(file))) {
            properties.load(in);
        } catch (IOException | InvalidPathException unreadable) {
            throw new DataException(ServiceSettings.CONFIG.name() + "=" + file, "ce fichier ne peut pas être lu");
        } catch (IllegalArgumentException malformed) {
            throw new DataException(file, "« \\u » sans quatre chiffres ; une barre s’écrit \\\\");
        }
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    private static void refuseUnknown(String file, Collection<String> names, List<String> known) {
        List<String> unknown = names.stream()
                .filter(name -> !known.contains(name))
                .map(name -> unknown(name, known))
                .toList();
        if (!unknown.isEmpty()) {
            throw new DataException(file, String.join("\n  ", unknown));
        }
    }

    /** A line without a name may be a token, which has digits; no setting has any. */
    private static String unknown(String name, List<String> known) {
        return name.replaceFirst("\\d.*", "…") + " : réglage inconnu ; "
                + nearest(name, known)
                        .map(meant -> "vouliez-vous dire " + meant + " ?")
                        .orElseGet(() -> "il y a : " + String.join(", ", known));
    }

    /** The one that differs by at most a third of its letters. */
    private static Optional<String> nearest(String name, List<String> known) {
        String upper = name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        return EditDistance.nearest(upper, known, 1).stream().findFirst();
    }
}
