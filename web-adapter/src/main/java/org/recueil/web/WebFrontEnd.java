package org.recueil.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.recueil.cli.Engine;
import org.recueil.cli.Environment;
import org.recueil.delivery.PlatformObserver;
import org.recueil.platform.settings.Setting;
import org.recueil.service.Check;
import org.recueil.service.ListenAddress;
import org.recueil.service.Platform;
import org.recueil.service.PlatformSession;
import org.recueil.text.Bilingual;
import org.recueil.web.live.WebSession;
import org.recueil.wording.Language;

/** {@code web}: serves the pages on a port, until it is told to end. */
public final class WebFrontEnd implements Platform {
    static final Setting PORT = Setting.open(
            "RECUEIL_WEB_PORT", Bilingual.of("le port des pages, comme 8080", "the port of the pages, such as 8080"));
    static final Setting HOST = Setting.open(
            "RECUEIL_WEB_HOST",
            Bilingual.of(
                    "l’adresse de ce port, si ce n’est pas 127.0.0.1",
                    "the address of that port, if it is not 127.0.0.1"));

    private static final int USUAL_PORT = 8080;

    @Override
    public String name() {
        return "web";
    }

    @Override
    public Bilingual summary() {
        return Bilingual.of("web : sert les pages seulement", "web: serves the pages only");
    }

    @Override
    public Bilingual firstSteps() {
        return Bilingual.of(
                "Pages : RECUEIL_WEB_PORT, le port où un navigateur les demande",
                "Pages: RECUEIL_WEB_PORT, the port at which a browser asks for them");
    }

    @Override
    public List<Setting> settings() {
        return List.of(PORT, HOST);
    }

    @Override
    public boolean isWanted(Map<String, String> variables) {
        return PORT.in(variables).isPresent();
    }

    @Override
    public PlatformSession session(Supplier<Engine> engine, Map<String, String> variables, PlatformObserver observer) {
        return new WebSession(engine, address(variables), observer);
    }

    @Override
    public Optional<ListenAddress> listening(Map<String, String> variables) {
        return isWanted(variables) ? Optional.of(address(variables)) : Optional.empty();
    }

    @Override
    public List<Check> check(Map<String, String> variables) {
        Bilingual what = Bilingual.same("pages");
        return Check.with(
                () -> address(variables),
                address -> List.of(Check.port(
                        what, address, Bilingual.of("à http://" + address + "/", "at http://" + address + "/"))));
    }

    private static ListenAddress address(Map<String, String> variables) {
        return new ListenAddress(
                HOST,
                HOST.in(variables).orElse(ListenAddress.USUAL_HOST),
                PORT,
                PORT.portIn(variables).orElse(USUAL_PORT));
    }

    @Override
    public Language usualLanguage(Environment environment) {
        return environment.language();
    }
}
