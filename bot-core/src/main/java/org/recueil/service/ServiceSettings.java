package org.recueil.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recueil.cli.Engine;
import org.recueil.data.DataException;
import org.recueil.platform.ChatDrafts;
import org.recueil.platform.network.Network;
import org.recueil.platform.settings.Setting;
import org.recueil.platform.settings.SettingsFile;
import org.recueil.text.Bilingual;

/**
 * The settings of the service as a whole.
 *
 * @param port of health and metrics; empty if they are off
 * @param host that it binds to
 * @param log {@link LogSetUp#TEXT} or {@link LogSetUp#JSON}
 */
record ServiceSettings(Optional<Integer> port, String host, String log) {
    static final Setting CONFIG = Setting.open(
            SettingsFile.NAMED_BY,
            Bilingual.of(
                    "un fichier de réglages, une ligne NOM=valeur chacun",
                    "a file of settings, one line NAME=value each"));
    static final Setting LOG = Setting.open(
            "RECUEIL_LOG", Bilingual.of("la forme du journal : text ou json", "the form of the log: text or json"));
    private static final Setting PORT = Setting.open(
            "RECUEIL_HTTP_PORT",
            Bilingual.of(
                    "le port de /health et de /metrics ; sans lui, ils n’existent pas",
                    "the port of /health and /metrics; without it there are none"));
    private static final Setting HOST = Setting.open(
            "RECUEIL_HTTP_HOST",
            Bilingual.of(
                    "l’adresse de ce port, si ce n’est pas 127.0.0.1",
                    "the address of that port, if it is not 127.0.0.1"));
    private static final Setting JAVA_OPTS = Setting.open(
            "RECUEIL_JAVA_OPTS", Bilingual.of("d’autres options pour la JVM", "further options for the JVM"));

    /** The settings that a file may hold, besides those of the platforms. */
    static final List<Setting> IN_A_FILE = Stream.concat(
                    Stream.of(Engine.CORPUS, Engine.PAGES, ChatDrafts.SETTING, LOG, PORT, HOST),
                    Network.SETTINGS.stream())
            .toList();

    /** The settings of a rehearsal: health and metrics, at any port. */
    static final Map<String, String> REHEARSED = Map.of(PORT.name(), "0");

    /** The settings that are read before there is a file. */
    static final List<Setting> BEFORE = List.of(CONFIG, JAVA_OPTS);

    /** @throws DataException for a value that cannot be used */
    static ServiceSettings read(Map<String, String> variables) {
        String log = LOG.in(variables).orElse(LogSetUp.TEXT);
        if (!log.equals(LogSetUp.TEXT) && !log.equals(LogSetUp.JSON)) {
            throw new DataException(LOG.name() + "=" + log, Bilingual.of("c’est text ou json", "it is text or json"));
        }
        return new ServiceSettings(PORT.portIn(variables), HOST.in(variables).orElse(ListenAddress.USUAL_HOST), log);
    }

    /** The address of health and metrics; empty if they are off. */
    Optional<ListenAddress> listening() {
        return port.map(number -> new ListenAddress(HOST, host, PORT, number));
    }
}
