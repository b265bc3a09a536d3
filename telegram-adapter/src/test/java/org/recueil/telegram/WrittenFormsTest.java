package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Entity;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;

/** What keyboards and clients put between our name and the question, and what they hide. */
class WrittenFormsTest {
    private final Trial trial = Trial.start(Trial.UNLIMITED);
    private Person anna;
    private Chat group;

    @BeforeEach
    void people() {
        anna = trial.telegram.person("Anna", "fr");
        group = trial.telegram.supergroup("Groupe de travail");
        trial.telegram.limits(Limits.LIFTED);
    }

    @AfterEach
    void end() {
        trial.close();
    }

    @Test
    void afterACommandOrOurNameComesASpaceACommaOrAColonOfAnyKind() {
        for (String between : List.of(
                " ",
                "  ",
                ", ",
                ",",
                ": ",
                ":",
                " : ",
                " , ",
                "\u00a0",
                "\u202f",
                "\u00a0: ",
                "，",
                "：",
                "\u3000",
                "\n",
                "\t",
                "\u200f ",
                "\u00a0:\u00a0")) {
            for (String name : List.of("/rec@RecueilBot", "/REC@recueilbot", "/rec", "@RecueilBot", "@recueilbot")) {
                String said = name + between + "II.37";
                anna.says(group, said);
                assertEquals("II.37", trial.telegram.awaitSent(group).text().split("\n")[0], said);
                anna.says(said);
                assertEquals(
                        "II.37", trial.telegram.awaitSent(anna.chat()).text().split("\n")[0], said);
            }
        }
    }

    @Test
    void aCommandEndsWhereTelegramSaysSo() {
        for (String said : List.of(
                "/rec@RecueilBot. II.37",
                "/rec. II.37",
                "/rec@RecueilBot (II.37)",
                "/rec@RecueilBot! II.37",
                "/rec@RecueilBot — II.37")) {
            anna.says(group, said);
            assertEquals("II.37", trial.telegram.awaitSent(group).text().split("\n")[0], said);
        }
        anna.says(group, "/aide@RecueilBot ?");
        String help = trial.telegram.awaitSent(group).text();
        anna.says(group, "/aide@RecueilBot?");
        assertEquals(help, trial.telegram.awaitSent(group).text());
    }

    @Test
    void whatGoesOnAfterTheNameIsAnotherName() {
        for (String said : List.of(
                "/rec@RecueilBots, II.37",
                "/rec@OtherBot, II.37",
                "/recs, II.37",
                "/rec@RecueilBot/II.37",
                "/récits, II.37",
                "/rec@RecueilBoté II.37",
                "/rec/II.37",
                "@RecueilBots: II.37")) {
            anna.says(group, said);
        }
        trial.telegram.awaitConfirmed();
        trial.telegram.assertQuiet(group, Duration.ofMillis(200));
    }

    private Post shown(Chat where, String written, String url) {
        int from = written.indexOf('[');
        int to = written.indexOf(']') - 1;
        String text = written.replaceAll("[\\[\\]]", "");
        anna.says(where, text, List.of(new Entity("text_link", from, to - from, url)));
        return trial.telegram.awaitSent(where);
    }

    /** A hidden address of an official document is read, unless its label says more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    [see here]                          | https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44          | II.37
                    que dit [ce paragraphe] ?           | https://docs.un.org/en/CTOC/COP/WG.4/2010/6#44         | II.37
                    [ici]                               | https://undocs.org/CTOC%2FCOP%2FWG.4%2F2010%2F6#44     | II.37
                    [par. 44]                           | https://undocs.org/fr/CTOC/COP/WG.4/2010/6             | II.37
                    [recommandation 21]                 | https://undocs.org/fr/CTOC/COP/WG.4/2019/6             | IX.21
                    😀 [ici] 😀                          | https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44          | II.37
                    [CTOC/COP/WG.4/2010/6, par. 44]     | https://undocs.org/fr/CTOC/COP/WG.4/2010/6             | II.37
                    [II.38]                             | https://undocs.org/fr/CTOC/COP/WG.4/2010/6             | II.38
                    [II.38]                             | https://undocs.org.example.org/CTOC/COP/WG.4/2010/6#44 | II.38
                    [enfants]                           | https://example.org/CTOC/COP/WG.4/2010/6#44            | Enfants
                    [enfants]                           | https://undocs.org/A/RES/55/25                         | Enfants
                    """)
    void aLinkLeadsWhereItsAddressDoes(String written, String url, String heading) {
        assertEquals(heading, shown(anna.chat(), written, url).text().split("\n")[0]);
    }

    @Test
    void soItIsInACommandAMentionAndAReplyBeforeOthersAndOnTheWayBack() {
        String url = "https://undocs.org/fr/CTOC/COP/WG.4/2010/6#44";
        Post answer = shown(group, "/rec@RecueilBot, [see here]", url);
        assertTrue(answer.text().startsWith("II.37"), answer.text());
        assertTrue(shown(group, "[see here] @RecueilBot", url).text().startsWith("II.37"));
        Post related = trial.presses(anna, answer, "Textes liés");
        anna.presses(related, "‹ Retour").awaitAnswer();
        assertEquals(answer.text(), trial.telegram.awaitEdit(related).text());
    }
}
