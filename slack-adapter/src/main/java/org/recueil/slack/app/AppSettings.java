package org.recueil.slack.app;

import java.util.List;
import java.util.Map;
import org.recueil.data.DataException;
import org.recueil.platform.settings.Setting;
import org.recueil.text.Bilingual;
import org.recueil.wording.Language;

/**
 * What was chosen when the manifest was printed. The bot cannot ask Slack for it.
 *
 * @param language of the manifest, and of the people whose language Slack does not tell
 */
public record AppSettings(CommandNames commands, Language language) {
    public static final AppSettings USUAL = new AppSettings(CommandNames.USUAL, Language.FRENCH);

    static final String COMMANDS_NAME = "SLACK_COMMANDS";
    static final String LANG_NAME = "SLACK_LANG";

    private static final Setting COMMANDS = Setting.open(
            COMMANDS_NAME,
            Bilingual.of(
                    "les noms des commandes, si le manifeste en a d’autres que les noms habituels : rec=recueil-rec,theme=recueil-theme",
                    "the names of the commands, if the manifest has others than the usual ones: rec=recueil-rec,theme=recueil-theme"));
    private static final Setting LANG = Setting.open(
            LANG_NAME,
            Bilingual.of(
                    "fr ou en : la langue du manifeste, et celle des personnes dont Slack ne la dit pas ; sinon fr",
                    "fr or en: the language of the manifest, and of people whose language Slack does not tell; else fr"));

    public static final List<Setting> ALL = List.of(COMMANDS, LANG);

    /**
     * Reads the settings.
     *
     * @throws DataException if one cannot be used
     */
    public static AppSettings read(Map<String, String> variables) {
        String language = LANG.in(variables).orElse(Language.FRENCH.code());
        if (!language.equals("fr") && !language.equals("en")) {
            throw new DataException(
                    LANG_NAME + "=" + language, Bilingual.of("la langue est fr ou en", "the language is fr or en"));
        }
        return new AppSettings(commands(COMMANDS.in(variables).orElse("")), Language.ofCode(language));
    }

    private static CommandNames commands(String written) {
        try {
            return CommandNames.read(written.isEmpty() ? List.of() : List.of(written.split("[,\\s]+")));
        } catch (UnusableName unusable) {
            throw new DataException(
                    COMMANDS_NAME + "=" + written,
                    Bilingual.of(unusable.in(Language.FRENCH), unusable.in(Language.ENGLISH)));
        }
    }
}
