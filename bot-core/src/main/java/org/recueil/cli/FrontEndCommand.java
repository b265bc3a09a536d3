package org.recueil.cli;

import java.util.List;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/** The sub-command that starts a front end. */
final class FrontEndCommand implements SubCommand {
    private final FrontEnd frontEnd;

    FrontEndCommand(FrontEnd frontEnd) {
        this.frontEnd = frontEnd;
    }

    @Override
    public String name() {
        return frontEnd.name();
    }

    @Override
    public Bilingual summary() {
        return frontEnd.summary();
    }

    @Override
    public Language usualLanguage(Environment environment) {
        return frontEnd.usualLanguage(environment);
    }

    @Override
    public List<Setting> settings() {
        return frontEnd.settings();
    }

    @Override
    public Work begin(Environment environment, List<String> arguments) {
        return (parsed, language) -> frontEnd.run(environment, language);
    }
}
