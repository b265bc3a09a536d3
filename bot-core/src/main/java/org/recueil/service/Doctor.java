package org.recueil.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recueil.bot.answer.ProgramVersion;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.data.CorpusReader;
import org.recueil.data.DataException;
import org.recueil.model.Corpus;
import org.recueil.model.Meeting;
import org.recueil.model.id.MeetingId;
import org.recueil.platform.network.Network;
import org.recueil.platform.settings.Setting;
import org.recueil.platform.settings.SettingsFile;
import org.recueil.text.Bilingual;

/** Looks at this machine, the corpus, the settings, and has each platform look at its own. */
final class Doctor {
    private static final long LEAST_MEMORY = 48;
    private static final long MEGABYTE = 1 << 20;
    private static final int SHOWN_OF_CHECKSUM = 12;

    private static final Bilingual CORPUS = Bilingual.same("corpus");
    private static final Bilingual FURTHER = Bilingual.of("textes supplémentaires", "further texts");
    private static final Bilingual HEALTH = Bilingual.of("santé et mesures", "health and metrics");
    private static final Bilingual PROXY = Bilingual.of("mandataire", "proxy");
    private static final Bilingual CERTIFICATES = Bilingual.of("certificats", "certificates");

    private final Environment environment;
    private final List<Platform> platforms;
    private final List<Check> checks = new ArrayList<>();

    Doctor(Environment environment, List<Platform> platforms) {
        this.environment = environment;
        this.platforms = platforms;
    }

    List<Check> checks() throws IOException {
        checks.add(java());
        Map<String, String> variables = settings();
        readOtherwise();
        corpus(environment.with(variables));
        network(variables);
        port(variables);
        secrets(variables);
        samePort(variables);
        platforms(variables);
        return checks;
    }

    private static Check java() {
        long memory = Runtime.getRuntime().maxMemory() / MEGABYTE;
        Bilingual found = Bilingual.of(
                Runtime.version() + ", " + memory + " Mo de mémoire au plus, Recueil " + ProgramVersion.get(),
                Runtime.version() + ", " + memory + " MB of memory at most, Recueil " + ProgramVersion.get());
        return memory >= LEAST_MEMORY
                ? Check.good(Bilingual.same("Java"), found)
                : Check.bad(
                        Bilingual.same("Java"),
                        found.and(Bilingual.of(
                                " ; il en faut 64 : RECUEIL_JAVA_OPTS sans -Xmx en laisse 80",
                                "; it takes 64: RECUEIL_JAVA_OPTS without -Xmx leaves 80")));
    }

    private Map<String, String> settings() {
        Map<String, String> variables = environment.variables();
        try {
            Configuration configuration = Configuration.read(variables, platforms);
            configuration.doubts().forEach(doubt -> checks.add(Check.bad(Check.SETTINGS, doubt)));
            variables = configuration.variables();
            ServiceSettings.read(variables);
            Network.read(variables);
            if (configuration.doubts().isEmpty()) {
                checks.add(Check.good(Check.SETTINGS, Bilingual.of("tous connus", "all known")));
            }
        } catch (DataException unusable) {
            checks.add(Check.bad(Check.SETTINGS, unusable.said()));
            variables = withoutFile(variables);
        }
        return variables;
    }

    /** What is wrong with the file is said once. */
    private static Map<String, String> withoutFile(Map<String, String> variables) {
        Map<String, String> others = new TreeMap<>(variables);
        others.remove(SettingsFile.NAMED_BY);
        return others;
    }

    private void readOtherwise() {
        try {
            SettingsFile.in(environment.variables())
                    .map(SettingsFile::readOtherwise)
                    .orElse(List.of())
                    .forEach(line -> checks.add(Check.good(Check.SETTINGS, line)));
        } catch (DataException saidBefore) {
            return;
        }
    }

    private void corpus(Environment configured) throws IOException {
        Corpus carried = CorpusReader.readCarried();
        String checksum = carried.provenance().checksum().orElse("").substring(0, SHOWN_OF_CHECKSUM);
        checks.add(
                CorpusReader.isIntact()
                        ? Check.good(
                                CORPUS,
                                Bilingual.of(
                                                contents(
                                                        carried,
                                                        "%d paragraphes, %d thèmes (édition %d), %d documents"),
                                                contents(
                                                        carried,
                                                        "%d paragraphs, %d themes (edition of %d), %d documents"))
                                        .and(Bilingual.same(", SHA-256 " + checksum + "…")))
                        : Check.bad(
                                CORPUS,
                                Bilingual.of(
                                        "les données n’ont pas la somme de contrôle attendue ; construisez à nouveau",
                                        "the data do not have the expected checksum; build it again")));
        try {
            Corpus loaded = Engine.load(configured).corpus();
            List<Bilingual> further = new ArrayList<>(loaded.meetings().stream()
                    .map(Meeting::id)
                    .filter(id -> carried.meeting(id).isEmpty()
                            || loaded.provenance().replaced().contains(id))
                    .map(MeetingId::label)
                    .map(Bilingual::same)
                    .toList());
            if (loaded.edition() > carried.edition()) {
                further.add(Bilingual.of("index de " + loaded.edition(), "index of " + loaded.edition()));
            }
            loaded.languageEditions()
                    .forEach(edition -> further.add(Bilingual.of(
                            "langue " + edition.language() + " : "
                                    + edition.texts().size(),
                            "language " + edition.language() + ": "
                                    + edition.texts().size())));
            checks.add(Check.good(
                    FURTHER,
                    further.stream()
                            .reduce((listed, next) ->
                                    listed.and(Bilingual.same(", ")).and(next))
                            .orElse(Bilingual.of("aucun", "none"))));
        } catch (DataException wrong) {
            checks.add(Check.bad(FURTHER, wrong.said()));
        }
    }

    private static String contents(Corpus corpus, String form) {
        return String.format(
                Locale.ROOT,
                form,
                corpus.provisions().size(),
                corpus.themes(corpus.edition()).size(),
                corpus.edition(),
                corpus.documents().size());
    }

    private void network(Map<String, String> variables) {
        Network network;
        try {
            network = Network.read(variables);
        } catch (DataException saidBefore) {
            return;
        }
        checks.add(Check.good(PROXY, network.proxiesUsed()));
        checks.add(Check.good(CERTIFICATES, network.trusted()));
        network.unusableCertificates().forEach(unusable -> checks.add(Check.bad(CERTIFICATES, unusable)));
    }

    private void port(Map<String, String> variables) {
        ServiceSettings settings;
        try {
            settings = ServiceSettings.read(variables);
        } catch (DataException saidBefore) {
            return;
        }
        Optional<ListenAddress> listening = settings.listening();
        if (listening.isEmpty()) {
            checks.add(Check.good(
                    HEALTH,
                    Bilingual.of("éteintes (RECUEIL_HTTP_PORT n’est pas là)", "off (RECUEIL_HTTP_PORT is not there)")));
            return;
        }
        checks.add(Check.port(HEALTH, listening.get(), Bilingual.same("http://" + listening.get() + "/health")));
    }

    /**
     * Checks whether other users of this machine can read files that hold secrets. In a container there are no other users, so
     * it is no mistake there.
     */
    private void secrets(Map<String, String> variables) {
        Stream<String> named = platforms.stream()
                .flatMap(platform -> platform.settings().stream())
                .filter(Setting::isSecret)
                .flatMap(setting -> setting.variables().stream())
                .filter(name -> name.endsWith("_FILE"));
        Stream.concat(Stream.of(SettingsFile.NAMED_BY), named)
                .filter(name -> !variables.getOrDefault(name, "").isBlank())
                .filter(name -> ReadableByAll.isSo(variables.get(name).strip()))
                .forEach(
                        name -> checks.add(
                                Check.good(
                                        Bilingual.same("secrets"),
                                        Bilingual.same(name + "="
                                                        + variables.get(name).strip())
                                                .and(
                                                        Bilingual.of(
                                                                " est lisible par tous les comptes de cette machine ; chmod 600 le réserve au vôtre",
                                                                " can be read by every account of this machine; chmod 600 keeps it to yours")))));
    }

    /** Checks whether two settings name the same port. It would be chance which of the two servers got it. */
    private void samePort(Map<String, String> variables) {
        List<ListenAddress> before = new ArrayList<>();
        try {
            ServiceSettings.read(variables).listening().ifPresent(before::add);
            for (Platform platform : Platforms.wanted(platforms, variables)) {
                Optional<ListenAddress> address = platform.listening(variables);
                address.flatMap(one ->
                                before.stream().filter(one::isAlso).findFirst().map(one::takenBy))
                        .ifPresent(taken -> checks.add(Check.bad(Bilingual.same("ports"), taken.said())));
                address.ifPresent(before::add);
            }
        } catch (DataException saidElsewhere) {
            return;
        }
    }

    private void platforms(Map<String, String> variables) {
        List<Platform> wanted = Platforms.wanted(platforms, variables);
        for (Platform platform : platforms) {
            if (wanted.contains(platform)) {
                platform.check(variables).stream()
                        .map(check -> new Check(
                                Bilingual.same(platform.name() + ", ").and(check.what()),
                                check.isGood(),
                                check.found()))
                        .forEach(checks::add);
            } else if (wanted.isEmpty()) {
                checks.add(Check.bad(
                        Bilingual.same(platform.name()),
                        Bilingual.of("aucun jeton ; ", "no token; ").and(platform.firstSteps())));
            } else {
                checks.add(Check.good(
                        Bilingual.same(platform.name()),
                        Bilingual.of("pas demandé, faute de jeton", "not asked for, since it has no token")));
            }
        }
    }
}
