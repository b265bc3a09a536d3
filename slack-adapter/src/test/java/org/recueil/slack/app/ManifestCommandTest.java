package org.recueil.slack.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recueil.cli.Program;

/** What {@code slack manifest} says of its arguments. */
class ManifestCommandTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--http http://recueil.example.org   | « http://recueil.example.org » n’est pas une adresse que Slack peut joindre : il la faut entière et en https, par exemple --http https://",
                "--http recueil.example.org          | « recueil.example.org » n’est pas une adresse",
                "--http https://                     | « https:// » n’est pas une adresse",
                "--http https://u:p@example.org      | « https://u:p@example.org » n’est pas une adresse",
                "--http https://a.org --http https://b.org | il faut une seule adresse pour --http, et non : https://a.org, https://b.org",
                "--http                              | il manque une valeur à --http : URL",
                "--command                           | il manque une valeur à --command : rec=recueil-rec",
                "--command rec                       | « rec » : il faut ANCIEN=NOUVEAU, par exemple rec=recueil-rec",
                "--command aide=x                    | « aide » n’est pas une commande de l’application ; il y a : chercher, rec, recueil, theme",
                "--command rec=search                | « search » est une commande de Slack même",
                "--minimal --minimal                 | --minimal est donné deux fois",
                "--lang de                           | « de » : la langue est fr ou en",
                "--minimum                           | pas d’option « --minimum »",
                "minimal                             | argument en trop : « minimal »"
            })
    void whatCannotBeUsedIsSaid(String arguments, String said) {
        Program.Ran ran = ManifestTest.run(arguments.split(" "));
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("recueil slack manifest : " + said), ran.err());
    }

    @Test
    void itIsSaidInTheLanguageOfThePerson() {
        String said = "“rec”: it must be OLD=NEW, for example rec=recueil-rec\n";
        assertTrue(ManifestTest.run("--lang", "en", "--command", "rec").err().endsWith(said));
        Program.Ran ran = Program.here().with("LANG", "en_GB.UTF-8").run("slack", "manifest", "--command", "rec");
        assertTrue(ran.err().endsWith(said), ran.err());
        assertEquals(
                ManifestTest.run().out(),
                Program.here()
                        .with("LANG", "en_GB.UTF-8")
                        .run("slack", "manifest")
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"slack manifest --help", "help slack manifest", "slack manifest -h"})
    void itsHelpNamesItsOptions(String arguments) {
        Program.Ran ran = Program.here().run(arguments.split(" "));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("./recueil slack manifest ["), ran.out());
        assertTrue(ran.out().contains("\n  --minimal : ") && ran.out().contains("\n  --http URL : "), ran.out());
    }

    @Test
    void aMisspeltOneIsToldOfIt() {
        Program.Ran ran = Program.here().run("slack", "manifst");
        assertEquals(2, ran.code());
        assertEquals("recueil slack : argument en trop : « manifst » ; il y a : slack manifest\n", ran.err());
    }
}
