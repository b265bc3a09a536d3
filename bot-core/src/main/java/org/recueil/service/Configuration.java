package org.recueil.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.platform.settings.SettingsFile;
import org.recueil.text.Bilingual;
import org.recueil.text.EditDistance;

/**
 * The settings: variables of the environment, and for what these leave open, the file that RECUEIL_CONFIG names ({@link
 * SettingsFile}).
 *
 * @param variables both together, for {@link Setting#in}
 * @param doubts a sentence for each variable that looks like ours but is not, with what may have been meant, and for each line
 *     of the file whose name stood before; they are used all the same
 */
record Configuration(Map<String, String> variables, List<Bilingual> doubts) {
    private static final String OURS = "RECUEIL_";

    Configuration {
        variables = Map.copyOf(variables);
        doubts = List.copyOf(doubts);
    }

    /**
     * @param platforms on the class path; variables of other platforms are ignored
     * @throws DataException if the file cannot be read or holds an unknown setting; it quotes no value
     */
    static Configuration read(Map<String, String> environment, Collection<? extends Platform> platforms) {
        List<Setting> settings = new ArrayList<>(ServiceSettings.IN_A_FILE);
        platforms.forEach(platform -> settings.addAll(platform.settings()));
        List<String> prefixes = Stream.concat(
                        Stream.of(OURS),
                        platforms.stream().map(platform -> platform.name().toUpperCase(Locale.ROOT) + "_"))
                .toList();
        Map<String, String> variables = new TreeMap<>(environment);
        Optional<SettingsFile> file = SettingsFile.in(environment);
        if (file.isPresent()) {
            Map<String, String> inFile = file.get().require();
            refuseUnknown(file.get(), names(settings));
            for (Setting setting : settings) {
                if (setting.variables().stream().allMatch(name -> isBlank(environment, name))) {
                    setting.variables().forEach(name -> variables.put(name, inFile.getOrDefault(name, "")));
                }
            }
        }
        List<String> known = Stream.concat(names(settings).stream(), names(ServiceSettings.BEFORE).stream())
                .toList();
        Stream<Bilingual> unknown = environment.keySet().stream()
                .filter(name -> prefixes.stream().anyMatch(name::startsWith))
                .filter(name -> !known.contains(name))
                .sorted()
                .map(name -> unknown(name, known));
        Stream<Bilingual> repeated = file.stream().flatMap(read -> read.repeated().stream());
        return new Configuration(variables, Stream.concat(unknown, repeated).toList());
    }

    private static boolean isBlank(Map<String, String> environment, String name) {
        return environment.getOrDefault(name, "").isBlank();
    }

    private static List<String> names(List<Setting> settings) {
        return settings.stream()
                .flatMap(setting -> setting.variables().stream())
                .toList();
    }

    private static void refuseUnknown(SettingsFile file, List<String> known) {
        List<Bilingual> unknown = file.settings().keySet().stream()
                .filter(name -> !known.contains(name))
                .sorted(Comparator.comparing(file.lines()::get))
                .map(name -> Bilingual.same(file.place(name)).and(unknown(name, known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw DataException.ofLines(unknown);
        }
    }

    /**
     * The error for an unknown setting. A name is quoted only up to its first digit, because the rest may be half a token. No
     * setting has digits in its name.
     */
    private static Bilingual unknown(String name, List<String> known) {
        Bilingual others = nearest(name, known)
                .map(meant -> Bilingual.of("vouliez-vous dire " + meant + " ?", "did you mean " + meant + "?"))
                .orElseGet(
                        () -> Bilingual.of("il y a : ", "there are: ").and(Bilingual.same(String.join(", ", known))));
        return Bilingual.pair(
                Bilingual.same(name.replaceFirst("\\d.*", "…")),
                Bilingual.of("réglage inconnu ; ", "unknown setting; ").and(others));
    }

    /** The closest known name, unless it is too different. */
    private static Optional<String> nearest(String name, List<String> known) {
        String upper = name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        return EditDistance.nearest(upper, known, 1).stream().findFirst();
    }
}
