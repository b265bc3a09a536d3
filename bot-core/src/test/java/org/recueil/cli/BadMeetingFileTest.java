package org.recueil.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.cli.Program.Ran;
import org.recueil.text.RomanNumeral;

/** A meeting's file that cannot be used stops the start with file, line and what is wrong; never a stack trace. */
class BadMeetingFileTest {
    private static final String GOOD = """
            réunion : XI
            nom : Onzième réunion
            dates : 7 et 8 octobre 2021
            cote : CTOC/COP/WG.4/2021/6

            ## Technologie

            1. Les États parties devraient envisager de former.
            [thèmes : Technologie]

            2. Les États parties devraient :
               a) Échanger des informations.
            """;

    @TempDir
    private Path folder;

    /** What a line of the good file is changed to ({@code ⏎} a line break, {@code ␇} a bell, {@code ‹202E›} a character of that number, {@code ‹201›} 201 letters), and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            unknown key          | nom :                        | titre :                     | 2: « titre : Onzième réunion » n’est pas une ligne de l’en-tête ; celles-ci s’écrivent « clé : valeur » avec les clés réunion, nom, dates, cote, décalage, projet, remplace, et une ligne vide les suit
            missing key          | dates : 7 et 8 octobre 2021⏎ |                             | 1: l’en-tête n’a pas de ligne « dates : … »
            key twice            | Onzième réunion              | Un⏎nom : Deux               | 3: la clé « nom » est donnée deux fois
            key without value    | nom : Onzième réunion        | nom :                       | 2: « nom :  » : nom manque
            Arabic number        | : XI                         | : 11                        | 1: « réunion : 11 » : réunion s’écrit en chiffres romains, de I à L : par exemple XI
            no numeral           | : XI                         | : IIX                       | 1: « réunion : IIX » : réunion s’écrit en chiffres romains, de I à L : par exemple XI
            already there        | : XI                         | : II                        | 1: la réunion II est déjà dans le corpus
            no month             | octobre                      | oktober                     | 3: « dates : 7 et 8 oktober 2021 » : dates s’écrivent en toutes lettres et finissent par l’année : par exemple 7 et 8 octobre 2021
            no symbol            | : CTOC/COP/WG.4/2021/6       | : à venir                   | 4: « cote : à venir » : cote est celle d’un document de l’ONU : par exemple CTOC/COP/WG.4/2021/6
            no offset            | cote : CTOC/COP/WG.4/2021/6  | décalage : quatre           | 4: « décalage : quatre » : décalage est un nombre : le paragraphe du rapport moins le numéro écrit ici
            draft or not         | cote : CTOC/COP/WG.4/2021/6  | projet : peut-être          | 4: « projet : peut-être » : projet est oui ou non
            number left out      | 2. Les                       | 3. Les                      | 11: « 3 » n’est pas le numéro qui vient après XI.1
            number twice         | 2. Les                       | 1. Les                      | 11: « 1 » n’est pas le numéro qui vient après XI.1
            first number         | 1. Les                       | 2. Les                      | 8: « 2 » n’est pas le numéro qui vient au début
            letter left out      | a) Éch                       | b) Éch                      | 12: « b » n’est pas le numéro qui vient après XI.2
            text before a number | 1. Les                       | Les                         | 8: une recommandation commence par son numéro : « 1. Les États parties … »
            unknown theme        | : Technologie]               | : Technologie ; Tecnologie] | 9: aucun thème de l’index de 2021 ne s’appelle « Tecnologie » ; vouliez-vous dire « Technologie » ? /themes en donne la liste
            theme like no other  | : Technologie]               | : Xylophones]               | 9: aucun thème de l’index de 2021 ne s’appelle « Xylophones » ; /themes en donne la liste
            themes misspelt      | [thèmes                      | [thémes                     | 9: un titre s’écrit « ## Titre », les thèmes « [thèmes : l’un ; l’autre] »
            heading misspelt     | ## Tech                      | # Tech                      | 6: un titre s’écrit « ## Titre », les thèmes « [thèmes : l’un ; l’autre] »
            questions misspelt   | [thèmes : Technologie]       | [qestions : Qui paie ?]     | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions in Spanish | [thèmes : Technologie]       | [questions es : ¿Quién paga?] | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions, no colon  | [thèmes : Technologie]       | [questions Qui paie ?]      | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions, no end    | [thèmes : Technologie]       | [questions : Qui paie ? ;⏎billet ?] | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions, no start  | [thèmes : Technologie]       | questions : Qui paie ?]     | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions in round ones | [thèmes : Technologie]       | (questions en : Who pays?)  | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions in a text  | former.                      | former. [questions : Qui paie ?] | 8: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions in a heading | ## Technologie               | ## Technologie [questions : Qui ?] | 6: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions beside themes | Technologie]                 | Technologie] [questions : Qui ?] | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            two markers in a line | [thèmes : Technologie]       | [questions : Qui ?] [questions en : Who?] | 9: des questions s’écrivent sur une ligne à elles, sans autres crochets : « [questions : une question ; une autre] », en anglais « [questions en : one ; another] »
            questions before texts | 1. Les                       | [questions : Qui paie ?]⏎1. Les | 8: une recommandation commence par son numéro : « 1. Les États parties … »
            no question          | [thèmes : Technologie]       | [questions : ]              | 9: une question est vide ; un point-virgule ne s’écrit qu’entre deux questions : « [questions : une question ; une autre] »
            empty question       | [thèmes : Technologie]       | [questions en : Who pays? ;] | 9: une question est vide ; un point-virgule ne s’écrit qu’entre deux questions : « [questions en : one ; another] »
            question mark alone  | [thèmes : Technologie]       | [questions : ? ; Qui paie ?] | 9: une question est vide ; un point-virgule ne s’écrit qu’entre deux questions : « [questions : une question ; une autre] »
            question too long    | [thèmes : Technologie]       | [questions : Qui ? ; ‹201›] | 9: « éééééééééééééééééééééééééééééééééééééééé… » a 201 caractères, et une question 200 au plus ; écrivez-la plus court, ou en deux avec un point-virgule
            question twice       | [thèmes : Technologie]       | [questions : Qui paie ? ; QUI PAIE] | 9: « QUI PAIE » est déjà à la ligne 9 pour XI.1 ; une question s’écrit une fois, quels que soient sa casse, ses accents et sa ponctuation
            question twice in lines | [thèmes : Technologie]       | [questions en : Who?]⏎[questions en : one ; who] | 10: « who » est déjà à la ligne 9 pour XI.1 ; une question s’écrit une fois, quels que soient sa casse, ses accents et sa ponctuation
            invisible question   | [thèmes : Technologie]       | [questions : Qui‹200B› paie ?] | 9: un caractère invisible, U+200B, ne peut pas être montré
            taken by meeting II  | WG.4/2021/6                  | WG.4/2010/6⏎décalage : 40   | 4: à l’endroit 41 de CTOC/COP/WG.4/2010/6, où serait XI.1, se trouve déjà II.34
            taken by its debates | WG.4/2021/6                  | WG.4/2010/6                 | 4: à l’endroit 1 de CTOC/COP/WG.4/2010/6, où serait XI.1, se trouve déjà CTOC/COP/WG.4/2010/6, par. 1
            taken by a document  | WG.4/2021/6                  | WG.4/2010/5                 | 4: CTOC/COP/WG.4/2010/5 est la cote d’un document d’information
            place beyond all     | cote : CTOC/COP/WG.4/2021/6  | décalage : 99999            | 4: « décalage : 99999 » : décalage est un nombre : le paragraphe du rapport moins le numéro écrit ici
            number beyond all    | 2. Les                       | 10000. Les                  | 11: « 10000 » : les numéros vont jusqu’à 9999
            numeral beyond all   | a) Éch                       | li) Éch                     | 12: « li » : les chiffres romains vont de i) à l)
            letter beyond all    | a) Éch                       | aa) Éch                     | 12: « aa » : les lettres vont de a) à z)
            direction            | former.                      | ‹202E›former.                    | 8: un caractère invisible, U+202E, ne peut pas être montré
            isolated direction   | former.                      | ‹2066›former.                    | 8: un caractère invisible, U+2066, ne peut pas être montré
            no width             | XI                           | XI‹200B›                          | 1: un caractère invisible, U+200B, ne peut pas être montré
            soft hyphen          | former.                      | for‹00AD›mer.                     | 8: un caractère invisible, U+00AD, ne peut pas être montré
            selector             | former.                      | former‹FE0F›.                     | 8: un caractère invisible, U+FE0F, ne peut pas être montré
            control character    | former.                      | former␇.                    | 8: un caractère invisible, U+0007, ne peut pas être montré
            """)
    void isNamedWithItsLine(String what, String good, String bad, String said) throws IOException {
        String changed = bad == null ? "" : unescaped(bad);
        String file = GOOD.replace(good.replace('⏎', '\n'), changed);
        assertNotEquals(GOOD, file, what);
        Files.writeString(folder.resolve("XI.txt"), file);
        Ran ran = start(folder);
        assertEquals(new Ran(1, "", "recueil : XI.txt:" + said + "\n"), ran, what);
        FurtherTexts.assertSaidInEnglish(folder, ran);
    }

    private static String unescaped(String cell) {
        return Pattern.compile("‹(\\p{XDigit}{4})›")
                .matcher(cell.replace('⏎', '\n').replace('␇', '\u0007').replace("‹201›", "é".repeat(201)))
                .replaceAll(character -> Character.toString(Integer.parseInt(character.group(1), 16)));
    }

    /** Numerals end at l), numbers at 9999; beyond them no id can be written. */
    @Test
    void fiftyNumeralsAreReadAndNoMore() throws IOException {
        String fifty = IntStream.rangeClosed(1, 50)
                .mapToObj(
                        i -> "      " + RomanNumeral.of(i).toLowerCase(Locale.ROOT) + ") Sur le point no " + i + ".\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("XI.txt"), GOOD + fifty);
        Program further = Program.here().with(Engine.FOLDER, folder.toString());
        for (String label : List.of("XI.2.a.xxxviii", "XI.2.a.l")) {
            Ran ran = further.run("ask", label);
            assertTrue(ran.out().startsWith(label + "\n"), ran.toString());
        }
        Files.writeString(folder.resolve("XI.txt"), GOOD + fifty + "      li) Trop.\n");
        assertEquals(
                "recueil : XI.txt:63: « li » : les chiffres romains vont de i) à l)\n",
                start(folder).err());
    }

    @Test
    void aNumberAbove9999IsRefusedWhereverItComesFrom() throws IOException {
        String numbers =
                IntStream.rangeClosed(3, 9_999).mapToObj(i -> i + ". Point.\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("XI.txt"), GOOD + numbers + "10000. Trop.\n");
        assertEquals(
                "recueil : XI.txt:10010: « 10000 » : les numéros vont jusqu’à 9999\n",
                start(folder).err());
        Files.writeString(folder.resolve("XI.txt"), GOOD.replace("\n\n##", "\ndécalage : 900\n\n##") + numbers);
        assertEquals(
                "recueil : XI.txt:9111: le paragraphe du rapport, « 10000 », est trop grand : les numéros vont"
                        + " jusqu’à 9999\n",
                start(folder).err());
    }

    @Test
    void aDuplicateNamesTheOtherFile() throws IOException {
        Path first = Files.writeString(folder.resolve("XI.txt"), GOOD);
        Files.writeString(folder.resolve("onze.txt"), GOOD);
        assertEquals(
                "recueil : onze.txt:1: la réunion XI est déjà dans " + first + "\n",
                start(folder).err());
    }

    @Test
    void keysNeedNoAccents() throws IOException {
        String good = GOOD.replace("cote", "décalage : 4\ncote");
        Files.writeString(folder.resolve("XI.txt"), good);
        Program further = Program.here().with(Engine.FOLDER, folder.toString());
        Ran usual = further.run("ask", "XI.1");
        Files.writeString(
                folder.resolve("XI.txt"),
                good.replace("réunion :", "Reunion :")
                        .replace("décalage", "decalage")
                        .replace("[thèmes", "[themes"));
        assertEquals(usual, further.run("ask", "XI.1"));
        assertTrue(usual.out().contains("par. 5"), usual.out());
    }

    /** What a copying machine leaves beside a file is none; what is a meeting under another ending is said. */
    @Test
    void endingsAreReadSaidOrIgnored() throws IOException {
        Files.writeString(folder.resolve("XI.TXT"), GOOD);
        Files.write(folder.resolve("._XI.TXT"), new byte[] {0, 5, 22, 7});
        Files.writeString(folder.resolve("notes.md"), "# Notes\n");
        Ran ran = FurtherTexts.run(folder, "ask", "XI.1");
        assertTrue(ran.out().startsWith("XI.1\n"), ran.toString());
        for (String name : List.of("XII.md", "XII.text", "XII")) {
            Path other = Files.writeString(folder.resolve(name), GOOD);
            assertEquals(
                    "recueil : " + name + ":1: ce fichier décrit une réunion, mais son nom ne finit pas par « .txt »\n",
                    start(folder).err());
            Files.delete(other);
        }
    }

    @Test
    void anEmptyFileAndOneOfAHeadAloneAreNoMeetings() throws IOException {
        Files.writeString(folder.resolve("XI.txt"), "");
        assertEquals(
                "recueil : XI.txt:1: l’en-tête n’a pas de ligne « réunion : … »\n",
                start(folder).err());
        Files.writeString(folder.resolve("XI.txt"), GOOD.substring(0, GOOD.indexOf("##")));
        assertEquals(
                "recueil : XI.txt:5: aucune recommandation ne suit l’en-tête et une ligne vide\n",
                start(folder).err());
    }

    @Test
    void theGoodOneIsGood() throws IOException {
        Files.writeString(folder.resolve("XI.txt"), GOOD);
        assertEquals(0, start(folder).code());
    }

    @Test
    void otherEncodingsAreRefused() throws IOException {
        Files.write(folder.resolve("XI.txt"), GOOD.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                "recueil : XI.txt:1: le fichier n’est pas en UTF-8 ; enregistrez-le dans ce codage\n",
                start(folder).err());
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        Path missing = folder.resolve("ailleurs");
        assertEquals(
                new Ran(
                        1,
                        "",
                        "recueil : RECUEIL_CORPUS=" + missing
                                + " : ce dossier n’existe pas ; il contient un fichier .txt par réunion\n"),
                start(missing));
    }

    @Test
    void aVariableWithoutValueIsNoFolder() {
        assertEquals(
                0, Program.here().with(Engine.FOLDER, " ").run("ask", "II.37").code());
    }

    private static Ran start(Path corpus) {
        return Program.here().with(Engine.FOLDER, corpus.toString()).run("ask", "II.37");
    }
}
