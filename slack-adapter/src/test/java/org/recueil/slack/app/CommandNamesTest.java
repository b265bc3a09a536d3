package org.recueil.slack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.data.DataException;
import org.recueil.reply.Span;
import org.recueil.wording.Language;

/** Commands by the names that they have in a workspace. */
class CommandNamesTest {
    private static InstalledApp app(String commands, String scopes) {
        AppSettings settings = AppSettings.read(Map.of("SLACK_COMMANDS", commands));
        return new InstalledApp(settings, () -> GrantedScopes.read(scopes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | /rec        | II.37   | /rec II.37",
                "''                      | /theme      | ''      | /theme",
                "''                      | /chercher   | organes | /search organes",
                "''                      | /recueil    | aide    | aide",
                "rec=recueil-rec         | /recueil-rec | II.37  | /rec II.37",
                "rec=recueil-rec         | /rec        | II.37   | /rec II.37",
                "rec=ref,theme=sujet     | /sujet      | enfants | /theme enfants",
                "rec=theme,theme=rec     | /rec        | enfants | /theme enfants",
                "recueil=onu             | /onu        | II.37   | II.37",
            })
    void aCommandIsReadByTheNameThatItHas(String commands, String name, String text, String line) {
        assertEquals(Optional.of(line), app(commands, "").commands().line(name, text));
    }

    /** The manifest has a name that the settings have not. */
    @ParameterizedTest
    @CsvSource({
        "/recueil-rec, II.37, /rec II.37",
        "/onu_theme, 12, /theme 12",
        "/recueil-search, organes, /search organes",
        "/THEME-ONU, 12, /theme 12",
        "/demander, faut-il punir les victimes ?, faut-il punir les victimes ?",
        "/thematique, enfants, enfants"
    })
    void anyOtherIsReadAllTheSame(String name, String text, String line) {
        assertEquals(Optional.of(line), app("", "").commands().line(name, text));
    }

    @Test
    void noNameIsNoCommand() {
        assertEquals(Optional.empty(), app("", "").commands().line("", "II.37"));
        assertEquals(Optional.empty(), app("", "").commands().line("/", "II.37"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                 | rec    | II.37 | /rec II.37",
                "''                                 | search | biens | /chercher biens",
                "''                                 | aide   | ''    | /recueil aide",
                "''                                 | citer  | II.37 | /recueil citer II.37",
                "rec=recueil-rec                    | rec    | II.37 | /recueil-rec II.37",
                "search=onu-q recueil=onu /rec=/ref | search | biens | /onu-q biens",
                "search=onu-q recueil=onu /rec=/ref | citer  | II.37 | /onu citer II.37",
                "search=onu-q recueil=onu /rec=/ref | rec    | II.37 | /ref II.37"
            })
    void anAnswerSpellsItAsItIsTypedThere(String commands, String name, String argument, String typed) {
        Span.Command command = new Span.Command(name, argument);
        assertEquals(typed, app(commands, "commands").typed(command).text());
    }

    @Test
    void withoutTheScopeOfCommandsThereIsNoSlashToType() {
        InstalledApp app = app("", "chat:write,im:history");
        assertEquals("rec II.37", app.typed(new Span.Command("rec", "II.37")).text());
        assertEquals("aide", app.typed(new Span.Command("aide", "")).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rec                 | « rec » : il faut ANCIEN=NOUVEAU",
                "rec=                | « rec= » : il faut ANCIEN=NOUVEAU",
                "=ref                | « =ref » : il faut ANCIEN=NOUVEAU",
                "rec=a=b             | « rec=a=b » : il faut ANCIEN=NOUVEAU",
                "themes=sujets       | « themes » n’est pas une commande de l’application ; il y a : chercher, rec, recueil, theme",
                "rec=Réf             | « Réf » ne peut pas être le nom d’une commande",
                "rec=-a              | « -a » ne peut pas être le nom d’une commande",
                "rec=a23456789012345678901234567890ab | « a23456789012345678901234567890ab » ne peut pas être le nom",
                "chercher=search     | « search » est une commande de Slack même, qu’aucune application ne peut avoir ; par exemple chercher=recueil-chercher",
                "rec=a,rec=a,rec=b   | « rec » a deux nouveaux noms, a et b",
                "rec=theme           | « theme » serait le nom de deux commandes, rec et theme",
                "rec=a,rec=b         | « rec » a deux nouveaux noms, a et b"
            })
    void whatCannotBeANameIsSaid(String commands, String said) {
        DataException unusable = assertThrows(DataException.class, () -> app(commands, ""));
        assertTrue(
                unusable.getMessage().startsWith("SLACK_COMMANDS=" + commands + " : " + said), unusable.getMessage());
    }

    @Test
    void theLongestNameIsTaken() throws UnusableName {
        String longest = "a".repeat(31);
        CommandNames names = CommandNames.read(List.of("rec=" + longest));
        assertEquals("rec=" + longest, names.chosen());
        assertEquals("", CommandNames.USUAL.chosen());
    }

    @Test
    void theLanguageOfTheWorkspaceIsFrenchOrEnglish() {
        assertEquals(
                Language.ENGLISH, AppSettings.read(Map.of("SLACK_LANG", "en")).language());
        assertEquals(AppSettings.USUAL, AppSettings.read(Map.of()));
        DataException unusable =
                assertThrows(DataException.class, () -> AppSettings.read(Map.of("SLACK_LANG", "english")));
        assertEquals("SLACK_LANG=english : la langue est fr ou en", unusable.getMessage());
    }
}
