package org.recueil.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recueil.telegram.fake.Button;
import org.recueil.telegram.fake.Chat;
import org.recueil.telegram.fake.Limits;
import org.recueil.telegram.fake.Person;
import org.recueil.telegram.fake.Post;
import org.recueil.telegram.render.PressEffect;

/** Each button of an answer of each kind, those behind the menus too, pressed once. */
class EveryButtonTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "fr; /rec II.37",
                "en; /rec VII.2.o",
                "fr; /rec IV.46",
                "fr; /search protection des victimes",
                "en; /search who pays compensation",
                "fr; /theme 12",
                "en; /themes",
                "fr; /citer thème 12",
                "fr; /reunion VII",
                "en; /resolution 5/2",
                "fr; /doc CTOC/COP/WG.4/2010/6",
                "en; /related VII.2.b",
                "fr; /rec II.37, V.35",
                "fr; /verifier Selon II.37, « les États parties doivent envisager d’adopter et de renforcer les pratiques visant à décourager la demande ». Voir II.99.",
                "en; /verify Selon II.3, « les États parties doivent définir des mesures ». Voir II.99.",
                "fr; /rec II.99",
                "fr; /aide",
                "en; /help all",
                "fr; /a_propos"
            })
    void eachDoesSomethingAndNoneHarm(String language, String line) {
        try (Trial trial = Trial.start(Trial.UNLIMITED)) {
            trial.telegram.limits(Limits.LIFTED);
            Person anna = trial.telegram.person("Anna", language);
            Chat group = trial.telegram.supergroup("Groupe de travail");
            for (Chat chat : List.of(anna.chat(), group)) {
                Post first = asks(trial, anna, chat, line);
                List<Button> menus = menus(first);
                for (Button button : first.buttons()) {
                    press(trial, anna, asks(trial, anna, chat, line), button);
                }
                for (Button menu : menus) {
                    Post open = press(trial, anna, first, menu);
                    assertEquals(first.text(), open.text());
                    for (Button button : open.buttons()) {
                        Post again = press(trial, anna, asks(trial, anna, chat, line), menu);
                        press(trial, anna, again, button);
                    }
                    first = asks(trial, anna, chat, line);
                }
            }
        }
    }

    private static List<Button> menus(Post post) {
        return post.buttons().stream()
                .filter(button -> button.label().endsWith("▾"))
                .toList();
    }

    /** The last message of the answer. */
    private static Post asks(Trial trial, Person person, Chat chat, String line) {
        person.says(chat, line);
        Post last = trial.telegram.awaitSent(chat);
        trial.telegram.awaitConfirmed();
        List<Post> sent = chat.fromBot();
        while (last.id() != sent.get(sent.size() - 1).id()) {
            last = trial.telegram.awaitSent(chat);
        }
        return last;
    }

    /** What the message is after a press; a press that writes leaves it as it is. */
    private static Post press(Trial trial, Person person, Post shown, Button button) {
        if (!button.isCallback()) {
            assertFalse(button.value().isEmpty(), button::toString);
            return shown;
        }
        List<Integer> before = new ArrayList<>(ids(shown.chat()));
        // the parts that stand above are other messages each time
        Button same = shown.buttons().stream()
                .filter(each -> each.label().equals(button.label()))
                .findFirst()
                .orElseThrow();
        assertEquals("", person.presses(shown, same).awaitAnswer().text(), same.toString());
        trial.telegram.awaitConfirmed();
        boolean writes =
                PressEffect.read(same.value()).filter(PressEffect::isCopy).isPresent();
        Post after = shown.chat().post(shown.id());
        if (writes) {
            assertTrue(ids(shown.chat()).size() > before.size(), same.toString());
            trial.telegram.awaitSent(shown.chat());
        } else {
            assertNotEquals(shown.version(), after.version(), same.toString());
        }
        return after;
    }

    private static List<Integer> ids(Chat chat) {
        return chat.fromBot().stream().map(Post::id).toList();
    }
}
